"""Runs an exported folder the way transformers.js does: tokenizer.json, the quantised ONNX file, masked mean, unit length."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from .tokenizer import load_tokenizer


class OnnxEmbedder:
    """Unit vectors of texts; texts are cut to `max_tokens`."""

    def __init__(self, folder: Path, max_tokens: int = 512, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(
            str(folder / "onnx" / "model_quantized.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.tokenizer = load_tokenizer(folder / "tokenizer.json")
        self.tokenizer.enable_truncation(max_tokens)
        self.inputs = {node.name for node in self.session.get_inputs()}

    def embed(self, texts: Sequence[str], batch: int = 32) -> np.ndarray:
        """A (texts × dimensions) float32 matrix, rows in the order of `texts`."""
        encoded = self.tokenizer.encode_batch(list(texts))
        by_length = sorted(range(len(texts)), key=lambda i: len(encoded[i].ids))
        vectors: dict[int, np.ndarray] = {}
        for start in range(0, len(by_length), batch):
            members = by_length[start : start + batch]
            width = max(1, max(len(encoded[i].ids) for i in members))
            ids, mask = (np.zeros((len(members), width), np.int64) for _ in range(2))
            for row, i in enumerate(members):
                ids[row, : len(encoded[i].ids)] = encoded[i].ids
                mask[row, : len(encoded[i].ids)] = 1
            feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
            (states,) = self.session.run(["last_hidden_state"], {name: feed[name] for name in self.inputs})
            pooled = (states * mask[..., None]).sum(1) / np.maximum(mask.sum(1, keepdims=True), 1)
            for row, i in enumerate(members):
                vectors[i] = pooled[row] / max(float(np.linalg.norm(pooled[row])), 1e-9)
        return np.stack([vectors[i] for i in range(len(texts))]).astype(np.float32)
