"""Measures an exported re-ranker: BM25's best passages re-ordered, the sentence it points at, its yes-or-no vote, and its time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from .device import SPECIAL
from .evaluate import load_retrieval_sets
from .lexical import WORD, stems
from .metrics import bootstrap_interval, ranks, reciprocal_ranks
from .sentences import split_sentences
from .sources import read_jsonl
from .tokenizer import load_tokenizer

PASSAGES, TOKENS = 20, 64
VOTE_WINDOWS = 4
MOST = 398


class OnnxReranker:
    """Logits of (question, passage) pairs, each pair cut to `tokens` pieces around the words both share."""

    def __init__(self, folder: Path, tokens: int = TOKENS, threads: int = 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(
            str(folder / "onnx" / "model_quantized.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.tokenizer = load_tokenizer(folder / "tokenizer.json")
        self.tokenizer.enable_truncation(tokens)
        self.tokenizer.enable_padding()
        self.whole = load_tokenizer(folder / "tokenizer.json")
        self.words = tokens // 2

    def scores(self, question: str, passages: Sequence[str]) -> np.ndarray:
        """One logit a passage, in order."""
        encoded = self.tokenizer.encode_batch([(question, best_window(question, passage, self.words)) for passage in passages])
        feed = {
            "input_ids": [each.ids for each in encoded],
            "attention_mask": [each.attention_mask for each in encoded],
            "token_type_ids": [each.type_ids for each in encoded],
        }
        (logits,) = self.session.run(["logits"], {name: np.array(rows, np.int64) for name, rows in feed.items()})
        return logits[:, 0]


    def read(self, question: str, sentences: Sequence[str]) -> tuple[float, np.ndarray]:
        """A passage read whole: how sure it is that an answer is there (log odds of some sentence against none, plus the vote), and each sentence's share."""
        head = self.whole.encode(question, add_special_tokens=False).ids[:76]
        tokens, owner = [SPECIAL.start, *head, SPECIAL.end], [-1] * (len(head) + 2)
        border = len(tokens)
        for number, sentence in enumerate(sentences):
            ids = self.whole.encode(sentence, add_special_tokens=False).ids
            tokens += ids
            owner += [number] * len(ids)
        ids, owner = np.array([[*tokens[:MOST], SPECIAL.end]]), np.array([*owner[:MOST], -1])
        segments = (np.arange(ids.shape[1]) >= border).astype(np.int64)[None]
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": segments}
        votes, (places,) = self.session.run(["logits", "token_logits"], feed)
        raised = np.exp(places - places.max())
        shares = np.array([raised[owner == number].sum() for number in range(len(sentences))])
        return float(votes[0, 0] + np.log(shares.sum() / raised[0] + 1e-9)), shares / max(float(shares.sum()), 1e-9)


def best_window(question: str, passage: str, words: int) -> str:
    """The run of `words` words of the passage that holds most different stems of the question; the first such run."""
    asked = set(stems(question))
    places = [match.span() for match in WORD.finditer(passage)]
    if len(places) <= words:
        return passage
    hits = [set(stems(passage[start:end])) & asked for start, end in places]
    starts = range(0, len(places) - words + 1, max(1, words // VOTE_WINDOWS))
    best = max(starts, key=lambda start: (len(set().union(*hits[start : start + words])), -start))
    return passage[places[best][0] : places[best + words - 1][1]]


def rerank_report(dev: Path, folder: Path) -> str:
    """A Markdown table of MRR@10 before and after, the area under the vote's ROC curve, and milliseconds a question."""
    model = OnnxReranker(folder)
    lines = ["| set | BM25 MRR@10 | re-ranked MRR@10 | difference [95 %] |", "|---|---|---|---|"]
    times: list[float] = []
    for name, each in load_retrieval_sets(dev).items():
        scores = each.best_lexical.copy()
        for row, question in enumerate(each.questions):
            top = np.argsort(-scores[row], kind="stable")[:PASSAGES]
            started = time.perf_counter()
            logits = model.scores(question, [each.contexts[i] for i in top])
            times.append(time.perf_counter() - started)
            # All twenty stay above the rest; among them half of the order comes from either score.
            lexical = scores[row, top] / max(float(scores[row, top[0]]), 1e-9)
            scores[row, top] = scores[row].max() + 1 + lexical / 2 + 1 / (1 + np.exp(-logits)) / 2
        before, after = (reciprocal_ranks(ranks(matrix, each.gold)) for matrix in (each.best_lexical, scores))
        low, high = bootstrap_interval(after - before)
        lines.append(f"| {name} | {before.mean():.4f} | {after.mean():.4f} | {(after - before).mean():+.4f} [{low:+.4f}, {high:+.4f}] |")
    lines.append(f"\nVote, area under ROC on XQuAD-de against unanswerable pairs: {_vote_area(dev, model):.3f}")
    for name in ("xquad_de_a", "mlqa_de_dev"):
        first, three = _sentence_found(dev, name, model)
        lines.append(f"\nSentence that holds the answer, {name}: first {first:.3f}, within three {three:.3f}")
    lines.append(f"\n{PASSAGES} passages at {TOKENS} pieces: p50 {1000 * np.median(times):.1f} ms")
    return "\n".join(lines)


def _vote_area(dev: Path, model: OnnxReranker) -> float:
    """The chance that an answerable pair is read with more certainty than an unanswerable one."""
    yes, no = (
        np.array([model.read(record["question"], split_sentences(record["context"]))[0] for record in read_jsonl(dev / f"{name}.jsonl.gz")])
        for name in ("xquad_de_a", "xquad_de_unanswerable_synthetic_a")
    )
    return float((yes[:, None] > no[None, :]).mean())


def _sentence_found(dev: Path, name: str, model: OnnxReranker) -> tuple[float, float]:
    """How often the sentence with most of the places, or one of the best three, holds an answer's words."""
    first = three = count = 0
    for record in read_jsonl(dev / f"{name}.jsonl.gz"):
        sentences = split_sentences(record["context"])
        right = {i for i, sentence in enumerate(sentences) if any(answer in sentence for answer in record["answers"])}
        if right:
            best = np.argsort(-model.read(record["question"], sentences)[1], kind="stable")[:3]
            first, three, count = first + (best[0] in right), three + bool(right & set(best.tolist())), count + 1
    return first / count, three / count
