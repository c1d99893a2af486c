"""A cheap BM25 between the texts of one batch, so that training can aim at what the lexical search misses."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sparse
import torch

K1 = 0.9
COMMON = 0.05


class LexicalOverlap:
    """BM25 over word pieces, with idf from the whole corpus and every text taken as of average length."""

    def __init__(self, counts: np.ndarray, weight: float):
        texts = counts.sum() / 100
        self.idf = np.log(1 + texts / (counts + 1)).astype(np.float32)
        self.idf[counts > COMMON * texts] = 0
        self.weight = weight

    def logits(self, queries: list[np.ndarray], positives: list[np.ndarray]) -> torch.Tensor:
        """A (queries × positives) matrix: `weight` for the best positive of a query, less for the others."""
        counts = self._matrix(positives)
        counts.data = counts.data * (K1 + 1) / (counts.data + K1) * self.idf[counts.indices]
        asked = self._matrix(queries)
        asked.data = (self.idf[asked.indices] > 0).astype(np.float32)
        scores = (asked @ counts.T).toarray()
        return torch.from_numpy(self.weight * scores / np.maximum(scores.max(1, keepdims=True), 1e-6))

    def _matrix(self, texts: list[np.ndarray]) -> sparse.csr_matrix:
        lengths = np.array([len(text) for text in texts])
        tokens = np.concatenate(texts).astype(np.int64)
        rows = np.repeat(np.arange(len(texts)), lengths)
        matrix = sparse.coo_matrix((np.ones(len(tokens), np.float32), (rows, tokens)), (len(texts), len(self.idf))).tocsr()
        matrix.sum_duplicates()
        return matrix
