"""Turns a folder of sources into one file of passages and one of pairs, free of dev text."""

from __future__ import annotations

import itertools
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .overlap import DevOverlap
from .sources import Source, find_sources, read_jsonl

MAX_SYNONYM_PAIRS = 12
PARENTHESIS = re.compile(r"\(.*?\)")


def prepare(data: Path, dev: Path, work: Path) -> None:
    """Writes work/passages.jsonl, work/pairs.jsonl and work/prepare.txt (what was kept, dropped and left out)."""
    work.mkdir(parents=True, exist_ok=True)
    overlap, kept = DevOverlap(dev), Counter()
    with open(work / "passages.jsonl", "w", encoding="utf-8") as passages, open(work / "pairs.jsonl", "w", encoding="utf-8") as pairs:
        for source, path in find_sources(data):
            for record in _passages(source, path):
                if not overlap.contains(source.name, record["text"]):
                    _write(passages, record)
                    kept[f"{source.name} passages"] += 1
            for record in _pairs(source, path):
                texts = (record["query"], record["positive"])
                if all(texts) and not any(overlap.contains(source.name, text) for text in texts):
                    _write(pairs, record)
                    kept[f"{source.name} {record['kind']} pairs"] += 1
    report = "\n".join([overlap.report(), "kept:", *(f"  {name}: {count}" for name, count in kept.items())])
    (work / "prepare.txt").write_text(report + "\n", encoding="utf-8")
    print(report)


def _passages(source: Source, path: Path) -> Iterator[dict]:
    """Passages in reading order; `group` is the text they belong to, so that neighbours can be found."""
    if source.name == "pairs_gesetze":
        for record in read_jsonl(path):
            yield {"source": source.name, "group": record["title"], "title": record["title"], "text": record["positive"]}
    elif source.name.startswith("docs_"):
        for record in read_jsonl(path):
            group = f"{record['session']} {record.get('speaker', '')}" if "session" in record else record.get("title", "")
            yield {"source": source.name, "group": group, "title": record.get("title", ""), "text": record["text"]}


def _pairs(source: Source, path: Path) -> Iterator[dict]:
    if source.name.startswith("synonyms_"):
        yield from _synonyms(source, path)
    elif source.name.startswith("pairs_"):
        for record in read_jsonl(path):
            kind = f"{source.name.removeprefix('pairs_')}:{record.get('kind', 'pair')}"
            pair = {
                "kind": kind,
                "title": record.get("title", ""),
                "query": record["query"].strip(),
                "positive": record["positive"].strip(),
            }
            yield pair | ({"score": record["score"]} if "score" in record else {})


def _synonyms(source: Source, path: Path) -> Iterator[dict]:
    shuffle = random.Random(1)
    for record in read_jsonl(path):
        words = list(dict.fromkeys(PARENTHESIS.sub("", word).strip() for word in record["synset"]))
        combinations = list(itertools.combinations([word for word in words if len(word) > 2], 2))
        shuffle.shuffle(combinations)
        for query, positive in combinations[:MAX_SYNONYM_PAIRS]:
            yield {"kind": "openthesaurus:synonym", "title": "", "query": query, "positive": positive}


def _write(file, record: dict) -> None:
    file.write(json.dumps(record, ensure_ascii=False) + "\n")
