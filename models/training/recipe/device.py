"""Where and in which precision a network runs, its inputs and its learning rate."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .schedule import Schedule


@dataclass(frozen=True)
class Special:
    """The IDs of the marks every encoder input carries."""

    pad: int = 0
    unknown: int = 1
    start: int = 2
    end: int = 3
    mask: int = 4


SPECIAL = Special()


def half_precision(device: str) -> contextlib.AbstractContextManager:
    """bf16 on a GPU; plain float32 elsewhere."""
    return torch.autocast("cuda", torch.bfloat16) if device.startswith("cuda") else contextlib.nullcontext()


def collate(texts: Sequence[np.ndarray], limit: int, device: str) -> dict[str, torch.Tensor]:
    """[CLS] text [SEP], cut to `limit` tokens and padded to the longest."""
    return _tensors([[SPECIAL.start, *text[: limit - 2], SPECIAL.end] for text in texts], None, device)


def collate_pairs(firsts: Sequence[np.ndarray], seconds: Sequence[np.ndarray], limit: int, device: str) -> dict[str, torch.Tensor]:
    """[CLS] question [SEP] passage [SEP]: the question is cut to half of `limit`, the passage to what is left."""
    rows, borders = [], []
    for first, second in zip(firsts, seconds, strict=True):
        head = [SPECIAL.start, *first[: limit // 2 - 2], SPECIAL.end]
        rows.append([*head, *second[: limit - len(head) - 1], SPECIAL.end])
        borders.append(len(head))
    return _tensors(rows, borders, device)


def _tensors(rows: list[list[int]], borders: list[int] | None, device: str) -> dict[str, torch.Tensor]:
    # A multiple of 8 keeps the GPU's matrix units busy.
    width = math.ceil(max(map(len, rows)) / 8) * 8
    ids, mask, segments = (np.zeros((len(rows), width), np.int64) for _ in range(3))
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
        mask[number, : len(row)] = 1
        if borders:
            segments[number, borders[number] : len(row)] = 1
    named = {"input_ids": ids, "attention_mask": mask, "token_type_ids": segments}
    return {name: torch.from_numpy(array).to(device, non_blocking=True) for name, array in named.items()}


class Stepper:
    """AdamW with a linear warm-up and decay, and clipped gradients; norms, biases and embeddings are not decayed."""

    def __init__(self, model: torch.nn.Module, learning_rate: float, steps: int, minutes: float, device: str):
        self.parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
        matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and p.requires_grad and not _is_embedding(name)]
        known = {id(parameter) for parameter in matrices}
        groups = [
            {"params": matrices, "weight_decay": 0.05},
            {"params": [p for p in self.parameters if id(p) not in known], "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(groups, lr=learning_rate, betas=(0.9, 0.98), fused=device.startswith("cuda"))
        self.schedule = Schedule(learning_rate, steps, minutes, warmup=steps // 20)

    def over(self) -> bool:
        """Whether all steps are done or the time is up."""
        return self.schedule.used() >= 1

    def step(self, loss: torch.Tensor) -> None:
        """One update."""
        rate = self.schedule.next_rate()
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()


def _is_embedding(name: str) -> bool:
    return any(part in name for part in ("tokens.", "positions.", "segments."))
