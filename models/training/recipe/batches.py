"""Draws batches of (query, positive) for contrastive training, each batch from one kind of pair and one source."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from tokenizers import Tokenizer

from .corpus import Corpus
from .mine import PASSAGES, Hard
from .questions import Questioner
from .sources import ALLOWED


@dataclass(frozen=True)
class Mix:
    """How often each kind of batch is drawn, and the shares that shape inverse-cloze pairs."""

    cloze: float = 6.0
    neighbours: float = 2.0
    pairs: dict[str, float] = field(
        default_factory=lambda: {
            "klexikon_wikipedia:heading-section": 0.8,
            "klexikon_wikipedia:klexikon-question": 0.2,
            "klexikon_wikipedia:simple-to-encyclopaedic": 0.1,
            "klexikon_wikipedia:title-lead": 0.05,
            "klexikon_wikipedia:title-lead-simple": 0.05,
            "bundestag_qa:nachfrage": 0.35,
            "bundestag_qa:schriftliche-antwort": 0.35,
            "bundestag_qa:fragestunde": 0.07,
            "bundestag_topics:debate-topic": 0.1,
            "gesetze:heading-section": 0.3,
            "codefor_de:heading-section": 0.02,
            "stsb_de_train:sts": 0.05,
            "openthesaurus:synonym": 0.4,
        }
    )
    max_sentences: int = 7
    max_positive: int = 128
    keep_sentence: float = 0.1
    as_question: float = 0.3
    asks_number: float = 0.0
    with_title: float = 0.0
    paraphrased: float = 0.0
    run: int = 4


@dataclass(frozen=True)
class Batch:
    """Queries and positives in the same order; every other positive of the batch is a negative."""

    kind: str
    queries: list[np.ndarray]
    positives: list[np.ndarray]


class BatchSource:
    """An endless, seeded supply of batches. Half of the runs are mined look-alikes, where there are any."""

    def __init__(self, corpus: Corpus, tokenizer: Tokenizer, mix: Mix, seed: int, hard: Hard | None = None):
        self.corpus, self.mix, self.hard = corpus, mix, hard or {}
        self.random = np.random.default_rng(seed)
        self.questioner = Questioner(tokenizer)
        self.synonyms = _synonyms(corpus)
        long_enough = np.flatnonzero(np.diff(corpus.passage_offsets) >= 2)
        self.pools = {s: long_enough[corpus.source[long_enough] == s] for s in np.unique(corpus.source[long_enough])}
        share = np.array([len(pool) * ALLOWED[s].weight for s, pool in self.pools.items()])
        self.pool_share = share / share.sum()
        weights = {"cloze": mix.cloze, "neighbours": mix.neighbours} | {kind: w for kind, w in mix.pairs.items() if kind in corpus.pairs}
        self.kinds = list(weights)
        self.kind_share = np.array(list(weights.values())) / sum(weights.values())

    def draw(self, size: int) -> Batch:
        """The next batch: at most `size` pairs, fewer where a kind or a passage has too little text."""
        kind = self.kinds[self.random.choice(len(self.kinds), p=self.kind_share)]
        if kind in ("cloze", "neighbours"):
            pairs = [pair for pair in map(self._cloze if kind == "cloze" else self._neighbours, self._passages(kind, size)) if pair]
        else:
            queries, positives = self.corpus.pairs[kind]
            pairs = [(queries[i], self._crop(positives[i])) for i in self._pair_numbers(kind, size)]
            pairs = [pair for pair in pairs if len(pair[0]) and len(pair[1])]
        return Batch(kind, [query for query, _ in pairs], [positive for _, positive in pairs])

    def _pair_numbers(self, kind: str, size: int) -> np.ndarray:
        """Pairs with a human score count as pairs only from 4 of 5 points on."""
        scores = self.corpus.scores.get(kind)
        allowed = np.arange(len(self.corpus.pairs[kind][0])) if scores is None else np.flatnonzero(scores >= 4)
        numbers = self.random.choice(allowed, min(size, len(allowed)), replace=False)
        if kind not in self.hard or scores is not None:
            return numbers
        runs = numbers[: len(numbers) // self.mix.run * self.mix.run].reshape(-1, self.mix.run)
        self._replace_by_look_alikes(runs, self.hard[kind])
        return np.unique(runs)

    def _replace_by_look_alikes(self, runs: np.ndarray, hard: np.ndarray) -> None:
        """In half of the runs all but the first member become look-alikes of the first."""
        columns = self.random.permutation(hard.shape[1])[: runs.shape[1] - 1]
        alike = hard[runs[:, 0]][:, columns]
        use = (self.random.random(len(runs)) < 0.5)[:, None] & (alike >= 0)
        runs[:, 1 : 1 + len(columns)][use] = alike[use]

    def _passages(self, kind: str, size: int) -> np.ndarray:
        """Runs of passages that are hard to tell apart: neighbours in the text, or mined look-alikes."""
        pool = self.pools[list(self.pools)[self.random.choice(len(self.pools), p=self.pool_share)]]
        run = self.mix.run if kind == "cloze" else 1
        start = self.random.integers(0, len(pool), size // run)
        members = pool[(start[:, None] + np.arange(run)) % len(pool)]
        if kind == "cloze" and PASSAGES in self.hard:
            self._replace_by_look_alikes(members, self.hard[PASSAGES])
        return np.unique(members)

    def _cloze(self, passage: int) -> tuple[np.ndarray, np.ndarray] | None:
        """Inverse cloze task (Lee et al. 2019): a sentence asks for the passage it was mostly taken out of."""
        corpus, mix = self.corpus, self.mix
        first, end = corpus.passage_offsets[passage], corpus.passage_offsets[passage + 1]
        if end - first > mix.max_sentences:
            first += self.random.integers(0, end - first - mix.max_sentences + 1)
            end = first + mix.max_sentences
        chosen = self.random.integers(first, end)
        query = corpus.sentences[chosen]
        asked = self.questioner.ask_for_number(query, self.random) if self.random.random() < mix.asks_number else None
        if asked is not None or self.random.random() < mix.keep_sentence:
            positive = corpus.stretch(first, end)
        else:
            positive = np.concatenate([corpus.stretch(first, chosen), corpus.stretch(chosen + 1, end)])
        if len(query) < 4 or len(positive) < 8:
            return None
        asked = self._query(query, passage) if asked is None else self._titled(self._paraphrase(asked), passage)
        return asked, self._titled(self._crop(positive), passage)

    def _neighbours(self, passage: int) -> tuple[np.ndarray, np.ndarray] | None:
        """A sentence asks for the passage before or after its own."""
        group, offsets = self.corpus.group, self.corpus.passage_offsets
        beside = [p for p in (passage + 1, passage - 1) if 0 <= p < len(group) and group[p] == group[passage]]
        if not beside:
            return None
        query, positive = (
            self.corpus.sentences[self.random.integers(offsets[passage], offsets[passage + 1])],
            self.corpus.passage(beside[0]),
        )
        return (
            (self._query(query, passage), self._titled(self._crop(positive), passage)) if len(query) >= 4 and len(positive) >= 8 else None
        )

    def _query(self, sentence: np.ndarray, passage: int) -> np.ndarray:
        """The sentence as somebody might ask it: whole, a span or some of its words; sometimes as a question."""
        query, draw = sentence, self.random.random()
        if len(sentence) >= 6 and 0.45 <= draw < 0.75:
            length = int(self.random.integers(4, 17))
            start = int(self.random.integers(0, max(1, len(sentence) - length + 1)))
            query = sentence[start : start + length]
        elif len(sentence) >= 6 and draw >= 0.75:
            kept = sentence[self.random.random(len(sentence)) < self.random.uniform(0.3, 0.8)]
            query = kept if len(kept) >= 2 else sentence
        query = self._titled(self._paraphrase(query), passage)
        return self.questioner.open(query, self.random) if self.random.random() < self.mix.as_question else query

    def _paraphrase(self, query: np.ndarray) -> np.ndarray:
        """Some words give way to a synonym, which no lexical search can follow."""
        if not self.mix.paraphrased:
            return query
        swap = self.random.random(len(query)) < self.mix.paraphrased
        parts = [self._synonym(token) if swapped else [token] for token, swapped in zip(query.tolist(), swap, strict=True)]
        return np.array([token for part in parts for token in part], np.uint16)

    def _synonym(self, token: int) -> list[int]:
        known = self.synonyms.get(token)
        return known[self.random.integers(len(known))] if known else [token]

    def _titled(self, text: np.ndarray, passage: int) -> np.ndarray:
        if self.random.random() >= self.mix.with_title:
            return text
        return np.concatenate([self.corpus.titles[self.corpus.group[passage]], text])

    def _crop(self, text: np.ndarray) -> np.ndarray:
        extra = len(text) - self.mix.max_positive
        if extra <= 0:
            return text
        start = int(self.random.integers(0, extra + 1))
        return text[start : start + self.mix.max_positive]


def _synonyms(corpus: Corpus) -> dict[int, list[list[int]]]:
    """For words of one piece, their synonyms of at most three pieces, in both directions; not for the words every text has."""
    known: dict[int, list[list[int]]] = {}
    common = corpus.counts.sum() / 5000
    for left, right in zip(*corpus.pairs.get("openthesaurus:synonym", ([], [])), strict=True):
        for word, other in ((left, right), (right, left)):
            if len(word) == 1 and 1 <= len(other) <= 3 and corpus.counts[word[0]] < common:
                known.setdefault(int(word[0]), []).append(other.tolist())
    return known
