"""Where and in which precision a network runs, its learning rate and its update."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass

import torch

from .schedule import Schedule
from .transformer import Transformer


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


def compiled(body: Transformer, device: str) -> Transformer:
    """On a GPU every block is compiled, one after the other: the same code serves all blocks of one shape. `RECIPE_EAGER=1` leaves it out."""
    if device.startswith("cuda") and not os.environ.get("RECIPE_EAGER"):
        torch._dynamo.config.recompile_limit = 64
        for block in body.blocks:
            block.compile(dynamic=False)
    return body


class Stepper:
    """Muon (Jordan 2024) for the matrices of the blocks, AdamW for all else; linear warm-up and decay, clipped gradients."""

    def __init__(self, model: torch.nn.Module, learning_rate: float, steps: int, minutes: float, warmup: int):
        self.parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
        matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and "blocks." in name]
        known = {id(parameter) for parameter in matrices}
        rest = [p for p in self.parameters if id(p) not in known]
        self.optimizers = [
            torch.optim.Muon(matrices, lr=learning_rate, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(rest, lr=learning_rate, betas=(0.9, 0.98), weight_decay=0.0, fused=rest[0].is_cuda),
        ]
        self.schedule = Schedule(learning_rate, steps, minutes, min(warmup, steps // 4))

    def over(self) -> bool:
        """Whether all steps are done or the time is up."""
        return self.schedule.used() >= 1

    def step(self, loss: torch.Tensor) -> None:
        """One update."""
        rate = self.schedule.next_rate()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
