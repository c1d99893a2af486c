"""Measures an embedder on the dev sets: alone, the lexical search, and both fused, against a reference model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .lexical import Bm25, stems, stems_and_grams
from .metrics import bootstrap_interval, fuse, ranks, reciprocal_ranks, spearman
from .sources import read_jsonl

RETRIEVAL_SETS = ("xquad_de_a", "mlqa_de_dev", "bundestag_qa_a")
WEIGHTS = (0.35, 0.5)
Embed = Callable[[Sequence[str]], np.ndarray]


@dataclass(frozen=True)
class RetrievalSet:
    """Questions, the distinct contexts, the index of each question's own context, and both lexical score matrices."""

    questions: list[str]
    contexts: list[str]
    gold: np.ndarray
    stem_scores: np.ndarray
    best_lexical: np.ndarray


def load_retrieval_sets(dev: Path) -> dict[str, RetrievalSet]:
    """The dev sets that measure retrieval, with BM25 already scored."""
    sets = {}
    for name in RETRIEVAL_SETS:
        records = list(read_jsonl(dev / f"{name}.jsonl.gz"))
        contexts = list(dict.fromkeys(record["context"] for record in records))
        place = {context: i for i, context in enumerate(contexts)}
        questions = [record["question"] for record in records]
        scores = [Bm25(contexts, analyse).scores(questions) for analyse in (stems, stems_and_grams)]
        sets[name] = RetrievalSet(questions, contexts, np.array([place[record["context"]] for record in records]), *scores)
    return sets


def retrieval_ranks(sets: dict[str, RetrievalSet], embed: Embed) -> dict[str, dict[str, np.ndarray]]:
    """For each set and system, the rank of the right context for each question."""
    found = {}
    for name, each in sets.items():
        cosine = embed(each.questions) @ embed(each.contexts).T
        systems = {"bm25 stems": each.stem_scores, "bm25 stems+4-grams": each.best_lexical, "model alone": cosine}
        systems |= {f"fused w={weight}": fuse(each.best_lexical, cosine, weight) for weight in WEIGHTS}
        found[name] = {system: ranks(scores, each.gold) for system, scores in systems.items()}
    return found


def sts_spearman(dev: Path, embed: Embed) -> float:
    """Spearman's correlation of cosine and human score on the STS benchmark's German dev set."""
    records = list(read_jsonl(dev / "stsb_de_dev.jsonl.gz"))
    left, right = embed([record["question"] for record in records]), embed([record["context"] for record in records])
    return spearman((left * right).sum(1), np.array([record["score"] for record in records]))


def paraphrase_accuracy(dev: Path, embed: Embed) -> float:
    """PAWS-X German dev: accuracy at the best threshold on the cosine, an upper bound that shows word order is (not) seen."""
    records = list(read_jsonl(dev / "pawsx_de_dev.jsonl.gz"))
    left, right = embed([record["question"] for record in records]), embed([record["context"] for record in records])
    label = np.array([record["label"] for record in records])[np.argsort(-(left * right).sum(1), kind="stable")]
    positives, negatives_after = np.cumsum(label), (label == 0).sum() - np.cumsum(label == 0)
    return float((positives + negatives_after).max() / len(label))


def report(dev: Path, embed: Embed, reference: Embed | None = None) -> str:
    """A Markdown table of MRR@10 and recall@10; with a reference, the paired difference and its 95 % interval."""
    sets = load_retrieval_sets(dev)
    mine = retrieval_ranks(sets, embed)
    theirs = retrieval_ranks(sets, reference) if reference else {}
    lines = ["| set | system | MRR@10 | recall@10 | reference MRR@10 | difference [95 %] |", "|---|---|---|---|---|---|"]
    for name, systems in mine.items():
        for system, rank in systems.items():
            row = [name, system, f"{reciprocal_ranks(rank).mean():.4f}", f"{(rank <= 10).mean():.3f}", "", ""]
            if name in theirs and not system.startswith("bm25"):
                other = reciprocal_ranks(theirs[name][system])
                low, high = bootstrap_interval(reciprocal_ranks(rank) - other)
                row[4:] = [f"{other.mean():.4f}", f"{(reciprocal_ranks(rank) - other).mean():+.4f} [{low:+.4f}, {high:+.4f}]"]
            lines.append(f"| {' | '.join(row)} |")
    for name, measure in (("STS-B-de dev Spearman", sts_spearman), ("PAWS-X-de dev accuracy", paraphrase_accuracy)):
        other = f", reference {measure(dev, reference):.4f}" if reference else ""
        lines.append(f"\n{name}: {measure(dev, embed):.4f}{other}")
    return "\n".join(lines)
