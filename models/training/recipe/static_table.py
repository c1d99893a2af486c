"""Trains the static table: one vector a piece, a text is the mean of its pieces."""

from __future__ import annotations

import json
import math
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, IterableDataset

from .batches import BatchSource, Mix
from .corpus import Corpus, load_corpus
from .infonce import info_nce
from .mine import load_hard
from .noise import Noise
from .schedule import Schedule
from .tokenizer import load_tokenizer


@dataclass(frozen=True)
class StaticSettings:
    """Everything that shapes a run; written beside the weights."""

    pieces: int = 64_000
    dimensions: int = 256
    batch: int = 2048
    steps: int = 1600
    minutes: float = 60.0
    warmup: int = 100
    learning_rate: float = 0.025
    temperature: float = 0.05
    sif: float = 1e-3
    misspelt: float = 0.0
    resplit: float = 0.15
    matryoshka: tuple[int, ...] = (256,)
    seed: int = 0
    threads: int = 1
    mix: Mix = field(default_factory=Mix)


class StaticTable(torch.nn.Module):
    """The table; a row's length is its piece's weight in the mean."""

    def __init__(self, settings: StaticSettings, counts: np.ndarray):
        super().__init__()
        share = counts / counts.sum()
        # Smooth inverse frequency (Arora et al. 2017): frequent pieces start short.
        weight = torch.from_numpy((settings.sif / (settings.sif + share)).astype(np.float32))
        random = torch.randn(len(counts), settings.dimensions, generator=torch.Generator().manual_seed(settings.seed)) * 0.1
        self.table = torch.nn.Parameter(random * weight[:, None])
        self.log_scale = torch.nn.Parameter(torch.tensor(math.log(1 / settings.temperature)))

    def forward(self, tokens: torch.Tensor, offsets: torch.Tensor) -> torch.Tensor:
        return F.embedding_bag(tokens, self.table, offsets, mode="mean")


def train_static(work: Path, settings: StaticSettings, out: Path, start: np.ndarray | None = None) -> None:
    """Contrastive training (symmetric InfoNCE) on work/corpus.npz and, if mined, work/hard.npz; writes the table and a short log beside it.

    `start` is a trained table to go on from; without one the table starts at random.
    """
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    corpus = load_corpus(work / "corpus.npz")
    model = StaticTable(settings, corpus.counts)
    if start is not None:
        model.table.data = torch.from_numpy(start)
    optimizer = torch.optim.Adam(model.parameters(), lr=settings.learning_rate, betas=(0.9, 0.99), fused=True)
    supply = iter(DataLoader(_Supply(work, corpus, settings), batch_size=None, num_workers=1, prefetch_factor=4))
    losses, log = {}, []
    schedule = Schedule(settings.learning_rate, settings.steps, settings.minutes, settings.warmup)
    while schedule.used() < 1:
        optimizer.param_groups[0]["lr"] = schedule.next_rate()
        kind, tokens, offsets = next(supply)
        # One look-up for both sides: the gradient of the whole table is then filled once, not twice.
        queries, positives = model(tokens, offsets).chunk(2)
        loss = info_nce(queries, positives, model.log_scale, settings.matryoshka)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        losses.setdefault(kind, []).append(loss.item())
        if schedule.done % 200 == 0 or schedule.used() >= 1:
            means = {kind: round(float(np.mean(values[-20:])), 2) for kind, values in losses.items()}
            log.append(f"step {schedule.done} {time.time() - schedule.started:.0f} s scale {model.log_scale.exp():.1f} {json.dumps(means)}")
            print(log[-1], flush=True)
    np.savez(out, table=model.table.detach().numpy(), settings=json.dumps(asdict(settings)))
    out.with_suffix(".txt").write_text("\n".join(log) + "\n", encoding="utf-8")


class _Supply(IterableDataset):
    """Builds batches in a second process while the first one computes."""

    def __init__(self, work: Path, corpus: Corpus, settings: StaticSettings):
        self.work, self.corpus, self.settings = work, corpus, settings

    def __iter__(self):
        torch.set_num_threads(1)
        settings = self.settings
        tokenizer = load_tokenizer(self.work / "tokenizer.json")
        source = BatchSource(self.corpus, tokenizer, settings.mix, settings.seed + 17, load_hard(self.work / "hard.npz"))
        noise = Noise(tokenizer, self.corpus.counts, settings.seed + 18)
        while True:
            batch = source.draw(settings.batch)
            queries = noise.misspell(batch.queries, settings.misspelt)
            yield batch.kind, *self._flat(queries + batch.positives, noise)

    def _flat(self, texts: list[np.ndarray], noise: Noise) -> tuple[torch.Tensor, torch.Tensor]:
        tokens, lengths = noise.resplit(
            np.concatenate(texts).astype(np.int64), np.array([len(text) for text in texts]), self.settings.resplit
        )
        return torch.from_numpy(tokens), torch.from_numpy(np.cumsum(lengths) - lengths)
