"""Trains the re-ranker: question and passage read together, the right passage against look-alikes and passages that do not answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F

from .device import Stepper, compiled, half_precision
from .draws import Draws, Rows, Shares
from .pretrain import load_body
from .progress import Progress
from .reword import Reworder
from .store_part import ASKED, REAL, RETOLD, TITLED
from .texts import Cut, Texts
from .transformer import Reranker


def _shares() -> Shares:
    return Shares(
        families={"encyclopaedia": 0.75, "parliament": 0.2, "law": 0.05},
        kinds={
            "encyclopaedia": {ASKED: 0.72, TITLED: 0.06, REAL: 0.05, RETOLD: 0.17},
            "parliament": {ASKED: 0.4, TITLED: 0.1, REAL: 0.5},
            "law": {ASKED: 0.7, TITLED: 0.3},
        },
    )


@dataclass(frozen=True)
class RerankerSettings:
    """Each question is read with its passage and seven others; lengths are in pieces, question included."""

    layers: int = 4
    questions: int = 384
    steps: int = 20_000
    minutes: float = 3.2
    length: int = 160
    learning_rate: float = 8e-4
    warmup: int = 40
    answerable_weight: float = 0.5
    place_weight: float = 0.5
    titled: float = 0.5
    reworded: float = 0.15
    seed: int = 0
    shares: Shares = field(default_factory=_shares)


CANDIDATES = 8
"""The right passage; the same without the sentence that answers; two neighbours; three mined; the right one under a changed question."""


def train_reranker(
    texts: Texts, reworder: Reworder, settings: RerankerSettings, start: Path, out: Path, mined: torch.Tensor
) -> Reranker:
    """Starts from the first layers of `start`; `mined[question]` holds look-alikes or −1; writes `out`."""
    torch.manual_seed(settings.seed)
    device = texts.device
    body = load_body(start, device)
    body.keep_layers(settings.layers)
    model = Reranker(compiled(body, device)).to(device)
    draws = Draws(texts, settings.shares, settings.seed + 200)
    stepper = Stepper(model, settings.learning_rate, settings.steps, settings.minutes, settings.warmup)
    progress = Progress("reranker", settings.steps, settings.minutes)
    while not stepper.over():
        rows = draws.draw(settings.questions)
        inputs, places = candidates(texts, reworder, rows, settings, mined, draws.chance)
        with half_precision(device):
            votes, where = model(**inputs)
        votes = votes.float().view(CANDIDATES, -1).T
        loss = ranking_loss(votes, settings.answerable_weight)
        loss = loss + settings.place_weight * place_loss(where.float()[: 2 * len(votes)], inputs["attention_mask"][: 2 * len(votes)], places)
        stepper.step(loss)
        progress.add(loss)
    torch.save({name: value.half() for name, value in model.state_dict().items()}, out)
    progress.finish()
    return model


def load_reranker(start: Path, file: Path, layers: int) -> Reranker:
    """What `train_reranker` wrote to `file`, on the CPU; `start` knows the shape."""
    body = load_body(start, "cpu")
    body.keep_layers(layers)
    model = Reranker(body)
    model.load_state_dict({name: value.float() for name, value in torch.load(file, map_location="cpu").items()})
    return model


def candidates(
    texts: Texts, reworder: Reworder, rows: Rows, settings: RerankerSettings, mined: torch.Tensor, chance: torch.Generator
) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    """Inputs of all pairs, candidate by candidate, and for the first two the places (first, end) of the answer: [CLS] where there is none."""
    count, device = len(rows.passage), texts.device
    draw = torch.rand(3, count, device=device, generator=chance)
    questions = torch.where((draw[0] < 0.6)[:, None], reworder.reworded(rows.questions, settings.reworded), rows.questions)
    questions = reworder.thinned(questions, 0.4, 0.35)[:, : settings.length // 2 - 2]
    budget = settings.length - 24
    right = texts.cut(rows.passage, rows.sentence, budget, chance)
    everywhere = torch.ones_like(rows.cloze)
    without = texts.without(right, rows.sentence, everywhere)
    beside = [texts.beside(rows.passage, chance) for _ in range(2)]
    columns = torch.rand(count, mined.shape[1], device=device, generator=chance).argsort(1)[:, :3]
    alike = mined[rows.number].gather(1, columns)
    alike = torch.where(alike >= 0, alike, rows.passage.roll(1)[:, None])
    wrong = [texts.cut(other, torch.full_like(other, -1), budget, chance) for other in (*beside, *alike.unbind(1))]
    # Where no single sentence answers, taking one out changes nothing: another neighbour stands there.
    spare = texts.cut(texts.beside(rows.passage, chance), torch.full_like(rows.passage, -1), budget, chance)
    emptied = _where(rows.sentence >= 0, without, spare)
    cuts = [right, emptied, *wrong, right]
    every = Cut(*(torch.cat([getattr(cut, name) for cut in cuts]) for name in ("passage", "start", "length", "at", "gone")))
    asked = torch.cat([questions] * (CANDIDATES - 1) + [reworder.exchanged(questions)])
    inputs = texts.inputs(every, (draw[1] < settings.titled).repeat(CANDIDATES), settings.length, asked)
    span = texts.span[rows.number]
    first = inputs["body"][:count] + texts.offsets[rows.sentence.clamp(min=0)] - right.start
    known = (span[:, 0] >= 0) & (rows.sentence >= 0)
    places = torch.stack([first + span[:, 0], first + span[:, 1]], 1)
    places = torch.where(known[:, None], places, -1)
    none = torch.tensor([0, 1], device=device).expand(count, 2)
    places = torch.cat([places, none])
    return {name: inputs[name] for name in ("input_ids", "attention_mask", "token_type_ids")}, places


def ranking_loss(votes: torch.Tensor, answerable_weight: float) -> torch.Tensor:
    """Softmax over each question's candidates (the first is right), plus the yes-or-no loss that makes the logit a vote."""
    target = torch.zeros(len(votes), dtype=torch.long, device=votes.device)
    answers = torch.zeros_like(votes)
    answers[:, 0] = 1
    weight = torch.where(answers > 0, votes.shape[1] - 1.0, 1.0)
    vote = F.binary_cross_entropy_with_logits(votes, answers, weight=weight) / 2
    return F.cross_entropy(votes, target) + answerable_weight * vote


def place_loss(where: torch.Tensor, mask: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """All tokens of the answer together against all others of the row; rows of an unknown place (−1) do not count."""
    columns = torch.arange(where.shape[1], device=where.device)[None]
    inside = (columns >= places[:, :1]) & (columns < places[:, 1:])
    counts = (places[:, 0] >= 0) & (inside & (mask > 0)).any(1)
    logits = where.masked_fill(mask == 0, -1e4)
    right = torch.logsumexp(logits.masked_fill(~inside, -1e4), 1)
    losses = torch.logsumexp(logits, 1) - right
    return (losses * counts).sum() / counts.sum().clamp(min=1)


def _where(which: torch.Tensor, yes: Cut, no: Cut) -> Cut:
    return Cut(*(torch.where(which, getattr(yes, name), getattr(no, name)) for name in ("passage", "start", "length", "at", "gone")))
