"""Which words are drawn together, and which are pushed apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .word_counts import Counts, synonym_groups


@dataclass(frozen=True)
class PairSettings:
    """`neighbours` of each of the `frequent` most frequent stems; `held_out` is the share of pairs to measure on."""

    frequent: int = 25_000
    neighbours: int = 12
    held_out: float = 0.1
    held_out_opposites: float = 1 / 3
    held_out_words: float = 0.05
    seed: int = 11


@dataclass(frozen=True)
class Pairs:
    """Pairs of row numbers, with those that are measured on: `weight` is less in larger groups; `joined` knows every synonym of a word."""

    synonyms: np.ndarray
    weight: np.ndarray
    opposites: np.ndarray
    neighbours: np.ndarray
    joined: dict[int, set[int]]
    held_synonyms: np.ndarray
    held_unseen: np.ndarray
    held_opposites: np.ndarray
    held_neighbours: np.ndarray

    def without_held_out(self) -> Pairs:
        """The pairs to train on where the others are to be measured."""
        kept = ~_rows_in(self.synonyms, np.concatenate([self.held_synonyms, self.held_unseen]))
        return replace(
            self,
            synonyms=self.synonyms[kept],
            weight=self.weight[kept],
            opposites=self.opposites[~_rows_in(self.opposites, self.held_opposites)],
            neighbours=self.neighbours[~_rows_in(self.neighbours, self.held_neighbours)],
        )

    def summary(self) -> str:
        """How many pairs there are."""
        counts = (len(self.synonyms), len(self.opposites), len(self.neighbours))
        return "{:,} synonym pairs, {:,} opposites, {:,} neighbours that no group joins.\n".format(*counts)


def word_pairs(data: Path, counts: Counts, start: np.ndarray, facts: Callable[..., list[str]], settings: PairSettings) -> Pairs:
    """All pairs, and those of them that are left out of the measured run."""
    rng = np.random.default_rng(settings.seed)
    row = {stem: at for at, stem in enumerate(counts.stems)}
    weights = _synonyms(synonym_groups(data), row, facts)
    exclusive = _exclusive(row, facts)
    synonyms = np.array(sorted(pair for pair in weights if pair not in exclusive))
    joined: dict[int, set[int]] = defaultdict(set)
    for one, other in synonyms:
        joined[int(one)].add(int(other))
        joined[int(other)].add(int(one))
    opposites = np.array(sorted(exclusive | {pair for pair in _negated(row) if pair[1] not in joined[pair[0]]}))
    neighbours = _strange_neighbours(counts.stems, start, joined, settings)
    unseen = np.isin(synonyms, rng.choice(len(row), int(settings.held_out_words * len(row)), replace=False)).any(1)
    seen = synonyms[~unseen]
    return Pairs(
        synonyms=synonyms,
        weight=np.array([min(1.0, weights[tuple(pair)]) for pair in synonyms.tolist()], dtype=np.float32),
        opposites=opposites,
        neighbours=neighbours,
        joined=joined,
        held_synonyms=_some(seen, settings.held_out, rng),
        held_unseen=synonyms[unseen],
        held_opposites=_some(opposites, settings.held_out_opposites, rng),
        held_neighbours=_some(neighbours, settings.held_out, rng),
    )


def _synonyms(groups: list[list[str]], row: dict[str, int], facts: Callable[..., list[str]]) -> dict[tuple[int, int], float]:
    words = sorted({word for group in groups for word in group})
    stem = dict(zip(words, facts("stems", "\n".join(words)), strict=True))
    found: dict[tuple[int, int], float] = defaultdict(float)
    for group in groups:
        rows = sorted({row[stem[word]] for word in group if stem[word] in row})
        for at, one in enumerate(rows):
            for other in rows[at + 1 :]:
                found[(one, other)] += 1 / np.sqrt(len(rows) - 1)
    return found


def _exclusive(row: dict[str, int], facts: Callable[..., list[str]]) -> set[tuple[int, int]]:
    """The server's own opposites: they are none, whatever the thesaurus says ("Elternteil: Vater, Mutter")."""
    told = [line.split("\t") for line in facts("opposites")]
    return {_ordered(row[one], row[other]) for one, other in told if one in row and other in row}


def _negated(row: dict[str, int]) -> set[tuple[int, int]]:
    """Every word beside itself with "un-"."""
    return {_ordered(row[stem], row[stem[2:]]) for stem in row if stem.startswith("un") and len(stem) > 5 and stem[2:] in row}


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (min(one, other), max(one, other))


def _strange_neighbours(stems: list[str], start: np.ndarray, joined: dict[int, set[int]], settings: PairSettings) -> np.ndarray:
    """Words that keep the same company but that no group joins, nor a common synonym; words of one family are left alone."""
    frequent = start[: settings.frequent]
    found = set()
    for first in range(0, len(frequent), 1000):
        likeness = frequent[first : first + 1000] @ frequent.T
        nearest = np.argpartition(-likeness, settings.neighbours + 1, axis=1)[:, : settings.neighbours + 1]
        for one, others in enumerate(nearest.tolist(), start=first):
            for other in others:
                if other != one and other not in joined[one] and not (joined[one] & joined[other]) and not _akin(stems[one], stems[other]):
                    found.add((min(one, other), max(one, other)))
    return np.array(sorted(found))


def _akin(one: str, other: str) -> bool:
    shared = min(len(one), len(other), 5)
    return one[:shared] == other[:shared] or one.endswith(other) or other.endswith(one)


def _some(pairs: np.ndarray, share: float, rng: np.random.Generator) -> np.ndarray:
    return pairs[rng.permutation(len(pairs))[: int(share * len(pairs))]]


def _rows_in(pairs: np.ndarray, those: np.ndarray) -> np.ndarray:
    keys = {tuple(pair) for pair in those.tolist()}
    return np.array([tuple(pair) in keys for pair in pairs.tolist()], dtype=bool)
