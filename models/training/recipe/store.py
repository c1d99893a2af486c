"""The prepared text with its questions as token arrays: what the training stages of the transformers read."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from .asking import ask, finite_verbs
from .sentences import split_sentences
from .sources import ALLOWED, read_jsonl
from .store_part import ALIKE, ASKED, REAL, RETOLD, TITLED, Part, slip

CHUNK = 2000
KIND_OF_PAIR = {
    "klexikon_wikipedia:klexikon-question": REAL,
    "bundestag_qa:nachfrage": REAL,
    "bundestag_qa:schriftliche-antwort": REAL,
    "bundestag_qa:fragestunde": REAL,
    "klexikon_wikipedia:simple-to-encyclopaedic": RETOLD,
    "stsb_de_train:sts": ALIKE,
    "openthesaurus:synonym": ALIKE,
}
NEVER_ASKED = frozenset({"docs_codefor_de"})
_shared: dict = {}


def build_store(work: Path, tokenizer_file: Path, out: Path, processes: int | None = None, most: int | None = None) -> None:
    """Reads work/passages.jsonl and work/pairs.jsonl (the first `most` lines of each), asks one question a sentence, writes `out`.

    Passages are runs of sentences; the texts of pairs are passages too. Questions know their passage, where they were made from one
    sentence that sentence, and where its answer is known the answer's first and last token in it.
    """
    known = {source.name: number for number, source in enumerate(ALLOWED)}
    passages, pairs = work / "passages.jsonl", work / "pairs.jsonl"
    verbs = finite_verbs(s for record in islice(read_jsonl(passages), 0, 200_000, 16) for s in split_sentences(record["text"]))
    _shared.update(tokenizer=str(tokenizer_file), verbs=verbs, known=known)
    jobs = [(_passage_part, number, lines) for number, lines in enumerate(_chunks(passages, most))]
    jobs += [(_pair_part, 1_000_000 + number, lines) for number, lines in enumerate(_chunks(pairs, most))]
    with get_context("fork").Pool(processes or os.cpu_count()) as pool:
        articles = _articles(passages, most)
        jobs += [(_retold_part, 2_000_000 + at, articles[at : at + 40]) for at in range(0, len(articles), 40)]
        parts = pool.map(_run, jobs, chunksize=1)
    np.savez(out, **_joined(parts))


def _run(job):
    function, seed, lines = job
    return function(lines, random.Random(seed))


def _passage_part(lines: list[str], chance: random.Random) -> dict:
    part = Part(Path(_shared["tokenizer"]))
    for line in lines:
        record = json.loads(line)
        part.passage(record["title"], f"{record['source']}|{record['group']}", _shared["known"][record["source"]], record["text"])
        source = ALLOWED[_shared["known"][record["source"]]]
        if source.name in NEVER_ASKED:
            continue
        for number, sentence in enumerate(part.last):
            if chance.random() < min(1.0, source.weight):
                asked = ask(sentence, record["title"], _shared["verbs"], chance)
                if asked:
                    part.question(slip(asked.question, chance), ASKED, number, sentence, asked)
    return part.arrays()


def _pair_part(lines: list[str], chance: random.Random) -> dict:
    part = Part(Path(_shared["tokenizer"]))
    for line in lines:
        record = json.loads(line)
        if record.get("score", 5) < 4 or not record["query"] or not record["positive"]:
            continue
        source = next(number for name, number in _shared["known"].items() if record["kind"].split(":")[0] in name and not name.startswith("docs"))
        part.passage(record["title"], f"{record['title']}|{record['positive'][:80]}", source, record["positive"])
        part.question(slip(record["query"], chance), KIND_OF_PAIR.get(record["kind"], TITLED), -1, "", None)
    return part.arrays()


def _retold_part(articles: list[tuple[str, list[str], list[str]]], chance: random.Random) -> dict:
    """Sentences of simple German ask for the encyclopaedic passage of the same article that shares most with them."""
    part = Part(Path(_shared["tokenizer"]))
    for title, simple, full in articles:
        passages = [set(tokens) for tokens in part.encode(full)]
        spread: dict[int, int] = {}
        for tokens in passages:
            for token in tokens:
                spread[token] = spread.get(token, 0) + 1
        for sentence, tokens in zip(simple, part.encode(simple), strict=True):
            shared = [sum(1 / spread[t] for t in set(tokens) & passage if spread[t] < 0.3 * len(passages) + 1) for passage in passages]
            best = int(np.argmax(shared))
            rest = max((value for i, value in enumerate(shared) if i != best), default=0.0)
            if shared[best] < 0.35 or shared[best] < 1.25 * rest:
                continue
            asked = ask(sentence, title, _shared["verbs"], chance) if chance.random() < 0.7 else None
            part.passage(title, f"retold|{title}", 0, full[best])
            part.question(asked.question if asked else sentence, RETOLD, -1, "", None)
    return part.arrays()


def _joined(parts: list[dict]) -> dict[str, np.ndarray]:
    """One set of arrays, in which numbers of passages and sentences count through all parts; `twin` is the first passage of the same text."""
    passages_before = np.cumsum([0] + [len(part["counts"]) for part in parts])
    sentences_before = np.cumsum([0] + [len(part["sentences"][1]) for part in parts])
    numbers = [np.where(part["numbers"] >= 0, part["numbers"] + before, -1) for part, before in zip(parts, sentences_before, strict=False)]
    group_of: dict[str, int] = {}
    twin_of: dict[int, int] = {}
    texts = (twin for part in parts for twin in part["twins"])
    arrays = {
        "first_sentence": np.cumsum(np.concatenate([[0], *(part["counts"] for part in parts)])),
        "group": np.array([group_of.setdefault(name, len(group_of)) for part in parts for name in part["groups"]], np.int32),
        "twin": np.array([twin_of.setdefault(text, number) for number, text in enumerate(texts)], np.int32),
        "source": np.concatenate([part["sources"] for part in parts]),
        "kind": np.concatenate([part["kinds"] for part in parts]),
        "owner": np.concatenate([part["owners"] + before for part, before in zip(parts, passages_before, strict=False)]).astype(np.int32),
        "number": np.concatenate(numbers).astype(np.int32),
        "span": np.concatenate([part["spans"] for part in parts]),
    }
    for name in ("sentences", "titles", "queries"):
        arrays[f"{name}.tokens"] = np.concatenate([part[name][0] for part in parts])
        arrays[f"{name}.offsets"] = np.cumsum(np.concatenate([[0], *(part[name][1] for part in parts)]))
    counts = np.bincount(arrays["kind"], minlength=5)
    print(f"store: {len(arrays['group'])} passages, {len(arrays['sentences.tokens'])} tokens, questions by kind {counts.tolist()}", flush=True)
    return arrays


def _chunks(path: Path, most: int | None) -> Iterator[list[str]]:
    with open(path, encoding="utf-8") as lines:
        lines = islice(lines, most)
        while chunk := list(islice(lines, CHUNK)):
            yield chunk


def _articles(path: Path, most: int | None) -> list[tuple[str, list[str], list[str]]]:
    """Title, simple sentences and encyclopaedic passages of the articles that both kinds of text have."""
    simple: dict[str, list[str]] = {}
    full: dict[str, list[str]] = {}
    for record in islice(read_jsonl(path), most):
        if record["source"] == "docs_klexikon_simple":
            simple.setdefault(record["title"], []).extend(s for s in split_sentences(record["text"]) if 30 < len(s) < 250)
        elif record["source"] == "docs_klexikon_wikipedia":
            full.setdefault(record["title"], []).append(record["text"])
    return [(title, sentences, full[title]) for title, sentences in simple.items() if len(full.get(title, ())) > 3 and sentences]
