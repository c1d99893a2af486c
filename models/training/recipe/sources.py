"""Which files of a training folder may be used, under which licence, and how often each is drawn."""

from __future__ import annotations

import gzip
import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """One file of the folder: `weight` scales how often its passages are drawn; `licence` goes into the model card."""

    name: str
    licence: str
    attribution: str
    weight: float = 1.0
    """Take every n-th passage for the tokenizer, so that no genre dominates the vocabulary."""
    tokenizer_stride: int = 1


WIKIPEDIA = "German Wikipedia and Klexikon authors, collected in dennlinger/klexikon"
BUNDESTAG = "Plenary minutes of the German Bundestag, collected in sevenbanisch/bundestagsreden"

ALLOWED = (
    Source("docs_klexikon_wikipedia", "CC BY-SA 3.0", WIKIPEDIA, weight=3.0),
    Source("docs_klexikon_simple", "CC BY-SA 3.0", WIKIPEDIA, weight=1.5),
    Source("docs_bundestag_wp19", "official work, § 5 UrhG", BUNDESTAG, weight=0.5, tokenizer_stride=4),
    Source("docs_bundestag_wp20", "official work, § 5 UrhG", BUNDESTAG, weight=1.0, tokenizer_stride=3),
    Source("docs_bundestag_wp21", "official work, § 5 UrhG", BUNDESTAG, weight=1.0, tokenizer_stride=2),
    Source("docs_codefor_de", "CC BY 4.0", "Code for Germany, okfde/codefor.de", weight=1.0),
    Source("pairs_klexikon_wikipedia", "CC BY-SA 3.0", WIKIPEDIA),
    Source("pairs_bundestag_qa", "official work, § 5 UrhG", BUNDESTAG),
    Source("pairs_bundestag_topics", "official work, § 5 UrhG", BUNDESTAG),
    Source(
        "pairs_gesetze", "public domain, § 5 UrhG", "German federal law, collected in bundestag/gesetze", weight=0.6, tokenizer_stride=4
    ),
    Source("pairs_codefor_de", "CC BY 4.0", "Code for Germany, okfde/codefor.de"),
    Source("pairs_stsb_de_train", "CC BY-SA 4.0", "STS benchmark in German, PhilipMay/stsb-multi-mt"),
    Source("synonyms_openthesaurus", "CC BY-SA 4.0", "OpenThesaurus.de, dump of 2015-08-20"),
)

REFUSED = {
    "docs_debian_de": "GPL and OPL pages",
    "pairs_debian_de": "GPL and OPL pages",
    "pairs_covid_faq": "no licence of the texts themselves is stated",
}


def find_sources(folder: Path) -> list[tuple[Source, Path]]:
    """The allowed files of `folder`, in the order of the table; a file that is in neither table is an error, not a guess."""
    known = {source.name: source for source in ALLOWED}
    files = {path.name.split(".")[0]: path for path in sorted(folder.iterdir()) if ".jsonl" in path.name}
    unknown = sorted(set(files) - set(known) - set(REFUSED))
    if unknown:
        raise ValueError(f"Cannot use {unknown}: their licence is unknown, expected a line in sources.py")
    for name in sorted(set(files) & set(REFUSED)):
        print(f"left out: {name} ({REFUSED[name]})")
    return [(source, files[source.name]) for source in ALLOWED if source.name in files]


def read_jsonl(path: Path) -> Iterator[dict]:
    """The records of a .jsonl, .jsonl.gz or .jsonl.xz file."""
    opener = {".gz": gzip.open, ".xz": lzma.open}.get(path.suffix, open)
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
