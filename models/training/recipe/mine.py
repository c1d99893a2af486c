"""Finds look-alikes: texts that a search takes for the answer of another question. They join its batch as negatives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .corpus import Corpus, load_corpus
from .lexical import Bm25
from .sentences import split_sentences
from .sources import ALLOWED, read_jsonl

Hard = dict[str, np.ndarray]
PASSAGES = "passages"
# Two words or two short sentences that look alike are too often right answers to each other.
NOT_MINED = ("openthesaurus:synonym", "stsb_de_train:sts")
Score = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class MiningSettings:
    """Texts are searched in random shards of `shard`, which is hard enough and keeps the matrices small.

    A text that scores above `nearly_own` of the right one is taken for another right answer and left out
    (positive-aware mining, Moreira et al. 2024).
    """

    shard: int = 20_000
    keep: int = 3
    nearly_own: float = 0.95
    least_weight: float = 1.0
    seed: int = 0


def mine_lexical(work: Path, settings: MiningSettings) -> None:
    """BM25 over stems and 4-grams; writes work/hard.npz: for each passage and pair the numbers of its look-alikes, or −1."""
    corpus, random = load_corpus(work / "corpus.npz"), np.random.default_rng(settings.seed)
    texts = [record["text"] for record in read_jsonl(_prepared(work, "passages.jsonl"))]
    sentences = [_any(split_sentences(text), random) for text in texts]
    hard = {PASSAGES: _mine(len(texts), _passage_shards(corpus, settings), _bm25(sentences, texts), settings)}
    pairs: dict[str, list[tuple[str, str]]] = {}
    for record in read_jsonl(_prepared(work, "pairs.jsonl")):
        if record["kind"] not in NOT_MINED:
            pairs.setdefault(record["kind"], []).append((record["query"], record["positive"]))
    for kind, members in pairs.items():
        queries, positives = [query for query, _ in members], [positive for _, positive in members]
        hard[kind] = _mine(len(members), _shards(np.arange(len(members)), settings), _bm25(queries, positives), settings)
    _save(work, hard)


def load_hard(file: Path) -> Hard | None:
    """The look-alikes mined so far; nothing before the first mining."""
    return dict(np.load(file)) if file.exists() else None


def _mine(total: int, shards: Iterator[np.ndarray], score: Callable[[np.ndarray], Score], settings: MiningSettings) -> np.ndarray:
    hard = np.full((total, settings.keep), -1, np.int32)
    for shard in shards:
        rows_of = score(shard)
        for start in range(0, len(shard), 500):
            own = np.arange(start, min(start + 500, len(shard)))
            scores = rows_of(own)
            right = scores[np.arange(len(own)), own][:, None]
            scores[(scores >= settings.nearly_own * right) | (scores <= 0)] = -np.inf
            scores[np.arange(len(own)), own] = -np.inf
            keep = min(settings.keep, scores.shape[1] - 1)
            best = np.argpartition(-scores, keep - 1, axis=1)[:, :keep]
            hard[shard[own], :keep] = np.where(np.isfinite(np.take_along_axis(scores, best, 1)), shard[best], -1)
    return hard


def _bm25(queries: Sequence[str], texts: Sequence[str]) -> Callable[[np.ndarray], Callable[[np.ndarray], np.ndarray]]:
    def over(shard: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
        index = Bm25([texts[i] for i in shard])
        return lambda rows: index.scores([queries[i] for i in shard[rows]])

    return over


def _passage_shards(corpus: Corpus, settings: MiningSettings) -> Iterator[np.ndarray]:
    for number, source in enumerate(ALLOWED):
        members = np.flatnonzero((corpus.source == number) & (np.diff(corpus.passage_offsets) >= 2))
        if source.weight >= settings.least_weight:
            yield from _shards(members, settings)


def _shards(members: np.ndarray, settings: MiningSettings) -> Iterator[np.ndarray]:
    members = np.random.default_rng(settings.seed).permutation(members)
    for start in range(0, len(members), settings.shard):
        if len(members) - start > settings.keep:
            yield members[start : start + settings.shard]


def _any(sentences: list[str], random: np.random.Generator) -> str:
    return sentences[random.integers(len(sentences))] if sentences else ""


def _prepared(work: Path, name: str) -> Path:
    """The prepared text lies above the folders of the single models."""
    return work.parent / name


def _save(work: Path, hard: Hard) -> None:
    np.savez(work / "hard.npz", **hard)
    for name, numbers in hard.items():
        print(f"mined {name}: {(numbers >= 0).sum()} look-alikes for {len(numbers)} texts")
