"""Where words start: vectors from the company they keep."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse

from .word_counts import Counts

CHUNK = 4_000_000


@dataclass(frozen=True)
class StartSettings:
    """`contexts` counts the most frequent stems as neighbours; `power` flattens their frequencies (Levy et al. 2015)."""

    window: int = 4
    contexts: int = 30_000
    power: float = 0.75
    dimensions: int = 200
    seed: int = 7


def start_vectors(counts: Counts, settings: StartSettings) -> np.ndarray:
    """Unit rows: the leading singular vectors of the positive pointwise mutual information, each scaled by the root of its value."""
    ppmi = _ppmi(_neighbours(counts, settings), settings.power)
    rng = np.random.default_rng(settings.seed)
    width = settings.dimensions + 20
    # Randomised singular vectors with two power iterations (Halko, Martinsson and Tropp 2011).
    seen = ppmi @ (ppmi.T @ (ppmi @ rng.standard_normal((ppmi.shape[1], width)).astype(np.float32)))
    basis, _ = np.linalg.qr(seen)
    basis, _ = np.linalg.qr(ppmi @ (ppmi.T @ basis))
    left, values, _ = np.linalg.svd((ppmi.T @ basis).T, full_matrices=False)
    vectors = (basis @ left)[:, : settings.dimensions] * np.sqrt(values[: settings.dimensions])
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.maximum(length, 1e-9)).astype(np.float32)


def _neighbours(counts: Counts, settings: StartSettings) -> sparse.csr_matrix:
    """How often words stand near each other, nearer ones counting more."""
    shape = (len(counts.stems), min(settings.contexts, len(counts.stems)))
    total = sparse.csr_matrix(shape, dtype=np.float32)
    for distance in range(1, settings.window + 1):
        before, after = counts.tokens[:-distance], counts.tokens[distance:]
        for start in range(0, len(before), CHUNK):
            one, other = before[start : start + CHUNK], after[start : start + CHUNK]
            for word, context in ((one, other), (other, one)):
                valid = (word >= 0) & (context >= 0) & (context < shape[1])
                ones = np.full(valid.sum(), 1 / distance, np.float32)
                total = total + sparse.coo_matrix((ones, (word[valid], context[valid])), shape=shape).tocsr()
    return total


def _ppmi(near: sparse.csr_matrix, power: float) -> sparse.csr_matrix:
    rows = np.asarray(near.sum(1)).ravel()
    columns = np.asarray(near.sum(0)).ravel() ** power
    columns /= columns.sum()
    cells = near.tocoo()
    information = np.log(cells.data / (rows[cells.row] * columns[cells.col]))
    positive = information > 0
    return sparse.csr_matrix((information[positive].astype(np.float32), (cells.row[positive], cells.col[positive])), shape=near.shape)
