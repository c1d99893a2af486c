"""Contrastive training of the encoder from its pre-training, in rounds: BM25's look-alikes first, then its own."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, IterableDataset

from .batches import BatchSource, Mix
from .corpus import load_corpus
from .device import Stepper, collate, half_precision
from .infonce import info_nce
from .mine import load_hard
from .pretrain import load_body
from .progress import Progress
from .tokenizer import load_tokenizer
from .transformer import SentenceEncoder


@dataclass(frozen=True)
class EncoderSettings:
    """Batches are large because every other positive is a negative; lengths are in pieces."""

    batch: int = 2048
    steps: int = 2500
    minutes: float = 6.0
    learning_rate: float = 5e-4
    temperature: float = 0.05
    query_length: int = 64
    passage_length: int = 192
    matryoshka: tuple[int, ...] = (256, 128, 64)
    seed: int = 0
    mix: Mix = field(default_factory=lambda: Mix(max_positive=190, max_sentences=10, with_title=0.3))


def train_encoder(work: Path, settings: EncoderSettings, device: str, start: Path, out: Path) -> SentenceEncoder:
    """One round on the look-alikes mined so far (work/hard.npz); reads a body from `start`, writes one to `out`."""
    torch.manual_seed(settings.seed)
    model = SentenceEncoder(load_body(start, device))
    log_scale = torch.nn.Parameter(torch.tensor(math.log(1 / settings.temperature), device=device))
    model.register_parameter("log_scale", log_scale)
    stepper, progress = (
        Stepper(model, settings.learning_rate, settings.steps, settings.minutes, device),
        Progress("encoder", settings.steps),
    )
    workers = 4 if device.startswith("cuda") else 0
    supply = iter(DataLoader(_Supply(work, settings), batch_size=None, num_workers=workers))
    while not stepper.over():
        queries, positives = next(supply)
        with half_precision(device):
            asked = model(**collate(queries, settings.query_length, device))
            told = model(**collate(positives, settings.passage_length, device))
        loss = info_nce(asked.float(), told.float(), log_scale, settings.matryoshka)
        stepper.step(loss)
        progress.add(loss)
    progress.finish()
    torch.save({"state": model.body.state_dict(), "shape": model.body.shape}, out)
    return model


def token_embedder(model: SentenceEncoder, limit: int, device: str) -> Callable[[Sequence[np.ndarray]], np.ndarray]:
    """Unit vectors of token lists, for mining."""

    def embed(texts: Sequence[np.ndarray]) -> np.ndarray:
        parts = []
        with torch.no_grad(), half_precision(device):
            for start in range(0, len(texts), 512):
                parts.append(F.normalize(model(**collate(texts[start : start + 512], limit, device)).float(), dim=1).cpu())
        return torch.cat(parts).numpy()

    return embed


class _Supply(IterableDataset):
    """Every worker draws its own, seeded stream."""

    def __init__(self, work: Path, settings: EncoderSettings):
        self.work, self.settings = work, settings

    def __iter__(self):
        worker = torch.utils.data.get_worker_info()
        seed = self.settings.seed + 100 + (worker.id if worker else 0)
        tokenizer, corpus = load_tokenizer(self.work / "tokenizer.json"), load_corpus(self.work / "corpus.npz")
        source = BatchSource(corpus, tokenizer, self.settings.mix, seed, load_hard(self.work / "hard.npz"))
        while True:
            batch = source.draw(self.settings.batch)
            yield batch.queries, batch.positives
