"""The course of the learning rate."""

from __future__ import annotations

import time


class Schedule:
    """A linear warm-up, then a linear fall to 0 over `steps` or `minutes`, whichever ends first: a run cut short is still a finished one."""

    def __init__(self, peak: float, steps: int, minutes: float, warmup: int):
        self.peak, self.steps, self.seconds, self.warmup = peak, steps, 60 * minutes, max(1, warmup)
        self.done, self.started = 0, time.time()

    def used(self) -> float:
        """The share of the run that is over, from 0 to 1."""
        return min(1.0, max(self.done / self.steps, (time.time() - self.started) / self.seconds))

    def next_rate(self) -> float:
        """The rate of the coming step, which it counts."""
        self.done += 1
        return self.peak * min(1.0, self.done / self.warmup) * (1 - self.used())
