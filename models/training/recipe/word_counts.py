"""Text as numbers of stems, and how often each occurs."""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .sources import find_sources, read_jsonl

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
STEM = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class CountSettings:
    """A stem is kept that occurs often, or that the thesaurus knows and that occurs at all often enough to be placed."""

    least: int = 20
    least_in_thesaurus: int = 3
    most: int = 50_000
    leave_out: tuple[str, ...] = ("docs_bundestag_wp19", "pairs_gesetze")


@dataclass(frozen=True)
class Counts:
    """`stems` by falling frequency; `tokens` number them in the order of the text, −1 for all others and between passages."""

    stems: list[str]
    frequency: np.ndarray
    tokens: np.ndarray


def count_words(work: Path, data: Path, out: Path, facts: Callable[..., list[str]], settings: CountSettings) -> None:
    """Writes the stems and tokens of work/passages.jsonl."""
    numbers: dict[str, int] = {}
    tokens = array("l")
    with open(work / "passages.jsonl", encoding="utf-8") as passages:
        for line in passages:
            record = json.loads(line)
            if record["source"] in settings.leave_out:
                continue
            tokens.append(-1)
            tokens.extend(numbers.setdefault(word, len(numbers)) for word in WORD.findall(record["text"]))
    stems = facts("stems", "\n".join(numbers))
    of_stem: dict[str, int] = {}
    stem_of = np.array([of_stem.setdefault(stem, len(of_stem)) for stem in stems] + [-1])
    text = stem_of[np.frombuffer(tokens, dtype=np.int64)]
    frequency = np.bincount(text[text >= 0], minlength=len(of_stem))
    known = {stem for stem in facts("stems", "\n".join(sorted(_thesaurus_words(data))))}
    names = list(of_stem)
    order = np.argsort(-frequency, kind="stable")
    kept = [at for at in order if STEM.fullmatch(names[at]) and frequency[at] >= _least(names[at] in known, settings)][: settings.most]
    renumber = np.full(len(names) + 1, -1)
    renumber[kept] = np.arange(len(kept))
    np.savez(out, stems=np.array([names[at] for at in kept]), frequency=frequency[kept], tokens=renumber[text].astype(np.int32))


def load_counts(path: Path) -> Counts:
    """What `count_words` wrote."""
    with np.load(path) as file:
        return Counts([str(stem) for stem in file["stems"]], file["frequency"], file["tokens"])


def synonym_groups(data: Path) -> list[list[str]]:
    """The thesaurus's groups with their single words; what stands in brackets, "sich" and "etwas" are left out."""
    groups = []
    for source, path in find_sources(data):
        if source.name.startswith("synonyms_"):
            for record in read_jsonl(path):
                plain = [re.sub(r"\s*\(.*?\)\s*", " ", word).strip() for word in record["synset"]]
                words = [re.sub(r"^(?:sich|etwas|jemanden|jemandem) ", "", word) for word in plain]
                groups.append([word for word in words if WORD.fullmatch(word)])
    return groups


def _thesaurus_words(data: Path) -> Counter:
    return Counter(word for group in synonym_groups(data) for word in group)


def _least(in_thesaurus: bool, settings: CountSettings) -> int:
    return settings.least_in_thesaurus if in_thesaurus else settings.least
