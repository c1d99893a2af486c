"""Makes questions from plain sentences by rule: what is asked for gives way to a question word, the finite verb moves to the front."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .question_words import (
    ARTICLES,
    CAUSE,
    DATE,
    NAME,
    NUMBER,
    PLACE_KINDS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS,
    THING_KINDS,
    TITLE_KINDS,
    UNITS,
    WORD,
)


@dataclass(frozen=True)
class Asked:
    """A question and the part of its sentence, as character offsets, that answers it."""

    question: str
    start: int
    end: int


@dataclass(frozen=True)
class Answer:
    """A part of the sentence that can be asked for, and the ways to ask."""

    start: int
    end: int
    asks: tuple[str, ...]
    keep: str = ""
    """Words that stay in the question right behind the question word ("Wie viele" + "Einwohner")."""


def finite_verbs(sentences: Iterable[str], least: int = 3) -> frozenset[str]:
    """Lower-case words that follow a pronoun at the start of a sentence: in German that place is the finite verb's."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        parts = sentence.split(" ", 2)
        if len(parts) == 3 and parts[0].lower() in PRONOUNS and parts[1].isalpha() and parts[1].islower():
            counts[parts[1]] += 1
    never = ARTICLES | PREPOSITIONS.keys() | {"und", "oder", "auch"}
    return frozenset(word for word, count in counts.items() if count >= least and word not in never)


def ask(sentence: str, title: str, verbs: frozenset[str], random: random.Random) -> Asked | None:
    """One question about a sentence of 5 to 45 words; nothing where no part can be asked for."""
    if not 25 <= len(sentence) <= 330:
        return None
    found = answers(sentence)
    if not found:
        return None
    answer = random.choice(found)
    opening = random.choice(answer.asks)
    words = _question_words(sentence, answer, opening, title, verbs, random)
    if words is None or len(words) < 3:
        return None
    text = " ".join(words)
    text = re.sub(r" ([,.;:)])", r"\1", text).strip(" ,;:-–")
    return Asked(text[0].upper() + text[1:] + "?", answer.start, answer.end)


def answers(sentence: str) -> list[Answer]:
    """Dates, counted things, names, noun phrases and reasons of a sentence."""
    found: list[Answer] = []
    dates = [(match.start(), match.end()) for match in DATE.finditer(sentence)]
    for match in DATE.finditer(sentence):
        lead = (match[1] or "").lower()
        if lead.startswith("seit"):
            asks = ("Seit wann", "Seit welchem Jahr")
        elif lead.startswith(("bis", "ab ", "ab")):
            asks = ("Bis wann", "Wann") if lead.startswith("bis") else ("Ab wann", "Wann")
        elif "Jahrhundert" in match[2]:
            asks = ("In welchem Jahrhundert", "Wann")
        elif "." in match[2]:
            asks = ("Wann", "Wann", "An welchem Tag", "In welchem Jahr")
        else:
            asks = ("Wann", "Wann", "In welchem Jahr", "In welchem Jahr", "Zu welcher Zeit")
        found += 2 * [Answer(match.start(), match.end(), asks)]

    def inside(at: int) -> bool:
        return any(start <= at < end for start, end in dates)

    for match in NUMBER.finditer(sentence):
        if inside(match.start(2)):
            continue
        noun = match[4]
        if noun in UNITS:
            asks = {"Prozent": ("Wie viel Prozent", "Wie hoch", "Welcher Anteil", "Wie viele")}.get(
                noun, (f"Wie viele {noun}", "Wie viel", "Wie lang", "Wie groß", "Wie hoch", "Wie weit", "Wie lange", "Wie schwer")
            )
            found += 2 * [Answer(match.start(), match.end(), asks)]
        else:
            found += 2 * [Answer(match.start(), match.end(), ("Wie viele", "Wie viele", "Welche Anzahl an"), (match[3] + noun).strip())]
    for match in NAME.finditer(sentence):
        before = sentence[: match.start()].rstrip().rsplit(" ", 1)[-1]
        if not inside(match.start()) and before.lower() not in ARTICLES:
            asks = PREPOSITIONS.get(before.lower())
            start = match.start() - (len(before) + 1 if asks and match.start() else 0)
            found.append(Answer(max(0, start), match.end(), asks or TITLE_KINDS))
    found += _phrases(sentence, inside)
    if match := CAUSE.search(sentence):
        asks = ("Wozu", "Warum") if match[1] == "um" else ("Warum", "Weshalb", "Aus welchem Grund")
        found += 2 * [Answer(match.start(), match.end(), asks)]
    return found


def _phrases(sentence: str, inside: Callable[[int], bool]) -> list[Answer]:
    """Noun phrases (article, lower-case words, noun), with their preposition; lone names behind a preposition."""
    found, words = [], [(match.group(), match.start(), match.end()) for match in WORD.finditer(sentence)]
    i = 0
    while i < len(words):
        word, start, _ = words[i]
        preposition = PREPOSITIONS.get(word.lower())
        j = i + 1 if preposition else i
        if j >= len(words) or inside(words[j][1]):
            i += 1
            continue
        has_article = words[j][0].lower() in ARTICLES or word.lower() in ("im", "am", "zum", "zur", "vom", "beim")
        k = j + 1 if words[j][0].lower() in ARTICLES else j
        while k < len(words) and k < j + 4 and words[k][0].islower() and words[k][0].isalpha() and words[k][0] not in PREPOSITIONS:
            k += 1
        if k < len(words) and words[k][0][0].isupper() and (has_article or preposition) and not inside(words[k][1]):
            end = words[k][2]
            if k + 2 < len(words) and words[k + 1][0] in ("der", "des", "von") and words[k + 2][0][0].isupper():
                k, end = k + 2, words[k + 2][2]
            lone = preposition and not has_article
            if lone:
                asks = PLACE_KINDS if word.lower() in ("in", "bei") else preposition
                asks = ("Woher", "Aus welchem Land", "Aus welcher Stadt", "Woraus") if word.lower() == "aus" else asks
            else:
                asks = preposition or THING_KINDS
            found.append(Answer(start, end, asks))
            i = k + 1
        else:
            i += 1
    return found


def _question_words(
    sentence: str, answer: Answer, opening: str, title: str, verbs: frozenset[str], random: random.Random
) -> list[str] | None:
    words = [(match.group(), match.start(), match.end()) for match in WORD.finditer(sentence)]
    if not 5 <= len(words) <= 60:
        return None
    at = next((i for i, (word, _, _) in enumerate(words[:14]) if i and word in verbs), None)

    def gone(i: int) -> bool:
        return answer.start <= words[i][1] < answer.end

    front = [_unopened(words[i][0], i) for i in range(at or 0) if not gone(i)]
    if at is not None and gone(at):
        at = None
    if words[0][0] in SUBJECTS and title and not gone(0) and (at == 1 or words[0][0] in ("Er", "Sie", "Es")) and random.random() < 0.85:
        front = [title.split(" (")[0], *front[1:]]
    head = [opening, *answer.keep.split()]
    if at is None:
        rest = [_unopened(words[i][0], i) for i in range(len(words)) if not gone(i)]
        rest = _cut(rest, random)
        return head + rest if random.random() < 0.5 else None
    rest = [words[i][0] for i in range(at + 1, len(words)) if not gone(i)]
    # An answer behind the first comma is asked for with the clause it stands in.
    rest = _cut(rest, random) if "," not in sentence[: answer.start] else _cut(rest, random, share=0.0)
    if "," in front and random.random() < 0.8:
        return None
    return [*head, words[at][0], *front, *rest]


def _unopened(word: str, i: int) -> str:
    """The first word without its capital where it is no name: function words only."""
    lower = word.lower()
    return lower if i == 0 and (lower in ARTICLES or lower in PREPOSITIONS or lower in PRONOUNS or not word[0].isupper()) else word


def _cut(words: list[str], random: random.Random, share: float = 0.75) -> list[str]:
    """Without the closing mark and, mostly, without what follows the first comma."""
    while words and words[-1] in ".!?;:":
        words = words[:-1]
    if "," in words and random.random() < share:
        words = words[: words.index(",")]
    return [word for word in words if word not in ('"', "“", "„", "»", "«", "(", ")")]
