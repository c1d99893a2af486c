"""A small pre-norm transformer, shared by the encoder and the re-ranker."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass(frozen=True)
class Shape:
    """The size of a network; `positions` is the longest input in tokens."""

    vocabulary: int = 32_000
    width: int = 256
    layers: int = 6
    heads: int = 4
    inner: int = 1024
    positions: int = 512
    dropout: float = 0.0


class Transformer(nn.Module):
    """Token states of shape (texts, tokens, width) from IDs, a 0/1 mask and segment IDs."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.tokens = nn.Embedding(shape.vocabulary, shape.width, padding_idx=0)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.segments = nn.Embedding(2, shape.width)
        self.first_norm = nn.LayerNorm(shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.last_norm = nn.LayerNorm(shape.width)
        self.apply(_initialise)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor) -> torch.Tensor:
        places = torch.arange(input_ids.shape[1], device=input_ids.device)[None]
        states = self.first_norm(self.tokens(input_ids) + self.positions(places) + self.segments(token_type_ids))
        seen = attention_mask[:, None, None, :].bool()
        for block in self.blocks:
            states = block(states, seen)
        return self.last_norm(states)

    def keep_layers(self, count: int) -> None:
        """Drops all blocks but the first `count`: a re-ranker starts from the encoder's pre-training."""
        self.blocks = self.blocks[:count]


class Block(nn.Module):
    """Attention and a two-layer perceptron, each added to its input."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.heads, self.dropout = shape.heads, shape.dropout
        self.attention_norm, self.inner_norm = nn.LayerNorm(shape.width), nn.LayerNorm(shape.width)
        self.into, self.out = nn.Linear(shape.width, 3 * shape.width), nn.Linear(shape.width, shape.width)
        self.up, self.down = nn.Linear(shape.width, shape.inner), nn.Linear(shape.inner, shape.width)

    def forward(self, states: torch.Tensor, seen: torch.Tensor) -> torch.Tensor:
        texts, tokens, width = states.shape
        query, key, value = (
            part.view(texts, tokens, self.heads, width // self.heads).transpose(1, 2)
            for part in self.into(self.attention_norm(states)).chunk(3, -1)
        )
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=seen, dropout_p=self.dropout if self.training else 0.0)
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
    """One logit for a question and a passage read together; its sigmoid is the chance that the passage answers."""

    def __init__(self, body: Transformer):
        super().__init__()
        self.body = body
        self.pool, self.score = nn.Linear(body.shape.width, body.shape.width), nn.Linear(body.shape.width, 1)
        _initialise(self.pool)
        _initialise(self.score)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor) -> torch.Tensor:
        first = self.body(input_ids, attention_mask, token_type_ids)[:, 0]
        return self.score(torch.tanh(self.pool(first)))


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.bias)
