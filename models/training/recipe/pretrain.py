"""Masked-language modelling: the pre-training that the encoder and the re-ranker share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from .corpus import Corpus, load_corpus
from .device import SPECIAL, Stepper, collate, half_precision
from .progress import Progress
from .sources import ALLOWED
from .transformer import Shape, Transformer


@dataclass(frozen=True)
class PretrainSettings:
    """`masked` is the share of pieces to guess; of these 80 % are hidden, 10 % replaced, 10 % left (Devlin et al. 2019)."""

    shape: Shape = Shape()
    length: int = 128
    batch: int = 1024
    steps: int = 9000
    minutes: float = 12.0
    learning_rate: float = 1e-3
    masked: float = 0.25
    seed: int = 0


def pretrain(work: Path, settings: PretrainSettings, device: str) -> Transformer:
    """Trains on work/corpus.npz and writes work/pretrained.pt."""
    torch.manual_seed(settings.seed)
    random, corpus = np.random.default_rng(settings.seed), load_corpus(work / "corpus.npz")
    body = Transformer(settings.shape).to(device)
    head = torch.nn.Sequential(
        torch.nn.Linear(settings.shape.width, settings.shape.width), torch.nn.GELU(), torch.nn.LayerNorm(settings.shape.width)
    ).to(device)
    bias = torch.nn.Parameter(torch.zeros(settings.shape.vocabulary, device=device))
    trained = torch.nn.ModuleDict({"body": body, "head": head})
    trained.register_parameter("bias", bias)
    stepper, progress = (
        Stepper(trained, settings.learning_rate, settings.steps, settings.minutes, device),
        Progress("pretrain", settings.steps),
    )
    while not stepper.over():
        inputs = collate(_stretches(corpus, settings, random), settings.length, device)
        hidden, chosen = _mask(inputs["input_ids"], settings)
        with half_precision(device):
            states = body(hidden, inputs["attention_mask"], inputs["token_type_ids"])[chosen]
            logits = head(states) @ body.tokens.weight.T + bias
        loss = F.cross_entropy(logits.float(), inputs["input_ids"][chosen])
        stepper.step(loss)
        progress.add(loss)
    progress.finish()
    torch.save({"state": body.state_dict(), "shape": settings.shape}, work / "pretrained.pt")
    return body


def load_body(file: Path, device: str) -> Transformer:
    """A saved network body of any stage."""
    saved = torch.load(file, map_location=device, weights_only=False)
    body = Transformer(saved["shape"]).to(device)
    body.load_state_dict(saved["state"])
    return body


def _stretches(corpus: Corpus, settings: PretrainSettings, random: np.random.Generator) -> list[np.ndarray]:
    """Runs of running text that start at a sentence; sources are drawn by size times weight."""
    weight = np.array([source.weight for source in ALLOWED])
    starts = corpus.sentences.offsets
    passages = random.integers(0, len(corpus.source), 2 * settings.batch)
    passages = passages[random.random(len(passages)) * weight.max() < weight[corpus.source[passages]]][: settings.batch]
    found = []
    for passage in passages:
        first = starts[random.integers(corpus.passage_offsets[passage], corpus.passage_offsets[passage + 1])]
        found.append(corpus.sentences.tokens[first : first + settings.length - 2])
    return found


def _mask(ids: torch.Tensor, settings: PretrainSettings) -> tuple[torch.Tensor, torch.Tensor]:
    chosen = (torch.rand(ids.shape, device=ids.device) < settings.masked) & (ids > SPECIAL.mask)
    draw = torch.rand(ids.shape, device=ids.device)
    hidden = ids.masked_fill(chosen & (draw < 0.8), SPECIAL.mask)
    replaced = chosen & (draw >= 0.8) & (draw < 0.9)
    return torch.where(replaced, torch.randint_like(ids, SPECIAL.mask + 1, settings.shape.vocabulary), hidden), chosen
