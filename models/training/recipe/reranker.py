"""Trains the re-ranker: question and passage read together, one against mined look-alikes and unanswerable passages."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from .batches import BatchSource, Mix
from .corpus import load_corpus
from .device import Stepper, collate_pairs, half_precision
from .mine import load_hard
from .pretrain import load_body
from .progress import Progress
from .tokenizer import load_tokenizer
from .transformer import Reranker


@dataclass(frozen=True)
class RerankerSettings:
    """Each question is read with its passage and `negatives` others; lengths are in pieces, question included."""

    layers: int = 2
    questions: int = 256
    negatives: int = 7
    steps: int = 6000
    minutes: float = 8.0
    length: int = 128
    learning_rate: float = 3e-4
    answerable_weight: float = 0.5
    seed: int = 0
    mix: Mix = field(default_factory=lambda: Mix(max_positive=100, keep_sentence=0.5, neighbours=0.0, as_question=0.5))


def train_reranker(work: Path, settings: RerankerSettings, device: str) -> Reranker:
    """Starts from the first layers of work/pretrained.pt, reads work/hard.npz, writes work/reranker.pt."""
    torch.manual_seed(settings.seed)
    body = load_body(work / "pretrained.pt", device)
    body.keep_layers(settings.layers)
    model = Reranker(body).to(device)
    corpus, hard = load_corpus(work / "corpus.npz"), load_hard(work / "hard.npz")
    source = BatchSource(corpus, load_tokenizer(work / "tokenizer.json"), settings.mix, settings.seed + 200, hard)
    random = np.random.default_rng(settings.seed + 201)
    stepper, progress = (
        Stepper(model, settings.learning_rate, settings.steps, settings.minutes, device),
        Progress("reranker", settings.steps),
    )
    while not stepper.over():
        batch = source.draw(settings.questions)
        candidates = negative_numbers(len(batch.queries), settings, random)
        questions = [query for query, row in zip(batch.queries, candidates, strict=True) for _ in row]
        passages = [batch.positives[i] for row in candidates for i in row]
        with half_precision(device):
            logits = model(**collate_pairs(questions, passages, settings.length, device))
        loss = ranking_loss(logits.float().view(len(candidates), -1), settings.answerable_weight)
        stepper.step(loss)
        progress.add(loss)
    progress.finish()
    torch.save(model.state_dict(), work / "reranker.pt")
    return model


def negative_numbers(questions: int, settings: RerankerSettings, random: np.random.Generator) -> np.ndarray:
    """For each question its own passage first, then the passages nearest to it in the batch, then any.

    Batches hold runs of look-alikes and of neighbours from one article side by side, sorted by number: the nearest
    passages are the hard ones, and those of the same article are the unanswerable ones.
    """
    if questions < 2:
        raise ValueError(f"Cannot rank a batch of {questions} question, expected 2 or more")
    near = np.arange(1, settings.negatives // 2 + 1)
    shifts = np.concatenate([near, -near])[: settings.negatives - 1]
    number = np.arange(questions)[:, None]
    chosen = [number, (number + shifts) % questions]
    rest = settings.negatives - len(shifts)
    far = random.integers(1, questions, (questions, rest))
    return np.hstack([*chosen, (number + far) % questions])


def ranking_loss(logits: torch.Tensor, answerable_weight: float) -> torch.Tensor:
    """Softmax over each question's candidates (the first is right), plus the yes-or-no loss that makes the logit a vote."""
    target = torch.zeros(len(logits), dtype=torch.long, device=logits.device)
    answers = torch.zeros_like(logits)
    answers[:, 0] = 1
    weight = torch.where(answers > 0, logits.shape[1] - 1.0, 1.0)
    vote = F.binary_cross_entropy_with_logits(logits, answers, weight=weight) / 2
    return F.cross_entropy(logits, target) + answerable_weight * vote
