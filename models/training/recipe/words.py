"""The word space: which German words stand for one another and which exclude each other, from text, a thesaurus and opposites."""

from __future__ import annotations

import json
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from .attract_repel import AttractRepelSettings, attract_repel
from .export_words import export_words
from .prepare import prepare
from .sources import ALLOWED
from .word_counts import CountSettings, count_words, load_counts
from .word_pairs import PairSettings, word_pairs
from .word_start import StartSettings, start_vectors

FACTS = Path(__file__).parents[1] / "word-facts.ts"
NODE = Path(__file__).parents[3] / "node_modules" / ".bin" / "node"


@dataclass(frozen=True)
class WordsPlan:
    """The settings of all stages."""

    counts: CountSettings = CountSettings()
    start: StartSettings = StartSettings()
    pairs: PairSettings = PairSettings()
    training: AttractRepelSettings = AttractRepelSettings()


def make_words(data: Path, dev: Path, work: Path, plan: WordsPlan) -> Path:
    """prepare → words and stems → PPMI and its singular vectors → pairs → attract and repel, without a tenth and with all → int4 → card."""
    folder = work / "words"
    folder.mkdir(parents=True, exist_ok=True)
    if not (work / "prepare.txt").exists():
        prepare(data, dev, work)
    if not (folder / "counts.npz").exists():
        count_words(work, data, folder / "counts.npz", facts, plan.counts)
    counts = load_counts(folder / "counts.npz")
    if not (folder / "start.npy").exists():
        np.save(folder / "start.npy", start_vectors(counts, plan.start))
    start = np.load(folder / "start.npy")
    pairs = word_pairs(data, counts, start, facts, plan.pairs)
    _, figures = attract_repel(start, pairs.without_held_out(), plan.training)
    print(figures)
    vectors, _ = attract_repel(start, pairs, plan.training)
    out = folder / "model"
    export_words(counts.stems, vectors, out / "words.bin")
    _write_card(out, counts.stems, pairs.summary(), figures, plan)
    return out


def facts(command: str, lines: str = "") -> list[str]:
    """What Fundstelle's own code says of words: its stems and its opposites."""
    call = [str(NODE), "--disable-warning=ExperimentalWarning", str(FACTS), command]
    return subprocess.run(call, input=lines, capture_output=True, check=True, encoding="utf-8").stdout.split("\n")


def _write_card(out: Path, stems: list[str], pairs: str, figures: str, plan: WordsPlan) -> None:
    read = [source for source in ALLOWED if source.name.startswith(("docs_", "synonyms_"))]
    used = [source for source in read if source.name not in plan.counts.leave_out]
    sources = "\n".join(f"| {source.name} | {source.licence} | {source.attribution} |" for source in used)
    (out / "README.md").write_text(
        f"""---
language: de
license: cc-by-sa-4.0
---
# Fundstelle: which German words stand for one another

`words.bin`: {len(stems):,} stems, {plan.training.dimensions} dimensions, {(out / "words.bin").stat().st_size / 1e6:.2f} MB. Cosines near 1 join words that
newspapers put for one another; opposites, and kinds of one thing that are not the same, stand apart. The verifier asks it where its
own tables know no synonym. Weights: CC BY-SA 4.0; made by `python -m recipe words` in `models/training`.

Little-endian: `FSW1`, number of words and of dimensions (uint32 each), the words' keys (uint32, ascending: FNV-1a of the stem's UTF-8 bytes),
then a row a word, two dimensions a byte (low half first, value + 8). A row means its direction alone.

## How

Positive pointwise mutual information of stems within four words (Levy and Goldberg 2014), its leading singular vectors, and from
there attract-repel (Mrkšić et al. 2017): synonyms are drawn together; opposites, neighbours in the text that no group of the thesaurus
joins, and strangers are pushed apart. One seed.

## Figures

{pairs}
Trained without a tenth of the synonym pairs and of the neighbours and a third of the opposites, AUC on those left out ("unseen word": pairs
of words of which one was in no synonym pair at all), and the share above 0.5 on those left out:

{figures}

## Training text

| file | licence | attribution |
|---|---|---|
{sources}

The texts and the thesaurus are not part of the project.

## Limits

One vector a stem, whatever it means: "Bank" lies between money and benches. Stems of different words can be one ("Montag", "Montage"). Words that
stand in no group of the thesaurus were moved only by what they are not.

## Settings

```json
{json.dumps(asdict(plan), indent=1)}
```
""",
        encoding="utf-8",
    )
