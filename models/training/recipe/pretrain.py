"""Masked-language modelling: the pre-training that the encoder and the re-ranker share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F

from .device import SPECIAL, Stepper, compiled, half_precision
from .progress import Progress
from .texts import Texts
from .transformer import Shape, Transformer


@dataclass(frozen=True)
class PretrainSettings:
    """`masked` is the share of pieces to guess; of these 80 % are hidden, 10 % replaced, 10 % left (Devlin et al. 2019).

    The states after `early` blocks have to guess too, in every third step: the re-ranker keeps only these blocks.
    """

    shape: Shape = Shape()
    length: int = 256
    batch: int = 512
    steps: int = 20_000
    minutes: float = 4.0
    learning_rate: float = 2e-3
    warmup: int = 200
    masked: float = 0.2
    early: int = 4
    seed: int = 0


def pretrain(texts: Texts, settings: PretrainSettings, out: Path) -> Transformer:
    """Trains on running text and writes `out`."""
    torch.manual_seed(settings.seed)
    device = texts.device
    chance = torch.Generator(device).manual_seed(settings.seed)
    body = compiled(Transformer(settings.shape).to(device), device)
    narrow = settings.shape.narrow
    head = torch.nn.Sequential(torch.nn.Linear(settings.shape.width, narrow), torch.nn.GELU(), torch.nn.LayerNorm(narrow)).to(device)
    trained = torch.nn.ModuleDict({"body": body, "head": head})
    trained.register_parameter("bias", torch.nn.Parameter(torch.zeros(settings.shape.vocabulary, device=device)))
    stepper = Stepper(trained, settings.learning_rate, settings.steps, settings.minutes, settings.warmup)
    progress = Progress("pretrain", settings.steps, settings.minutes)
    guess = torch.compile(_guess, dynamic=False) if device.startswith("cuda") else _guess
    while not stepper.over():
        ids = _stretches(texts, settings, chance)
        hidden, chosen = _mask(ids, settings, chance)
        right = ids.gather(1, chosen)
        early = progress.done % 3 == 0
        with half_precision(device):
            counts = [settings.early, settings.shape.layers] if early else [settings.shape.layers]
            losses = []
            for states in body.states_after(counts, hidden, None, torch.zeros_like(hidden)):
                states = states.gather(1, chosen[..., None].expand(-1, -1, states.shape[-1]))
                losses.append(guess(head(states), body.tokens.weight, trained.bias, right))
            loss = losses[-1] + (0.5 * losses[0] if early else 0)
        stepper.step(loss)
        progress.add(losses[-1])
    save_body(body, out)
    progress.finish()
    return body


def save_body(body: Transformer, out: Path) -> None:
    """Half-precision weights and the shape."""
    torch.save({"state": {name: value.half() for name, value in body.state_dict().items()}, "shape": body.shape}, out)


def load_body(file: Path, device: str) -> Transformer:
    """A saved network body of any stage."""
    saved = torch.load(file, map_location=device, weights_only=False)
    body = Transformer(saved["shape"]).to(device)
    body.load_state_dict({name: value.float() for name, value in saved["state"].items()})
    return body


def _guess(states: torch.Tensor, table: torch.Tensor, bias: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    logits = states.flatten(0, 1) @ table.to(states.dtype).T + bias.to(states.dtype)
    return F.cross_entropy(logits.float(), right.flatten())


def _stretches(texts: Texts, settings: PretrainSettings, chance: torch.Generator) -> torch.Tensor:
    """[CLS] and running text that starts at a passage, whole rows; sources are drawn by size times weight."""
    passage = texts.draw_passages(settings.batch, chance)
    draw = torch.rand(settings.batch, device=texts.device, generator=chance)
    sentence = texts.first[passage] + (draw * (texts.first[passage + 1] - texts.first[passage])).long()
    start = texts.offsets[sentence].clamp(max=len(texts.tokens) - settings.length)
    ids = texts.tokens[start[:, None] + torch.arange(settings.length - 1, device=texts.device)[None]].long()
    return F.pad(ids, (1, 0), value=SPECIAL.start)


def _mask(ids: torch.Tensor, settings: PretrainSettings, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """The same number of pieces in every row, so that no shape changes from step to step."""
    draw = torch.rand(ids.shape, device=ids.device, generator=chance)
    draw[:, 0] = -1
    chosen = draw.topk(int(settings.masked * settings.length), dim=1).indices
    way = torch.rand(chosen.shape, device=ids.device, generator=chance)
    random = torch.randint(SPECIAL.mask + 1, settings.shape.vocabulary, chosen.shape, device=ids.device, generator=chance)
    value = torch.where(way < 0.8, SPECIAL.mask, torch.where(way < 0.9, random, ids.gather(1, chosen)))
    return ids.scatter(1, chosen, value), chosen
