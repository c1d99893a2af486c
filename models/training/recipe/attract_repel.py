"""Draws synonyms together and pushes opposites, strange neighbours and strangers apart (after Mrkšić et al. 2017)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .word_pairs import Pairs

FREQUENT = 25_000


@dataclass(frozen=True)
class AttractRepelSettings:
    """Cosines that each kind of pair shall reach (squared hinge), Adagrad on the unit sphere."""

    dimensions: int = 64
    synonyms_above: float = 0.75
    opposites_below: float = -0.1
    neighbours_below: float = 0.15
    strangers_below: float = 0.2
    keep: float = 0.02
    rate: float = 0.05
    batch: int = 2048
    opposites_a_batch: int = 256
    epochs: int = 20
    seed: int = 11


def attract_repel(start: np.ndarray, pairs: Pairs, settings: AttractRepelSettings) -> tuple[np.ndarray, str]:
    """Unit vectors of the words, and the figures on the pairs that were left out."""
    rng = np.random.default_rng(settings.seed)
    _, _, axes = np.linalg.svd(start[:FREQUENT], full_matrices=False)
    space = _Space(start @ axes[: settings.dimensions].T, settings)
    before = _figures(space.vectors, pairs, "before")
    for _ in range(settings.epochs):
        order = rng.permutation(len(pairs.synonyms))
        for first in range(0, len(order), settings.batch):
            some = order[first : first + settings.batch]
            batch = pairs.synonyms[some]
            space.attract(batch, pairs.weight[some])
            space.repel(_nearest_strangers(space.vectors, batch, pairs.joined), settings.strangers_below)
            space.repel(pairs.neighbours[rng.integers(0, len(pairs.neighbours), settings.batch)], settings.neighbours_below)
            space.repel(pairs.opposites[rng.integers(0, len(pairs.opposites), settings.opposites_a_batch)], settings.opposites_below)
    return space.vectors, "\n".join([HEAD, before, _figures(space.vectors, pairs, "after")])


class _Space:
    """The vectors while they are moved."""

    def __init__(self, start: np.ndarray, settings: AttractRepelSettings):
        self.settings = settings
        self.vectors = _unit(start.astype(np.float32))
        self.origin = self.vectors.copy()
        self.seen = np.full(len(start), 1e-3, np.float32)

    def attract(self, pairs: np.ndarray, weight: np.ndarray) -> None:
        self._move(pairs, -2 * np.maximum(0, self.settings.synonyms_above - _cosines(self.vectors, pairs)) * weight)

    def repel(self, pairs: np.ndarray, below: float) -> None:
        if len(pairs) > 0:
            self._move(pairs, 2 * np.maximum(0, _cosines(self.vectors, pairs) - below))

    def _move(self, pairs: np.ndarray, slope: np.ndarray) -> None:
        """One Adagrad step against the slope of the loss in each pair's cosine."""
        pairs, slope = pairs[slope != 0], slope[slope != 0].astype(np.float32)
        if len(pairs) == 0:
            return
        one, other = self.vectors[pairs[:, 0]], self.vectors[pairs[:, 1]]
        cosine = (one * other).sum(1, keepdims=True)
        gradient = np.concatenate([slope[:, None] * (other - cosine * one), slope[:, None] * (one - cosine * other)])
        rows, place = np.unique(np.concatenate([pairs[:, 0], pairs[:, 1]]), return_inverse=True)
        step = np.zeros((len(rows), gradient.shape[1]), np.float32)
        np.add.at(step, place, gradient)
        step += self.settings.keep * (self.vectors[rows] - self.origin[rows])
        self.seen[rows] += (step**2).mean(1)
        self.vectors[rows] = _unit(self.vectors[rows] - self.settings.rate * step / np.sqrt(self.seen[rows])[:, None])


def _nearest_strangers(vectors: np.ndarray, batch: np.ndarray, joined: dict[int, set[int]]) -> np.ndarray:
    """Beside each left word the right word of the batch that lies nearest to it and is none of its synonyms' synonyms."""
    likeness = vectors[batch[:, 0]] @ vectors[batch[:, 1]].T
    np.fill_diagonal(likeness, -1)
    found = np.stack([batch[:, 0], batch[likeness.argmax(1), 1]], 1)
    strange = [a != b and b not in joined[a] and not (joined[a] & joined[b]) for a, b in found.tolist()]
    return found[np.array(strange, dtype=bool)]


HEAD = """| | synonyms, opposites | synonyms, neighbours | synonyms, any words | unseen word, neighbours | above 0.5: synonyms | unseen word | opposites | neighbours |
|---|---|---|---|---|---|---|---|---|"""


def _figures(vectors: np.ndarray, pairs: Pairs, name: str) -> str:
    rng = np.random.default_rng(3)
    any_words = _cosines(vectors, rng.integers(0, len(vectors), (20_000, 2)))
    held = [pairs.held_synonyms, pairs.held_unseen, pairs.held_opposites, pairs.held_neighbours]
    synonyms, unseen, opposites, neighbours = (_cosines(vectors, some) for some in held)
    areas = [_auc(synonyms, opposites), _auc(synonyms, neighbours), _auc(synonyms, any_words), _auc(unseen, neighbours)]
    shares = [float((some > 0.5).mean()) for some in (synonyms, unseen, opposites, neighbours)]
    return "| " + " | ".join([name, *(f"{value:.3f}" for value in areas + shares)]) + " |"


def _auc(right: np.ndarray, wrong: np.ndarray) -> float:
    """The chance that a right pair lies nearer than a wrong one."""
    rank = np.concatenate([right, wrong]).argsort().argsort() + 1.0
    return float((rank[: len(right)].sum() - len(right) * (len(right) + 1) / 2) / (len(right) * len(wrong)))


def _cosines(vectors: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    return (vectors[pairs[:, 0]] * vectors[pairs[:, 1]]).sum(1)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
