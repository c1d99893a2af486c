"""One function a model: every stage from the data folder to the exported, measured folder with its card."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .batches import Mix
from .card import write_card
from .corpus import tokenize
from .embed_onnx import OnnxEmbedder
from .encoder import EncoderSettings, train_encoder
from .evaluate import report
from .export_static import export_static, read_static, turn_evenly
from .export_transformer import export_transformer
from .hard import HardSettings, mine
from .mine import MiningSettings, mine_lexical
from .prepare import prepare
from .pretrain import PretrainSettings, load_body, pretrain
from .rerank_report import rerank_report
from .reranker import RerankerSettings, load_reranker, train_reranker
from .reword import Reworder
from .static_table import StaticSettings, train_static
from .store import build_store
from .texts import Texts
from .tokenizer import ENCODER_SPECIALS, STATIC_SPECIALS, load_tokenizer, train_tokenizer


@dataclass(frozen=True)
class Folders:
    """Where the data, the dev sets and everything written lie; `reference` is a model to compare with, `start` a table to go on from."""

    data: Path
    dev: Path
    work: Path
    device: str = "cpu"
    reference: Path | None = None
    start: Path | None = None


@dataclass(frozen=True)
class StaticPlan:
    """Runs from one random start on different mixes, whose tables are averaged (model soup, Wortsman et al. 2022).

    The first is the best table alone, the other two are better beside BM25. Mining takes encyclopaedic passages
    only, in small shards: four minutes on one core.
    """

    first: StaticSettings = StaticSettings(steps=3000, misspelt=0.1, mix=Mix(paraphrased=0.1, asks_number=0.1))
    second: StaticSettings = StaticSettings(steps=600, misspelt=0.1, mix=Mix(paraphrased=0.15))
    third: StaticSettings = StaticSettings(steps=1500, misspelt=0.1, mix=Mix(paraphrased=0.2))
    mining: MiningSettings = MiningSettings(shard=10_000, least_weight=1.4)


@dataclass(frozen=True)
class OnwardPlan:
    """Runs that go on from one exported table, each on another mix; their tables and the first one are averaged.

    What runs from one start learn differently is mostly noise, and what they share is kept: the shipped table was made so.
    """

    first: StaticSettings = StaticSettings(seed=1, steps=1200, learning_rate=0.012, misspelt=0.1, mix=Mix(paraphrased=0.15))
    second: StaticSettings = StaticSettings(seed=2, steps=1500, learning_rate=0.02, misspelt=0.1, mix=Mix(paraphrased=0.2, asks_number=0.1))
    third: StaticSettings = StaticSettings(
        seed=4, steps=1500, learning_rate=0.025, misspelt=0.1, mix=Mix(paraphrased=0.15, asks_number=0.1, with_title=0.1)
    )


@dataclass(frozen=True)
class EncoderPlan:
    """The settings of all stages of the encoder and the re-ranker."""

    pretraining: PretrainSettings = PretrainSettings()
    first: EncoderSettings = EncoderSettings()
    second: EncoderSettings = EncoderSettings(minutes=1.9, learning_rate=9e-4, seed=1)
    reranker: RerankerSettings = RerankerSettings()
    mining: HardSettings = HardSettings()


def make_ready(folders: Folders, plan: EncoderPlan) -> Path:
    """All that the encoder and the re-ranker need before a GPU: prepare → tokenizer → passages and questions as tokens."""
    work = _ready(folders, "encoder", plan.pretraining.shape.vocabulary, ENCODER_SPECIALS)
    _once(work / "store.npz", lambda: build_store(folders.work, work / "tokenizer.json", work / "store.npz"))
    return work


def make_static(folders: Folders, plan: StaticPlan) -> Path:
    """prepare → tokenizer → tokens → BM25 mining → three trainings → their mean → turned space → int4 → figures → card."""
    work = _ready(folders, "static", plan.first.pieces, STATIC_SPECIALS)
    _once(work / "corpus.npz", lambda: tokenize(folders.work, work / "tokenizer.json", work / "corpus.npz"))
    _once(work / "hard.npz", lambda: mine_lexical(work, plan.mining))
    tables = [_trained(work, name, settings) for name, settings in _runs(plan)]
    return _finish_static(folders, work, tables, plan)


def make_onward(folders: Folders, plan: OnwardPlan) -> Path:
    """prepare → tokens by the first table's own tokenizer → a training for each run → mean with the first table → turned → int4 → figures → card."""
    if folders.start is None:
        raise ValueError("Cannot go on: no table given, expected --start FOLDER")
    work, start = folders.work / "onward", read_static(folders.start)
    _once(folders.work / "prepare.txt", lambda: prepare(folders.data, folders.dev, folders.work))
    work.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folders.start / "tokenizer.json", work / "tokenizer.json")
    _once(work / "corpus.npz", lambda: tokenize(folders.work, work / "tokenizer.json", work / "corpus.npz"))
    tables = [_trained(work, name, settings, start) for name, settings in _runs(plan)]
    return _finish_static(folders, work, [start, *tables], plan)


def _runs(plan: StaticPlan | OnwardPlan) -> list[tuple[str, StaticSettings]]:
    return [(name, value) for name, value in vars(plan).items() if isinstance(value, StaticSettings)]


def _trained(work: Path, name: str, settings: StaticSettings, start: np.ndarray | None = None) -> np.ndarray:
    _once(work / f"{name}.npz", lambda: train_static(work, settings, work / f"{name}.npz", start))
    return np.load(work / f"{name}.npz")["table"]


def _finish_static(folders: Folders, work: Path, tables: list[np.ndarray], plan: StaticPlan | OnwardPlan) -> Path:
    export_static(turn_evenly(sum(tables) / len(tables)), work / "tokenizer.json", work / "model")
    return _finish(folders, work / "model", "static table", plan)


def make_encoder(folders: Folders, plan: EncoderPlan) -> Path:
    """ready → MLM → round 1 → mining by words and by the model itself → round 2 → int8 → figures → card."""
    work, texts, reworder = _mined(folders, plan)
    first, second = work / "round1.pt", work / "round2.pt"
    mined = torch.load(work / "mined.pt").long().to(folders.device)
    _once(second, lambda: train_encoder(texts, reworder, plan.second, first, second, mined))
    out = work / "model"
    export_transformer(load_body(second, "cpu"), work / "tokenizer.json", out)
    return _finish(folders, out, "encoder", plan)


def make_reranker(folders: Folders, plan: EncoderPlan) -> Path:
    """The same up to the mining (shared with the encoder) → first layers → cross-encoding → int8 → figures → card."""
    work, texts, reworder = _mined(folders, plan)
    mined = torch.load(work / "mined.pt").long().to(folders.device)
    file, start = work / "reranker.pt", work / "pretrained.pt"
    _once(file, lambda: train_reranker(texts, reworder, plan.reranker, start, file, mined))
    out = work / "reranker-model"
    export_transformer(load_reranker(start, file, plan.reranker.layers), work / "tokenizer.json", out)
    figures = rerank_report(folders.dev, out)
    print(figures)
    write_card(out, "re-ranker", folders.work / "prepare.txt", figures, plan)
    return out


def _mined(folders: Folders, plan: EncoderPlan) -> tuple[Path, Texts, Reworder]:
    work = make_ready(folders, plan)
    texts = Texts(work / "store.npz", folders.device)
    reworder = Reworder(texts, load_tokenizer(work / "tokenizer.json"), folders.work, seed=5)
    start, first = work / "pretrained.pt", work / "round1.pt"
    _once(start, lambda: pretrain(texts, plan.pretraining, start))
    _once(first, lambda: train_encoder(texts, reworder, plan.first, start, first))
    _once(work / "mined.pt", lambda: torch.save(mine(texts, first, plan.mining).to(torch.int32), work / "mined.pt"))
    return work, texts, reworder


def _ready(folders: Folders, model: str, pieces: int, specials: list[str]) -> Path:
    work = folders.work / model
    _once(folders.work / "prepare.txt", lambda: prepare(folders.data, folders.dev, folders.work))
    _once(work / "tokenizer.json", lambda: train_tokenizer(folders.work, pieces, specials, work / "tokenizer.json"))
    return work


def _finish(folders: Folders, out: Path, kind: str, settings: object) -> Path:
    reference = OnnxEmbedder(folders.reference).embed if folders.reference else None
    figures = report(folders.dev, OnnxEmbedder(out).embed, reference)
    print(figures)
    write_card(out, kind, folders.work / "prepare.txt", figures, settings)
    return out


def _once(result: Path, stage) -> None:
    """Runs a stage unless its result is already there: the work folder is a cache; delete a file to run its stage again."""
    if not result.exists():
        stage()
