"""The store on the training device: cuts passages, puts questions, titles and passages together, all as whole-batch operations."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .device import SPECIAL
from .sources import ALLOWED

Inputs = dict[str, torch.Tensor]


@dataclass(frozen=True)
class Cut:
    """Stretches of running text, one a row: `length` tokens from `start`, of which `gone` tokens from `at` on are left out."""

    passage: torch.Tensor
    start: torch.Tensor
    length: torch.Tensor
    at: torch.Tensor
    gone: torch.Tensor


class Texts:
    """Everything of store.npz as tensors. No batch waits for the host: 100 million tokens are 400 MB on the device."""

    def __init__(self, file: Path, device: str):
        stored = np.load(file)
        self.device = device

        def tensor(name: str, kind: torch.dtype) -> torch.Tensor:
            return torch.from_numpy(stored[name].astype(np.int64)).to(device, kind)

        self.tokens, self.offsets = tensor("sentences.tokens", torch.int32), tensor("sentences.offsets", torch.int64)
        self.title_tokens, self.title_offsets = tensor("titles.tokens", torch.int32), tensor("titles.offsets", torch.int64)
        self.first, self.group, self.twin = tensor("first_sentence", torch.int64), tensor("group", torch.int64), tensor("twin", torch.int64)
        self.source, self.kind = tensor("source", torch.int64), tensor("kind", torch.int64)
        self.owner, self.number, self.span = tensor("owner", torch.int64), tensor("number", torch.int64), tensor("span", torch.int64)
        lengths = np.diff(stored["queries.offsets"])
        padded = np.zeros((len(lengths), max(1, lengths.max(initial=1))), np.int32)
        padded[np.arange(padded.shape[1])[None] < lengths[:, None]] = stored["queries.tokens"]
        self.queries = torch.from_numpy(padded).to(device)
        weight = torch.tensor([source.weight for source in ALLOWED], device=device)
        self.weight = weight[self.source] * (self.first[1:] - self.first[:-1])
        pieces = 1 + max(int(part.max()) for part in (self.tokens, self.title_tokens, self.queries))
        counts = torch.bincount(self.tokens, minlength=pieces).float()
        self.rarity = -(counts + 1).div(counts.sum()).log()
        self.neighbours = self._neighbours()

    def draw_passages(self, count: int, chance: torch.Generator) -> torch.Tensor:
        """Passages by length and their source's weight."""
        if not hasattr(self, "_cumulated"):
            self._cumulated = self.weight.double().cumsum(0)
        drawn = torch.rand(count, device=self.device, generator=chance, dtype=torch.float64) * self._cumulated[-1]
        return torch.searchsorted(self._cumulated, drawn).clamp(max=len(self.weight) - 1)

    def cut(self, passage: torch.Tensor, sentence: torch.Tensor, budget: int, chance: torch.Generator) -> Cut:
        """A stretch of each passage of about `budget` tokens that holds the sentence (any, where it is −1)."""
        first, end = self.first[passage], self.first[passage + 1]
        draw = torch.rand(4, len(passage), device=self.device, generator=chance)
        anchor = torch.where(sentence >= 0, sentence, first + (draw[0] * (end - first)).long() * (draw[1] < 0.3))
        begin = torch.maximum(first, anchor - (draw[2] * 7).long())
        begin = torch.where(sentence >= 0, begin, anchor)
        fits = self.offsets[anchor + 1] - self.offsets[begin] <= budget
        begin = torch.where(fits, begin, anchor)
        last = torch.where(draw[3] < 0.3, torch.minimum(end, anchor + 1 + (draw[1] * 3).long()), end)
        start = self.offsets[begin]
        zero = torch.zeros_like(start)
        return Cut(passage, start, (self.offsets[last] - start).clamp(max=budget), zero, zero)

    def without(self, cut: Cut, sentence: torch.Tensor, which: torch.Tensor) -> Cut:
        """The same stretches with the sentence taken out in the rows of `which`."""
        takes = which & (sentence >= 0)
        known = sentence.clamp(min=0)
        at = (self.offsets[known] - cut.start).clamp(min=0)
        gone = torch.minimum(self.offsets[known + 1] - self.offsets[known], (cut.length - at).clamp(min=0))
        return Cut(cut.passage, cut.start, cut.length, torch.where(takes, at, 0), torch.where(takes, gone, 0))

    def inputs(self, cut: Cut, titled: torch.Tensor, width: int, questions: torch.Tensor | None = None) -> Inputs:
        """[CLS] (question [SEP]) title text [SEP], `width` tokens a row; `body` says where the text starts in each row."""
        places = torch.arange(width, device=self.device)[None]
        rows = len(cut.start)
        if questions is None:
            ahead = torch.ones(rows, 1, dtype=torch.int64, device=self.device)
            prefix = torch.full((rows, 1), SPECIAL.start, device=self.device)
        else:
            lengths = (questions > 0).sum(1, keepdim=True)
            ahead = lengths + 2
            prefix = torch.cat([torch.full((rows, 1), SPECIAL.start, device=self.device), questions.long(), torch.zeros_like(lengths)], 1)
            prefix.scatter_(1, lengths + 1, SPECIAL.end)
        title = self.title_offsets[cut.passage][:, None]
        title_length = (self.title_offsets[cut.passage + 1][:, None] - title) * titled[:, None]
        at_title, body = places - ahead, ahead + title_length
        at_body = places - body
        length = torch.minimum((cut.length - cut.gone)[:, None], width - 1 - body)
        source = cut.start[:, None] + at_body + (at_body >= cut.at[:, None]) * cut.gone[:, None]
        ids = torch.where(at_body < length, self.tokens[source.clamp(0, len(self.tokens) - 1)].long(), SPECIAL.end)
        ids = torch.where(at_body < 0, self.title_tokens[(title + at_title).clamp(0, len(self.title_tokens) - 1)].long(), ids)
        opening = prefix.gather(1, places.clamp(max=prefix.shape[1] - 1).expand(rows, -1))
        ids = torch.where(places < ahead, opening, ids)
        mask = at_body <= length
        segments = (places >= ahead) & mask & (questions is not None)
        return {"input_ids": ids * mask, "attention_mask": mask.long(), "token_type_ids": segments.long(), "body": body[:, 0]}

    def asked(self, questions: torch.Tensor, width: int) -> Inputs:
        """[CLS] question [SEP]."""
        questions = questions[:, : width - 2].long()
        lengths = (questions > 0).sum(1, keepdim=True)
        start, zero = torch.full_like(lengths, SPECIAL.start), torch.zeros_like(lengths)
        ids = torch.cat([start, questions, zero], 1).scatter(1, lengths + 1, SPECIAL.end)
        ids = torch.nn.functional.pad(ids, (0, width - ids.shape[1]))
        return {"input_ids": ids, "attention_mask": (ids > 0).long(), "token_type_ids": torch.zeros_like(ids)}

    def sentence(self, number: torch.Tensor, width: int) -> torch.Tensor:
        """The tokens of sentences, padded or cut to `width`."""
        places = torch.arange(width, device=self.device)[None]
        start, end = self.offsets[number][:, None], self.offsets[number + 1][:, None]
        found = self.tokens[(start + places).clamp(max=len(self.tokens) - 1)]
        return torch.where(start + places < end, found, 0)

    def beside(self, passage: torch.Tensor, chance: torch.Generator) -> torch.Tensor:
        """Another passage of the same text; any passage where there is none."""
        first, count = (part[self.group[passage]] for part in self.neighbours[:2])
        draw = torch.rand(len(passage), device=self.device, generator=chance)
        found = self.neighbours[2][first + (draw * count).long().clamp(max=count - 1)]
        near = torch.where(draw < 0.5, passage + 1, passage - 1).clamp(0, len(self.group) - 1)
        found = torch.where((self.group[near] == self.group[passage]) & (draw * 7 % 1 < 0.5), near, found)
        return torch.where(self.twin[found] == self.twin[passage], self.draw_passages(len(passage), chance), found)

    def _neighbours(self) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        order = torch.argsort(self.group, stable=True)
        count = torch.bincount(self.group)
        return count.cumsum(0) - count, count, order
