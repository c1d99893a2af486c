"""Changes questions on the device: words left out, words in another form, synonyms, a name or figure exchanged."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from .sources import read_jsonl
from .texts import Texts

ENDING = re.compile(r"(?:test|ten|tet|ern|te|em|er|en|es|st|nd|e|s|n|t)$")
MOST = 8


class Reworder:
    """`others[piece]` holds up to eight pieces that mean the same or are another form of the same word, else 0."""

    def __init__(self, texts: Texts, tokenizer: Tokenizer, work: Path, seed: int):
        self.texts, self.device = texts, texts.device
        self.chance = torch.Generator(self.device).manual_seed(seed)
        self.others = torch.from_numpy(_others(tokenizer, work, texts.rarity.cpu().numpy())).to(self.device)
        self.known = (self.others > 0).sum(1)

    def thinned(self, questions: torch.Tensor, share: float, most: float) -> torch.Tensor:
        """In a share of the rows up to `most` of the pieces are left out; two always stay."""
        rate = self._draw(len(questions), 1) * most * (self._draw(len(questions), 1) < share)
        draw = self._draw(*questions.shape).masked_fill(questions == 0, 2.0)
        stays = (draw >= rate) & (questions > 0)
        stays |= (draw > 0.97) & (questions > 0)
        enough = stays.sum(1, keepdim=True) >= 2
        stays = torch.where(enough, stays, questions > 0)
        order = torch.argsort(~stays, dim=1, stable=True)
        return (questions * stays).gather(1, order)

    def reworded(self, tokens: torch.Tensor, share: float) -> torch.Tensor:
        """A share of the pieces gives way to a synonym or another form, where one is known."""
        flat = tokens.long()
        pick = (self._draw(*flat.shape) * self.known[flat]).long()
        swaps = (self._draw(*flat.shape) < share) & (self.known[flat] > 0)
        return torch.where(swaps, self.others[flat, pick.clamp(max=MOST - 1)], flat)

    def exchanged(self, questions: torch.Tensor) -> torch.Tensor:
        """The rarest piece of each question gives way to the rarest of another's: mostly a wrong name or figure."""
        flat = questions.long()
        at = (self.texts.rarity[flat] * (flat > 0)).argmax(1, keepdim=True)
        return flat.scatter(1, at, flat.gather(1, at).roll(1, 0))

    def _draw(self, *shape: int) -> torch.Tensor:
        return torch.rand(*shape, device=self.device, generator=self.chance)


def _others(tokenizer: Tokenizer, work: Path, rarity: np.ndarray) -> np.ndarray:
    vocabulary = tokenizer.get_vocab()
    rarity = np.pad(rarity, (0, max(0, len(vocabulary) - len(rarity))))
    found: dict[int, set[int]] = {}
    forms: dict[str, list[int]] = {}
    for word, number in vocabulary.items():
        if word.isalpha() and len(word) > 4:
            forms.setdefault(ENDING.sub("", word), []).append(number)
    for alike in forms.values():
        for number in alike if 2 <= len(alike) <= 12 else ():
            found.setdefault(number, set()).update(other for other in alike if other != number)
    for record in read_jsonl(work / "pairs.jsonl"):
        if record["kind"] == "openthesaurus:synonym":
            left, right = (vocabulary.get(record[side].lower().replace("ß", "ss")) for side in ("query", "positive"))
            # Words that every text has are no synonyms worth learning from.
            if left and right and min(rarity[left], rarity[right]) > 8.5:
                found.setdefault(left, set()).add(right)
                found.setdefault(right, set()).add(left)
    table = np.zeros((len(vocabulary), MOST), np.int64)
    for number, others in found.items():
        chosen = sorted(others, key=lambda other: (other * 7919 + number) % 104729)[:MOST]
        table[number, : len(chosen)] = chosen
    return table
