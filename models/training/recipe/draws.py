"""Draws questions for the transformers' training: each batch from one family of sources, its kinds mixed by share."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch

from .sources import ALLOWED
from .store_part import ALIKE, ASKED, REAL, RETOLD, TITLED
from .texts import Texts

CLOZE = "cloze"
FAMILIES = {"encyclopaedia": ("klexikon", "codefor"), "parliament": ("bundestag",), "law": ("gesetze",), "alike": ("stsb", "openthesaurus")}


@dataclass(frozen=True)
class Shares:
    """How often a family is drawn, and of what kinds its batches are; `cloze` takes a sentence itself for the question (Lee et al. 2019)."""

    families: dict[str, float] = field(default_factory=lambda: {"encyclopaedia": 0.62, "parliament": 0.24, "law": 0.07, "alike": 0.07})
    kinds: dict[str, dict[object, float]] = field(
        default_factory=lambda: {
            "encyclopaedia": {CLOZE: 0.28, ASKED: 0.45, TITLED: 0.12, REAL: 0.03, RETOLD: 0.12},
            "parliament": {CLOZE: 0.25, ASKED: 0.2, TITLED: 0.1, REAL: 0.45},
            "law": {CLOZE: 0.3, ASKED: 0.3, TITLED: 0.4},
            "alike": {ALIKE: 1.0},
        }
    )


@dataclass(frozen=True)
class Rows:
    """Questions with their passages; `sentence` is −1 where a question is about the whole passage, `number` −1 for cloze questions."""

    family: str
    number: torch.Tensor
    questions: torch.Tensor
    passage: torch.Tensor
    sentence: torch.Tensor
    cloze: torch.Tensor


class Draws:
    """An endless, seeded supply."""

    def __init__(self, texts: Texts, shares: Shares, seed: int):
        self.texts, self.shares = texts, shares
        self.chance = torch.Generator(texts.device).manual_seed(seed)
        family_of = torch.tensor([_family(source.name) for source in ALLOWED], device=texts.device)
        of_passage, of_question = family_of[texts.source], family_of[texts.source[texts.owner]]
        weight = torch.tensor([source.weight for source in ALLOWED], device=texts.device)[texts.source]
        sentences = texts.first[1:] - texts.first[:-1]
        self.passages, self.questions = {}, {}
        for number, family in enumerate(FAMILIES):
            mine = torch.nonzero((of_passage == number) & (sentences >= 3) & (torch.rand(len(weight), device=texts.device) < weight))[:, 0]
            if len(mine):
                self.passages[family] = mine
            for kind in range(5):
                found = torch.nonzero((of_question == number) & (texts.kind == kind))[:, 0]
                if len(found):
                    self.questions[family, kind] = found
        self.families = [family for family in FAMILIES if any(name == family for name, _ in self.questions)]
        self.family_share = torch.tensor([shares.families.get(family, 0.0) for family in self.families])
        self.host = torch.Generator().manual_seed(seed)

    def draw(self, count: int) -> Rows:
        """`count` rows of one family."""
        family = self.families[int(torch.multinomial(self.family_share, 1, generator=self.host))]
        kinds = {kind: share for kind, share in self.shares.kinds[family].items() if self._has(family, kind)}
        total, sizes = sum(kinds.values()), {}
        for kind, share in kinds.items():
            sizes[kind] = int(count * share / total)
        sizes[next(iter(kinds))] += count - sum(sizes.values())
        numbers = [self._any(self.questions[family, kind], size) for kind, size in sizes.items() if kind != CLOZE]
        numbers = torch.cat(numbers) if numbers else torch.empty(0, dtype=torch.int64, device=self.texts.device)
        questions, passage, sentence = self.texts.queries[numbers].long(), self.texts.owner[numbers], self.texts.number[numbers]
        if sizes.get(CLOZE):
            chosen = self._any(self.passages[family], sizes[CLOZE])
            first, end = self.texts.first[chosen], self.texts.first[chosen + 1]
            draw = torch.rand(len(chosen), device=self.texts.device, generator=self.chance)
            inside = first + (draw * (end - first)).long()
            questions = torch.cat([questions, self.texts.sentence(inside, questions.shape[1]).long()])
            passage, sentence = torch.cat([passage, chosen]), torch.cat([sentence, inside])
            numbers = torch.cat([numbers, torch.full_like(chosen, -1)])
        return Rows(family, numbers, questions, passage, sentence, numbers < 0)

    def _has(self, family: str, kind: object) -> bool:
        return family in self.passages if kind == CLOZE else (family, kind) in self.questions

    def _any(self, pool: torch.Tensor, count: int) -> torch.Tensor:
        return pool[torch.randint(len(pool), (count,), device=pool.device, generator=self.chance)]


def _family(name: str) -> int:
    return next(number for number, parts in enumerate(FAMILIES.values()) if any(part in name for part in parts))
