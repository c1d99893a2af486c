"""Contrastive training of the encoder from its pre-training, in rounds: neighbours first, then its own mistakes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F

from .device import Stepper, compiled, half_precision
from .draws import Draws, Rows, Shares
from .pretrain import load_body, save_body
from .progress import Progress
from .reword import Reworder
from .texts import Cut, Texts
from .transformer import SentenceEncoder


@dataclass(frozen=True)
class EncoderSettings:
    """Batches are large because every other passage is a negative, and each question brings one hard one; lengths are in pieces."""

    batch: int = 2048
    steps: int = 20_000
    minutes: float = 0.9
    learning_rate: float = 7e-4
    warmup: int = 40
    temperature: float = 0.05
    question_length: int = 48
    passage_length: int = 144
    matryoshka: tuple[int, ...] = (384, 256, 128)
    titled: float = 0.5
    reworded: float = 0.12
    seed: int = 0
    shares: Shares = field(default_factory=Shares)


def train_encoder(
    texts: Texts, reworder: Reworder, settings: EncoderSettings, start: Path, out: Path, mined: torch.Tensor | None = None
) -> SentenceEncoder:
    """One round; `mined[question]` holds look-alikes or −1. Reads a body from `start`, writes one to `out`."""
    torch.manual_seed(settings.seed)
    device = texts.device
    model = SentenceEncoder(compiled(load_body(start, device), device))
    model.register_parameter("log_scale", torch.nn.Parameter(torch.tensor(math.log(1 / settings.temperature), device=device)))
    draws = Draws(texts, settings.shares, settings.seed + 100)
    stepper = Stepper(model, settings.learning_rate, settings.steps, settings.minutes, settings.warmup)
    progress = Progress("encoder", settings.steps, settings.minutes)
    while not stepper.over():
        rows = draws.draw(settings.batch)
        others = hard_ones(texts, rows, mined, draws.chance)
        asked, told = _inputs(texts, reworder, rows, others, settings, draws.chance)
        with half_precision(device):
            left, right = model(**asked), model(**told)
        loss = _loss(left.float(), right.float(), texts.twin[torch.cat([rows.passage, others])], model.log_scale, settings.matryoshka)
        stepper.step(loss)
        progress.add(loss)
    save_body(model.body, out)
    progress.finish()
    return model


def hard_ones(texts: Texts, rows: Rows, mined: torch.Tensor | None, chance: torch.Generator) -> torch.Tensor:
    """One passage a row that is easily taken for the right one: a mined look-alike where there is one, else a neighbour."""
    beside = texts.beside(rows.passage, chance)
    if mined is None:
        return beside
    draw = torch.rand(len(beside), device=texts.device, generator=chance)
    column = (draw * 997 % 1 * mined.shape[1]).long()
    alike = mined[rows.number.clamp(min=0), column]
    return torch.where((rows.number >= 0) & (alike >= 0) & (draw < 0.7), alike, beside)


def _inputs(
    texts: Texts, reworder: Reworder, rows: Rows, others: torch.Tensor, settings: EncoderSettings, chance: torch.Generator
) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    draw = torch.rand(4, len(rows.passage), device=texts.device, generator=chance)
    questions = torch.where((draw[0] < 0.6)[:, None], reworder.reworded(rows.questions, settings.reworded), rows.questions)
    # A cloze question is the sentence itself: mostly some of its words, and mostly taken out of the passage.
    thinned = torch.where(rows.cloze[:, None], reworder.thinned(questions, 0.8, 0.7), reworder.thinned(questions, 0.4, 0.4))
    budget = settings.passage_length - 2
    right = texts.cut(rows.passage, rows.sentence, budget, chance)
    right = texts.without(right, rows.sentence, draw[1] < torch.where(rows.cloze, 0.9, 0.25))
    wrong = texts.cut(others, torch.full_like(others, -1), budget, chance)
    both = Cut(*(torch.cat([getattr(right, name), getattr(wrong, name)]) for name in ("passage", "start", "length", "at", "gone")))
    titled = (draw[2:4] < settings.titled).flatten()
    told = texts.inputs(both, titled, settings.passage_length)
    asked = texts.asked(thinned, settings.question_length)
    names = ("input_ids", "attention_mask", "token_type_ids")
    return {name: asked[name] for name in names}, {name: told[name] for name in names}


def _loss(left: torch.Tensor, right: torch.Tensor, twins: torch.Tensor, log_scale: torch.Tensor, widths: tuple[int, ...]) -> torch.Tensor:
    """InfoNCE both ways over leading dimensions (Matryoshka, Kusupati et al. 2022); a passage of the same text as the right one is no negative."""
    rows = len(left)
    target = torch.arange(rows, device=left.device)
    same = twins[:rows, None] == twins[None]
    same[target, target] = False
    total = left.new_zeros(())
    for width in widths:
        q, p = (F.normalize(side[:, :width], dim=1).bfloat16() for side in (left, right))
        logits = ((q @ p.T).float() * log_scale.exp().clamp(max=100)).masked_fill(same, -1e4)
        total = total + F.cross_entropy(logits, target) + F.cross_entropy(logits[:, :rows].T, target) / 2
    return total / len(widths)
