"""Turns sentences into questions by rule, on tokens: what is asked for is taken out, a fitting opening is put in front."""

from __future__ import annotations

import re

import numpy as np
from tokenizers import Tokenizer

WHEN_LIST = """
Wann|Wann wurde|Wann war|Wann hat|In welchem Jahr|In welchem Jahr wurde|Seit wann|Bis wann|An welchem Tag|Ab wann
"""
HOW_MANY_LIST = """
Wie viele|Wie viel|Wie hoch ist|Wie hoch war|Wie groß ist|Wie lange|Wie weit|Wie alt|Wie schwer|Auf wie viel|Wie oft
"""
ANY_LIST = """
Wer|Was|Wann|Wo|Wie|Warum|Weshalb|Wieso|Wofür|Womit|Woran|Welche|Welcher|Welches|Ist|Sind|Hat
In welchem|In welcher|Was ist|Was sind|Wer ist|Wer war|Wer hat|Wo ist|Wo liegt|Wie heißt|Welche Art von
Was passiert, wenn|Was macht|Kann man|Gibt es|Wie funktioniert|Was bedeutet|Wie nennt man|Zu welchem
Unter welchem|Mit wem|Aus welchem Grund|Was sagt|Was gibt es Neues zu|Wie viele|Wie viel|Wie hoch ist|Wie lange
"""
MONTH_LIST = "januar februar märz april mai juni juli august september oktober november dezember"
MONTHS = frozenset(MONTH_LIST.split())
YEAR = re.compile(r"1\d{3}|20\d{2}")


class Questioner:
    """Knows which pieces are numbers, years and months, and the openings that ask for them."""

    def __init__(self, tokenizer: Tokenizer):
        self.when, self.how_many, self.any = (_encoded(tokenizer, openings) for openings in (WHEN_LIST, HOW_MANY_LIST, ANY_LIST))
        self.mark = _encoded(tokenizer, "?")[0]
        pieces = [tokenizer.id_to_token(i) for i in range(tokenizer.get_vocab_size())]
        self.is_number = np.array([piece.removeprefix("##").isdecimal() for piece in pieces])
        self.is_year = np.array([bool(YEAR.fullmatch(piece)) for piece in pieces])
        self.is_date = self.is_year | np.array([piece in MONTHS for piece in pieces])
        self.joins = np.array([piece in (".", ",", "-", "–") for piece in pieces])

    def open(self, query: np.ndarray, random: np.random.Generator) -> np.ndarray:
        """The query behind any opening, with a question mark."""
        return np.concatenate([self._one(self.any, random), query, self.mark])

    def ask_for_number(self, sentence: np.ndarray, random: np.random.Generator) -> np.ndarray | None:
        """Asks for one date or number of the sentence with some of its other words; nothing where there is none."""
        numeric = self.is_number[sentence] | self.is_date[sentence]
        if not numeric.any():
            return None
        at = int(random.choice(np.flatnonzero(numeric)))
        first = last = at
        belongs = numeric | self.joins[sentence]
        while first > 0 and belongs[first - 1]:
            first -= 1
        while last + 1 < len(sentence) and belongs[last + 1]:
            last += 1
        openings = self.when if self.is_date[sentence[first : last + 1]].any() else self.how_many
        rest = np.concatenate([sentence[:first], sentence[last + 1 :]])
        rest = rest[~self.joins[rest]]
        kept = rest[random.random(len(rest)) < random.uniform(0.3, 1.0)]
        return np.concatenate([self._one(openings, random), kept, self.mark]) if len(kept) >= 2 else None

    def _one(self, openings: list[np.ndarray], random: np.random.Generator) -> np.ndarray:
        return openings[random.integers(len(openings))]


def _encoded(tokenizer: Tokenizer, lines: str) -> list[np.ndarray]:
    texts = [text for line in lines.strip().splitlines() for text in line.split("|")]
    return [np.array(tokenizer.encode(text, add_special_tokens=False).ids, np.uint16) for text in texts]
