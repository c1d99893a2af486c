"""Ranking figures and the fusion they are measured under."""

from __future__ import annotations

import numpy as np


def ranks(scores: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """The 1-based rank of document `gold[i]` in row i; a tie counts against it."""
    of_gold = scores[np.arange(len(gold)), gold][:, None]
    return (scores >= of_gold).sum(1)


def reciprocal_ranks(rank: np.ndarray) -> np.ndarray:
    """1/rank within the first ten, else 0: the mean is MRR@10."""
    return np.where(rank <= 10, 1 / rank, 0.0)


def fuse(lexical: np.ndarray, cosine: np.ndarray, weight: float) -> np.ndarray:
    """(1 − weight) · bm25 / max + weight · min-max(cosine), each within its row."""
    low, high = cosine.min(1, keepdims=True), cosine.max(1, keepdims=True)
    scaled = (cosine - low) / np.maximum(high - low, 1e-9)
    return (1 - weight) * lexical / np.maximum(lexical.max(1, keepdims=True), 1e-9) + weight * scaled


def bootstrap_interval(differences: np.ndarray, rounds: int = 5000, seed: int = 0) -> tuple[float, float]:
    """95 % percentile interval of the mean of paired differences."""
    random = np.random.default_rng(seed)
    means = differences[random.integers(0, len(differences), (rounds, len(differences)))].mean(1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def spearman(a: np.ndarray, b: np.ndarray) -> float:
    """Rank correlation, ties averaged."""
    from scipy.stats import spearmanr

    return float(spearmanr(a, b).statistic)
