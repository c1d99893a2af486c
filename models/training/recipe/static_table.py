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
from .residual import LexicalOverlap
from .tokenizer import load_tokenizer


@dataclass(frozen=True)
class StaticSettings:
    """Everything that shapes a run; written beside the weights."""

    pieces: int = 64_000
    dimensions: int = 256
    batch: int = 2048
    steps: int = 1600
    warmup: int = 100
    learning_rate: float = 0.025
    temperature: float = 0.05
    sif: float = 1e-3
    scale_rate: float = 0.0
    misspelt: float = 0.0
    resplit: float = 0.15
    lexical_weight: float = 0.0
    matryoshka: tuple[int, ...] = (256,)
    seed: int = 0
    threads: int = 1
    mix: Mix = field(default_factory=Mix)


class StaticTable(torch.nn.Module):
    """The table; each row's length is learnt apart from its direction, so that a piece's weight can move quickly."""

    def __init__(self, settings: StaticSettings, counts: np.ndarray, initial: np.ndarray | None = None):
        super().__init__()
        share = counts / counts.sum()
        # Smooth inverse frequency (Arora et al. 2017): frequent pieces start short.
        weight = torch.from_numpy((settings.sif / (settings.sif + share)).astype(np.float32))
        random = torch.randn(len(counts), settings.dimensions, generator=torch.Generator().manual_seed(settings.seed)) * 0.1
        self.table = torch.nn.Parameter(random * weight[:, None] if initial is None else torch.from_numpy(initial))
        self.log_length = torch.nn.Parameter(torch.zeros(len(counts)))
        self.log_scale = torch.nn.Parameter(torch.tensor(math.log(1 / settings.temperature)))

    def forward(self, tokens: torch.Tensor, offsets: torch.Tensor) -> torch.Tensor:
        weights = self.log_length[tokens].exp()
        return F.embedding_bag(tokens, self.table, offsets, mode="sum", per_sample_weights=weights)

    def rows(self) -> np.ndarray:
        """The finished vectors: direction times length."""
        return (self.table * self.log_length.exp()[:, None]).detach().numpy()


def train_static(work: Path, settings: StaticSettings, initial: np.ndarray | None = None) -> np.ndarray:
    """Contrastive training (symmetric InfoNCE); returns the table and writes table.npz and train.txt into work."""
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    corpus = load_corpus(work / "corpus.npz")
    model = StaticTable(settings, corpus.counts, initial)
    groups = [{"params": [model.table, model.log_scale], "peak": settings.learning_rate}]
    groups += [{"params": [model.log_length], "peak": settings.scale_rate}]
    optimizer = torch.optim.Adam(groups, lr=settings.learning_rate, betas=(0.9, 0.99), fused=True)
    supply = iter(DataLoader(_Supply(work, corpus, settings), batch_size=None, num_workers=1, prefetch_factor=4))
    started, losses, log = time.time(), {}, []
    for step in range(settings.steps):
        progress = min(1, (step + 1) / settings.warmup) * (1 - step / settings.steps)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * progress
        kind, queries, positives, lexical = next(supply)
        loss = info_nce(model(*queries), model(*positives), model.log_scale, lexical, settings.matryoshka)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        losses.setdefault(kind, []).append(loss.item())
        if (step + 1) % 200 == 0 or step + 1 == settings.steps:
            means = {kind: round(float(np.mean(values[-20:])), 2) for kind, values in losses.items()}
            log.append(f"step {step + 1} {time.time() - started:.0f} s scale {model.log_scale.exp():.1f} {json.dumps(means)}")
            print(log[-1], flush=True)
    table = model.rows()
    np.savez(work / "table.npz", table=table, settings=json.dumps(asdict(settings)))
    (work / "train.txt").write_text("\n".join(log) + "\n", encoding="utf-8")
    return table


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
        lexical = LexicalOverlap(self.corpus.counts, settings.lexical_weight) if settings.lexical_weight else None
        while True:
            batch = source.draw(settings.batch)
            overlap = lexical.logits(batch.queries, batch.positives) if lexical else None
            queries = noise.misspell(batch.queries, settings.misspelt) if settings.misspelt else batch.queries
            yield batch.kind, self._flat(queries, noise), self._flat(batch.positives, noise), overlap

    def _flat(self, texts: list[np.ndarray], noise: Noise) -> tuple[torch.Tensor, torch.Tensor]:
        tokens, lengths = noise.resplit(
            np.concatenate(texts).astype(np.int64), np.array([len(text) for text in texts]), self.settings.resplit
        )
        return torch.from_numpy(tokens), torch.from_numpy(np.cumsum(lengths) - lengths)
