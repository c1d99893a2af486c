"""Splits German prose into sentences well enough for training; the product has its own splitter."""

from __future__ import annotations

import re

BOUNDARY = re.compile(r'(?<=[.!?…])["“»)\]]*\s+(?=[A-ZÄÖÜ0-9„»"(])')
NO_END = re.compile(
    r"(?:\b(?:z|d|u|o|v|n|i|bzw|ca|Dr|Prof|Nr|Abs|Art|St|Mr|Mrs|ggf|usw|etc|sog|vgl|Mio|Mrd|Jh|evtl|Hr|Fr|Bd|S|\d{1,2}|[A-Z])\.)$"
)


def split_sentences(text: str) -> list[str]:
    """The sentences of `text`; a boundary after an abbreviation, an ordinal or an initial is none."""
    sentences, current = [], ""
    for part in BOUNDARY.split(text):
        current = f"{current} {part}".strip()
        if not NO_END.search(current):
            sentences.append(current)
            current = ""
    return sentences + [current] if current else sentences
