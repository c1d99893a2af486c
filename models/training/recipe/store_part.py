"""Some passages with their questions, collected as text and encoded together."""

from __future__ import annotations

import random
from hashlib import blake2b
from pathlib import Path

import numpy as np

from .asking import Asked
from .sentences import split_sentences
from .tokenizer import load_tokenizer

MAX_SENTENCE, MAX_SENTENCES, MAX_QUERY, MAX_TITLE = 120, 40, 60, 16
ASKED, TITLED, REAL, ALIKE, RETOLD = range(5)
"""Kinds of questions: made by rule; a heading or title; asked by a person; a text much like the other; a simpler sentence."""


class Part:
    """Collects texts, and encodes them together at the end, which the tokenizer does far faster than one by one."""

    def __init__(self, tokenizer: Path):
        self.tokenizer = load_tokenizer(tokenizer)
        self.sentences, self.counts, self.titles, self.groups, self.sources, self.twins = [], [], [], [], [], []
        self.queries, self.kinds, self.owners, self.numbers, self.spans = [], [], [], [], []
        self.last: list[str] = []

    def passage(self, title: str, group: str, source: int, text: str) -> None:
        self.last = split_sentences(text)[:MAX_SENTENCES] or [text]
        self.sentences += self.last
        self.counts.append(len(self.last))
        self.titles.append(title)
        self.groups.append(group)
        self.sources.append(source)
        self.twins.append(int.from_bytes(blake2b(text.encode(), digest_size=8).digest()))

    def question(self, text: str, kind: int, number: int, sentence: str, asked: Asked | None) -> None:
        """A question for the passage added last."""
        self.queries.append(text)
        self.kinds.append(kind)
        self.owners.append(len(self.counts) - 1)
        self.numbers.append(len(self.sentences) - len(self.last) + number if number >= 0 else -1)
        self.spans.append((asked.start, asked.end) if asked else None)

    def encode(self, texts: list[str]) -> list[list[int]]:
        return [each.ids for each in self.tokenizer.encode_batch(texts, add_special_tokens=False)]

    def arrays(self) -> dict:
        encoded = self.tokenizer.encode_batch(self.sentences, add_special_tokens=False)
        spans = [(-1, -1)] * len(self.queries)
        for i, (number, span) in enumerate(zip(self.numbers, self.spans, strict=True)):
            if span is not None:
                inside = [t for t, (a, b) in enumerate(encoded[number].offsets[:MAX_SENTENCE]) if a < span[1] and b > span[0]]
                spans[i] = (inside[0], inside[-1] + 1) if inside else (-1, -1)
        ragged = {
            "sentences": _flat([each.ids[:MAX_SENTENCE] for each in encoded]),
            "titles": _flat([ids[:MAX_TITLE] for ids in self.encode(self.titles)]),
            "queries": _flat([ids[:MAX_QUERY] for ids in self.encode(self.queries)]),
        }
        return ragged | {
            "counts": np.array(self.counts, np.int64),
            "groups": self.groups,
            "twins": self.twins,
            "sources": np.array(self.sources, np.int8),
            "kinds": np.array(self.kinds, np.int8),
            "owners": np.array(self.owners, np.int64),
            "numbers": np.array(self.numbers, np.int64),
            "spans": np.array(spans, np.int16).reshape(-1, 2),
        }


def _flat(lists: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([token for each in lists for token in each], np.uint16), np.array([len(each) for each in lists], np.int64)


def slip(text: str, chance: random.Random) -> str:
    """Now and then without umlauts, in small letters or with two letters swapped."""
    draw = chance.random()
    if draw < 0.02:
        return text.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}))
    if draw < 0.03:
        return text.translate(str.maketrans("äöüÄÖÜ", "aouAOU"))
    if draw < 0.06:
        words = text.split(" ")
        i = chance.randrange(len(words))
        if len(words[i]) > 4:
            at = chance.randrange(1, len(words[i]) - 2)
            words[i] = words[i][:at] + words[i][at + 1] + words[i][at] + words[i][at + 2 :]
        return " ".join(words)
    return text
