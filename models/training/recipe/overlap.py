"""Finds text of the dev sets in the training text, so that it can be thrown out and counted."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from .sources import read_jsonl

WORD = re.compile(r"\w+")
BLOCK = 8


class DevOverlap:
    """Knows every run of 8 words of the dev files.

    Training text is looked up in blocks of 8 words that do not overlap: cheap enough for all of it, and any
    shared run of 15 words contains one such block whatever its position.
    """

    def __init__(self, folder: Path):
        self.runs: dict[str, str] = {}
        self.short: dict[str, str] = {}
        self.found: Counter[tuple[str, str]] = Counter()
        for path in sorted(folder.glob("*.jsonl*")):
            name = path.name.split(".")[0]
            for record in read_jsonl(path):
                for text in (record["question"], record["context"]):
                    words = _words(text)
                    self.short.setdefault(" ".join(words), name)
                    for start in range(len(words) - BLOCK + 1):
                        self.runs.setdefault(" ".join(words[start : start + BLOCK]), name)

    def contains(self, source: str, text: str) -> bool:
        """Whether `text` is a dev text or shares a block of 8 words with one; counts the find under `source`."""
        words = _words(text)
        found = self.short.get(" ".join(words))
        for start in range(0, len(words) - BLOCK + 1, BLOCK):
            found = found or self.runs.get(" ".join(words[start : start + BLOCK]))
        if found is not None:
            self.found[(source, found)] += 1
        return found is not None

    def report(self) -> str:
        """One line for each pair of training file and dev set that share text."""
        lines = [f"  {source} × {dev}: {count} records dropped" for (source, dev), count in sorted(self.found.items())]
        return "\n".join(["overlap with the dev sets:", *(lines or ["  none"])])


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())
