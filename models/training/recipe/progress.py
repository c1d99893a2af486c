"""Short logs of a training loop."""

from __future__ import annotations

import time

import torch

LINES = 16


class Progress:
    """Collects losses, prints about sixteen lines a run, by steps or by the clock, and refuses to call a run done whose loss did not fall."""

    def __init__(self, name: str, steps: int, minutes: float = 1e9):
        self.name, self.steps, self.done = name, steps, 0
        self.every, self.seconds = max(1, steps // LINES), 60 * minutes / LINES
        self.recent: list[torch.Tensor] = []
        self.means: list[float] = []
        self.started = self.said = time.time()

    def add(self, loss: torch.Tensor) -> None:
        """One step's loss; it stays on its device until a line is due."""
        self.recent.append(loss.detach())
        self.done += 1
        if self.done % self.every == 0 or time.time() - self.said > self.seconds:
            self.said = time.time()
            self.means.append(float(torch.stack(self.recent).mean()))
            print(f"{self.name} {self.done}/{self.steps} {time.time() - self.started:.0f} s loss {self.means[-1]:.3f}", flush=True)
            self.recent = []

    def finish(self) -> None:
        """Raises where the last quarter's mean loss is not below the first line's."""
        if self.recent:
            self.means.append(float(torch.stack(self.recent).mean()))
        print(f"{self.name} ended after {self.done} steps, {time.time() - self.started:.0f} s", flush=True)
        last = self.means[-max(1, len(self.means) // 4) :]
        if not sum(last) / len(last) < self.means[0]:
            raise ValueError(
                f"Cannot go on after {self.name}: the loss went from {self.means[0]:.3f} to {last[-1]:.3f}, expected it to fall"
            )
