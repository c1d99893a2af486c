"""The prepared text as token arrays: what every training stage reads."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .sentences import split_sentences
from .sources import ALLOWED, read_jsonl
from .tokenizer import load_tokenizer

MAX_SENTENCE, MAX_SENTENCES, MAX_PAIR_TEXT = 160, 40, 256
CHUNK = 4000


@dataclass(frozen=True)
class Ragged:
    """Token lists of different length in one flat array; list i is `tokens[offsets[i]:offsets[i + 1]]`."""

    tokens: np.ndarray
    offsets: np.ndarray

    def __getitem__(self, i: int) -> np.ndarray:
        return self.tokens[self.offsets[i] : self.offsets[i + 1]]

    def __len__(self) -> int:
        return len(self.offsets) - 1


@dataclass(frozen=True)
class Corpus:
    """Passages are runs of sentences: passage p holds sentences `passage_offsets[p]` up to `passage_offsets[p + 1]`."""

    sentences: Ragged
    passage_offsets: np.ndarray
    group: np.ndarray
    source: np.ndarray
    titles: Ragged
    pairs: dict[str, tuple[Ragged, Ragged]]
    scores: dict[str, np.ndarray]
    counts: np.ndarray

    def passage(self, p: int) -> np.ndarray:
        """All tokens of one passage."""
        return self.stretch(self.passage_offsets[p], self.passage_offsets[p + 1])

    def stretch(self, first: int, end: int) -> np.ndarray:
        """The tokens of the sentences from `first` up to `end`."""
        return self.sentences.tokens[self.sentences.offsets[first] : self.sentences.offsets[end]]


def tokenize(work: Path, tokenizer_file: Path, out: Path) -> None:
    """Encodes work/passages.jsonl and work/pairs.jsonl without special tokens; writes one .npz."""
    tokenizer = load_tokenizer(tokenizer_file)
    arrays = _encode_passages(tokenizer, work) | _encode_pairs(tokenizer, work)
    arrays["counts"] = np.bincount(arrays["sentences.tokens"], minlength=tokenizer.get_vocab_size())
    np.savez(out, **arrays)
    print(
        f"corpus: {len(arrays['source'])} passages, {len(arrays['sentences.offsets']) - 1} sentences, {len(arrays['sentences.tokens'])} tokens"
    )


def load_corpus(file: Path) -> Corpus:
    """Reads what `tokenize` wrote."""
    stored = np.load(file)

    def ragged(name: str) -> Ragged:
        return Ragged(stored[f"{name}.tokens"], stored[f"{name}.offsets"])

    kinds = sorted({name.split("|")[1] for name in stored.files if name.startswith("pair|")})
    pairs = {kind: (ragged(f"pair|{kind}|query"), ragged(f"pair|{kind}|positive")) for kind in kinds}
    scores = {kind: stored[f"score|{kind}"] for kind in kinds if f"score|{kind}" in stored}
    plain = {name: stored[name] for name in ("passage_offsets", "group", "source", "counts")}
    return Corpus(ragged("sentences"), titles=ragged("titles"), pairs=pairs, scores=scores, **plain)


def _encode_passages(tokenizer: Tokenizer, work: Path) -> dict[str, np.ndarray]:
    number_of = {source.name: number for number, source in enumerate(ALLOWED)}
    sentences, titles = _RaggedWriter(tokenizer), _RaggedWriter(tokenizer)
    passage_offsets, group, source, last = [0], [], [], None
    for record in read_jsonl(work / "passages.jsonl"):
        key = (record["source"], record["group"])
        if key != last:
            last = key
            titles.add(record["title"], MAX_SENTENCE)
        for sentence in split_sentences(record["text"])[:MAX_SENTENCES]:
            sentences.add(sentence, MAX_SENTENCE)
        passage_offsets.append(sentences.count)
        group.append(titles.count - 1)
        source.append(number_of[record["source"]])
    plain = {"passage_offsets": np.array(passage_offsets), "group": np.array(group, np.int32), "source": np.array(source, np.int8)}
    return plain | sentences.arrays("sentences") | titles.arrays("titles")


def _encode_pairs(tokenizer: Tokenizer, work: Path) -> dict[str, np.ndarray]:
    writers: dict[str, tuple[_RaggedWriter, _RaggedWriter, list[float]]] = {}
    for record in read_jsonl(work / "pairs.jsonl"):
        query, positive, scores = writers.setdefault(record["kind"], (_RaggedWriter(tokenizer), _RaggedWriter(tokenizer), []))
        query.add(record["query"], MAX_PAIR_TEXT)
        positive.add(record["positive"], MAX_PAIR_TEXT)
        if "score" in record:
            scores.append(record["score"])
    arrays = {}
    for kind, (query, positive, scores) in writers.items():
        arrays |= query.arrays(f"pair|{kind}|query") | positive.arrays(f"pair|{kind}|positive")
        arrays |= {f"score|{kind}": np.array(scores, np.float32)} if scores else {}
    return arrays


class _RaggedWriter:
    """Encodes in large groups, which the tokenizer does far faster than one by one."""

    def __init__(self, tokenizer: Tokenizer):
        self.tokenizer, self.waiting, self.count = tokenizer, [], 0
        self.tokens, self.offsets = array("H"), array("q", [0])

    def add(self, text: str, limit: int) -> None:
        self.waiting.append((text, limit))
        self.count += 1
        if len(self.waiting) >= CHUNK:
            self._flush()

    def arrays(self, name: str) -> dict[str, np.ndarray]:
        self._flush()
        return {f"{name}.tokens": np.array(self.tokens, np.uint16), f"{name}.offsets": np.array(self.offsets, np.int64)}

    def _flush(self) -> None:
        encoded = self.tokenizer.encode_batch_fast([text for text, _ in self.waiting], add_special_tokens=False)
        for each, (_, limit) in zip(encoded, self.waiting, strict=True):
            self.tokens.extend(each.ids[:limit])
            self.offsets.append(len(self.tokens))
        self.waiting = []
