"""Writes the model card: what the model is, how it was made, its figures, and whom its text came from."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from .sources import ALLOWED, REFUSED

USE = {
    "static table": "One vector a word piece (int4, one float16 scale a row); a text is the mean of its pieces' vectors, scaled to unit length. No network, no prefix.",
    "encoder": "A pre-norm transformer; a text's vector is the masked mean of `last_hidden_state`, scaled to unit length. No prefix. Leading 256 or 128 dimensions can be used alone after scaling.",
    "re-ranker": "A pre-norm transformer of four layers that reads question and passage together: `logits`, whose sigmoid is the chance that the passage answers, and `token_logits`, whose softmax says where ([CLS]: nowhere). Trained on up to 160 pieces.",
}


REMAINS = {
    "static table": """One random start, also of tables that were trained on from it. Settings were compared on these dev sets in runs of 300 to 3,000 steps;
runs differ by about 0.004 MRR@10 from seed to seed, so the smaller differences above are within chance, and beside other text the gain may be
smaller. The encoder and the re-ranker of the same recipe were trained once, for 13 minutes on one GPU, and did not beat the table clearly beside
lexical search: see the recipe's README.""",
    "encoder": "One seed. Distilling this encoder into the static table has not been tried.",
    "re-ranker": "One seed. The weight between its vote and BM25 (one half) has not been tuned.",
}


def write_card(out: Path, kind: str, prepared: Path, figures: str, settings: object) -> None:
    """README.md beside the model, with the licences of exactly the sources that were used."""
    kept = prepared.read_text(encoding="utf-8")
    used = [source for source in ALLOWED if f"  {source.name} " in kept.split("kept:")[-1]]
    sources = "\n".join(f"| {source.name} | {source.licence} | {source.attribution} |" for source in used)
    refused = "; ".join(f"{name}: {reason}" for name, reason in REFUSED.items())
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and path.name != "README.md"]
    size = sum(path.stat().st_size for path in files) / 1e6
    card = f"""---
language: de
license: cc-by-sa-4.0
---
# Fundstelle: German {kind}

{USE[kind]}

Trained from scratch by the recipe in `models/training`; {size:.2f} MB in {len(files)} files. Weights: CC BY-SA 4.0.

## Figures on the dev sets

MRR@10 over each set's distinct contexts. "Fused" is (1 − w) · bm25/max + w · min-max(cosine) with BM25 over stems and
character 4-grams. Intervals are paired bootstraps (95 %). The dev sets were never trained on, but settings were chosen on them.

{figures}

## Training text

| file | licence | attribution |
|---|---|---|
{sources}

Left out on purpose: {refused}.

Text shared with the dev sets was dropped before training; what was found and what was kept:

```
{kept.strip()}
```

## Limits

German only. It knows the words of encyclopaedic text, of parliament and of law up to 2026 better than any others; names it has
never read are told apart by their pieces alone. Training text carries the views of its authors. It says how alike texts are, not whether they are true.

## What remains

{REMAINS[kind]}

## Settings

```json
{json.dumps(asdict(settings), indent=1)}
```
"""
    (out / "README.md").write_text(card, encoding="utf-8")
