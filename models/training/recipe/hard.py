"""Mines look-alikes on the device: passages that a search takes for the answer of a question, by words first, then by the encoder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F

from .device import compiled, half_precision
from .pretrain import load_body
from .store_part import ALIKE, REAL, RETOLD
from .texts import Texts
from .transformer import SentenceEncoder


@dataclass(frozen=True)
class HardSettings:
    """Passages are searched in random groups, and the best of each group is kept: cheaper than the best of all, and more varied.

    A passage that scores above `nearly_own` of the right one is taken for another right answer and left out
    (positive-aware mining, Moreira et al. 2024).
    """

    groups: int = 6
    group: int = 12_000
    nearly_own: float = 0.95
    rows: int = 4096
    length: int = 144
    question_length: int = 48
    sample: int = 700_000


def mine(texts: Texts, encoder: Path, settings: HardSettings) -> torch.Tensor:
    """For every question, by its number, two times `groups` passages, or −1: by words and by the encoder's vectors.

    A sample of the made questions and headings is mined, and all that people asked or that simple German retells.
    """
    chance = torch.Generator().manual_seed(3)
    known = torch.nonzero((texts.kind != ALIKE).cpu())[:, 0]
    sample = known[torch.randperm(len(known), generator=chance)[: settings.sample]].to(texts.device)
    questions = torch.cat([sample, torch.nonzero((texts.kind == REAL) | (texts.kind == RETOLD))[:, 0]]).unique()
    with torch.no_grad():
        by_words = mine_by_words(texts, questions, settings, 1)
        model = SentenceEncoder(compiled(load_body(encoder, texts.device), texts.device)).eval()
        by_vectors = mine_by_vectors(texts, Vectors(texts, model, settings, questions), questions, settings, 2)
    found = torch.full((len(texts.kind), by_words.shape[1] + by_vectors.shape[1]), -1, dtype=torch.int64, device=texts.device)
    found[questions] = torch.cat([by_words, by_vectors], 1)
    shares = [f"{(each >= 0).float().mean():.2f}" for each in (by_words, by_vectors)]
    print(f"mined {len(questions)} questions, filled by words and by vectors: {shares}", flush=True)
    return found


class Vectors:
    """Unit vectors of all passages and questions, in bf16."""

    def __init__(self, texts: Texts, model: SentenceEncoder, settings: HardSettings, questions: torch.Tensor):
        self.passages = _embedded(texts, model, settings, torch.arange(len(texts.group), device=texts.device), None)
        self.questions = _embedded(texts, model, settings, texts.owner[questions], questions)


def mine_by_vectors(texts: Texts, vectors: Vectors, questions: torch.Tensor, settings: HardSettings, seed: int) -> torch.Tensor:
    """For each of `questions` (numbers) the look-alike of each group, or −1: (questions, groups)."""
    groups = _groups(texts, settings, seed)
    found = torch.full((len(questions), len(groups)), -1, dtype=torch.int64, device=texts.device)
    for start in range(0, len(questions), settings.rows):
        rows = slice(start, start + settings.rows)
        asked, owner = vectors.questions[rows], texts.owner[questions[rows]]
        own = (asked * vectors.passages[owner]).sum(1, keepdim=True)
        for column, group in enumerate(groups):
            scores = asked @ vectors.passages[group].T
            scores = scores.masked_fill((scores > settings.nearly_own * own) | _same(texts, owner, group), -1)
            best, at = scores.max(1)
            found[rows, column] = torch.where(best > 0, group[at], -1)
    return found


def mine_by_words(texts: Texts, questions: torch.Tensor, settings: HardSettings, seed: int) -> torch.Tensor:
    """The same by shared pieces, each worth its rarity, in passages cut to `length`: BM25 with k1 = 0, as one matrix product a group."""
    groups, kind = _groups(texts, settings, seed), torch.bfloat16
    found = torch.full((len(questions), len(groups)), -1, dtype=torch.int64, device=texts.device)
    worth = (texts.rarity - 4).clamp(min=0)
    size = len(texts.rarity)

    def bag(tokens: torch.Tensor, values: torch.Tensor | None) -> torch.Tensor:
        tokens = tokens.long()
        filled = torch.zeros(len(tokens), size, device=texts.device, dtype=kind)
        filled.scatter_(1, tokens, (values[tokens] if values is not None else torch.ones_like(tokens, dtype=torch.float32)).to(kind))
        filled[:, 0] = 0
        return filled

    for column, group in enumerate(groups):
        start = texts.offsets[texts.first[group]]
        end = texts.offsets[texts.first[group + 1]]
        places = torch.arange(settings.length, device=texts.device)[None]
        tokens = texts.tokens[(start[:, None] + places).clamp(max=len(texts.tokens) - 1)]
        table = bag(torch.where(start[:, None] + places < end[:, None], tokens, 0), None).T
        for begin in range(0, len(questions), settings.rows):
            rows = slice(begin, begin + settings.rows)
            asked = texts.queries[questions[rows]]
            whole = worth[asked.long()].masked_fill(asked == 0, 0).sum(1)
            scores = (bag(asked, worth) @ table).masked_fill(_same(texts, texts.owner[questions[rows]], group), -1)
            best, at = scores.max(1)
            found[rows, column] = torch.where((best > 0.2 * whole) & (best < 0.99 * whole), group[at], -1)
    return found


def _groups(texts: Texts, settings: HardSettings, seed: int) -> list[torch.Tensor]:
    """Random passages of three sentences or more."""
    long = torch.nonzero(texts.first[1:] - texts.first[:-1] >= 3)[:, 0]
    order = long[torch.randperm(len(long), generator=torch.Generator().manual_seed(seed)).to(long.device)]
    return list(order[: settings.groups * settings.group].chunk(settings.groups))


def _same(texts: Texts, owner: torch.Tensor, group: torch.Tensor) -> torch.Tensor:
    return texts.twin[owner][:, None] == texts.twin[group][None]


@torch.no_grad()
def _embedded(
    texts: Texts, model: SentenceEncoder, settings: HardSettings, passages: torch.Tensor, questions: torch.Tensor | None
) -> torch.Tensor:
    parts, chance = [], torch.Generator(texts.device).manual_seed(1)
    for start in range(0, len(passages), settings.rows):
        rows = slice(start, start + settings.rows)
        if questions is None:
            cut = texts.cut(passages[rows], texts.first[passages[rows]], settings.length, chance)
            inputs = texts.inputs(cut, torch.ones(len(cut.start), dtype=torch.bool, device=texts.device), settings.length)
        else:
            inputs = texts.asked(texts.queries[questions[rows]], settings.question_length)
        # The last batch is filled up, so that no new shape is compiled for it.
        missing = settings.rows - len(inputs["input_ids"]) if len(passages) > settings.rows else 0
        filled = {name: F.pad(inputs[name], (0, 0, 0, missing)) for name in ("input_ids", "attention_mask", "token_type_ids")}
        with half_precision(texts.device):
            vectors = F.normalize(model(**filled).float(), dim=1)
        parts.append(vectors[: len(vectors) - missing].to(torch.bfloat16))
    return torch.cat(parts)
