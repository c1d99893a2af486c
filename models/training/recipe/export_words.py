"""The word space as one small file that plain JavaScript reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np

MAGIC = b"FSW1"


def export_words(stems: list[str], vectors: np.ndarray, out: Path) -> None:
    """Magic, counts, keys in ascending order, rows of half-bytes; a stem whose key another one has taken is left out."""
    keys = np.array([fnv1a(stem) for stem in stems], dtype=np.uint32)
    _, first = np.unique(keys, return_index=True)
    rows = vectors[first]
    steps = np.rint(7 * rows / np.abs(rows).max(1, keepdims=True)).astype(np.int8) + 8
    packed = (steps[:, 0::2] | (steps[:, 1::2] << 4)).astype(np.uint8)
    out.parent.mkdir(parents=True, exist_ok=True)
    head = np.array([len(first), rows.shape[1]], dtype="<u4").tobytes()
    out.write_bytes(MAGIC + head + keys[first].astype("<u4").tobytes() + packed.tobytes())


def fnv1a(stem: str) -> int:
    """FNV-1a, 32 bits, over UTF-8."""
    value = 0x811C9DC5
    for byte in stem.encode("utf-8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value
