"""A small pre-norm transformer with rotary positions, shared by the encoder and the re-ranker."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass(frozen=True)
class Shape:
    """The size of a network. Pieces have vectors of `narrow` numbers, widened to `width` (ALBERT, Lan et al. 2020): half of the megabytes."""

    vocabulary: int = 32_000
    narrow: int = 128
    width: int = 384
    layers: int = 6
    heads: int = 6
    inner: int = 1024
    positions: int = 512


class Transformer(nn.Module):
    """Token states of shape (texts, tokens, width) from IDs, a 0/1 mask (or none, where nothing is padded) and segment IDs."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.tokens = nn.Embedding(shape.vocabulary, shape.narrow, padding_idx=0)
        self.widen = nn.Linear(shape.narrow, shape.width, bias=False)
        self.segments = nn.Embedding(2, shape.width)
        self.first_norm = nn.LayerNorm(shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.last_norm = nn.LayerNorm(shape.width)
        self.apply(_initialise)
        for name, table in zip(("cosines", "sines"), _turns(shape), strict=True):
            self.register_buffer(name, table, persistent=False)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None, token_type_ids: torch.Tensor) -> torch.Tensor:
        return self.states_after([len(self.blocks)], input_ids, attention_mask, token_type_ids)[0]

    def states_after(
        self, counts: list[int], input_ids: torch.Tensor, attention_mask: torch.Tensor | None, token_type_ids: torch.Tensor
    ) -> list[torch.Tensor]:
        """The normed states after so many blocks, for each count, in one pass."""
        states = self.first_norm(self.widen(self.tokens(input_ids)) + self.segments(token_type_ids))
        seen = None if attention_mask is None else attention_mask[:, None, None, :].bool()
        length = input_ids.shape[1]
        cosines, sines = self.cosines[:length], self.sines[:length]
        found = []
        for number, block in enumerate(self.blocks, start=1):
            states = block(states, seen, cosines, sines)
            if number in counts:
                found.append(self.last_norm(states))
        return found

    def keep_layers(self, count: int) -> None:
        """Drops all blocks but the first `count`: a re-ranker starts from the encoder's pre-training."""
        self.blocks = self.blocks[:count]


class Block(nn.Module):
    """Attention and a two-layer perceptron, each added to its input."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.heads = shape.heads
        self.attention_norm, self.inner_norm = nn.LayerNorm(shape.width), nn.LayerNorm(shape.width)
        self.into, self.out = nn.Linear(shape.width, 3 * shape.width), nn.Linear(shape.width, shape.width)
        self.up, self.down = nn.Linear(shape.width, shape.inner), nn.Linear(shape.inner, shape.width)

    def forward(self, states: torch.Tensor, seen: torch.Tensor | None, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
        texts, tokens, width = states.shape
        query, key, value = (
            part.view(texts, tokens, self.heads, width // self.heads).transpose(1, 2)
            for part in self.into(self.attention_norm(states)).chunk(3, -1)
        )
        query, key = _turned(query, cosines, sines), _turned(key, cosines, sines)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=seen)
        states = states + self.out(mixed.transpose(1, 2).reshape(texts, tokens, width))
        return states + self.down(F.gelu(self.up(self.inner_norm(states))))


class SentenceEncoder(nn.Module):
    """One vector a text: the mean of its token states, not yet of unit length."""

    def __init__(self, body: Transformer):
        super().__init__()
        self.body = body

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor) -> torch.Tensor:
        states = self.body(input_ids, attention_mask, token_type_ids)
        mask = attention_mask[..., None].to(states.dtype)
        return (states * mask).sum(1) / mask.sum(1).clamp(min=1)


class Reranker(nn.Module):
    """Question and passage read together: one logit a pair, whose sigmoid is the chance that the passage answers, and one a token, where."""

    def __init__(self, body: Transformer):
        super().__init__()
        self.body = body
        self.pool, self.score = nn.Linear(body.shape.width, body.shape.width), nn.Linear(body.shape.width, 1)
        self.place = nn.Linear(body.shape.width, 1)
        for layer in (self.pool, self.score, self.place):
            _initialise(layer)

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        states = self.body(input_ids, attention_mask, token_type_ids)
        return self.score(torch.tanh(self.pool(states[:, 0]))), self.place(states)[..., 0]


def _turned(part: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    """Rotary positions (Su et al. 2021): pairs of numbers are turned by an angle that grows with the place."""
    left, right = part.chunk(2, -1)
    cosines, sines = cosines.to(part.dtype), sines.to(part.dtype)
    return torch.cat([left * cosines - right * sines, right * cosines + left * sines], -1)


def _turns(shape: Shape) -> tuple[torch.Tensor, torch.Tensor]:
    half = shape.width // shape.heads // 2
    angles = torch.arange(shape.positions)[:, None] * 10_000.0 ** (-torch.arange(half) / half)
    return angles.cos(), angles.sin()


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear) and module.bias is not None:
        nn.init.zeros_(module.bias)
