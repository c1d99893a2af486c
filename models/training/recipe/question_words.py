"""The words and patterns that questions are made with."""

from __future__ import annotations

import re

PRONOUNS = frozenset("er sie es man wir ich".split())
SUBJECTS = frozenset("Er Sie Es Dieser Diese Dieses Der Die Das".split())
ARTICLE_LIST = """
der die das den dem des ein eine einen einem einer eines kein keine keinen diese dieser dieses diesem diesen
sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
"""
ARTICLES = frozenset(ARTICLE_LIST.split())
PREPOSITIONS = {
    "in": ("Wo", "Worin", "In welchem", "In welcher"),
    "im": ("Wo", "Worin", "In welchem"),
    "an": ("Wo", "Woran", "An welchem", "An welcher"),
    "am": ("Wo", "An welchem"),
    "auf": ("Wo", "Worauf", "Auf welchem", "Auf welcher"),
    "bei": ("Wo", "Wobei", "Bei welchem", "Bei wem"),
    "beim": ("Wo", "Wobei"),
    "nach": ("Wohin", "Wonach", "Nach welchem"),
    "aus": ("Woher", "Woraus", "Aus welchem"),
    "von": ("Von wem", "Wovon", "Von welchem", "Von was"),
    "vom": ("Von wem", "Wovon"),
    "durch": ("Wodurch", "Durch wen", "Durch was", "Wie"),
    "mit": ("Womit", "Mit wem", "Mit was", "Wie"),
    "für": ("Wofür", "Für wen", "Für was"),
    "über": ("Worüber", "Über wen", "Über was"),
    "gegen": ("Gegen wen", "Wogegen"),
    "wegen": ("Weshalb", "Warum", "Weswegen"),
    "unter": ("Wo", "Unter wem", "Worunter"),
    "zu": ("Wozu", "Zu wem", "Wohin", "Zu welchem"),
    "zum": ("Wozu", "Zu welchem", "Wohin"),
    "zur": ("Wozu", "Zu welcher", "Wohin"),
    "als": ("Als was", "Was"),
    "neben": ("Wo", "Neben wem"),
    "zwischen": ("Wo", "Zwischen wem", "Zwischen was"),
}
UNIT_LIST = """
Prozent Kilometer Kilometern Meter Metern Zentimeter Zentimetern Millimeter Kilogramm Tonnen Grad Euro Dollar Mark Franken
Jahre Jahren Monate Monaten Tage Tagen Stunden Minuten Sekunden Hektar Quadratkilometer Quadratmeter Watt Liter Volt
"""
UNITS = frozenset(UNIT_LIST.split())
MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
LEAD_LIST = """
Am|am|Im Jahre?|im Jahre?|Im|im|Seit|seit|Bis|bis|Ab|ab|Um|um|In den|in den|Nach|nach|Vor|vor|Von|von|Zwischen|zwischen
"""
LEADS = LEAD_LIST.strip()
YEAR = r"(?:1\d{3}|20\d{2})"
DATE = re.compile(
    rf"\b(?:({LEADS}) )?((?:\d{{1,2}}\. )?(?:{MONTHS})(?: \d{{3,4}})?|\d{{1,2}}\. Jahrhundert"
    rf"|{YEAR}(?:er(?: Jahren?)?)?(?: (?:bis|und) {YEAR})?)\b"
)
COUNT_WORDS = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend"
HEDGES = "rund|etwa|ca\\.|circa|über|mehr als|fast|knapp|bis zu|mindestens|ungefähr"
FIGURE = rf"\d[\d.,]*(?: (?:Millionen|Milliarden|Mio\.|Mrd\.))?|{COUNT_WORDS}"
NUMBER = re.compile(rf"\b((?:{HEDGES}) )?({FIGURE}) ((?:[a-zäöüß]+ ){{0,2}})([A-ZÄÖÜ][\wäöüß-]+)")
NAME = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß.-]+(?: (?:von|van|de|der|zu|d') ?)?(?: [A-ZÄÖÜ][\w'äöüß.-]+){1,3}")
CAUSE = re.compile(r", (weil|da|denn|um) ([^,.]+)(?:, [^,]+)?[.!]?$")
WORD = re.compile(r"[\w'’°%§.-]*\w[%°]?|[^\w\s]")
PLACE_KINDS = ("Wo", "Wo", "In welcher Stadt", "In welchem Land", "An welchem Ort", "In welcher Region")
TITLE_KINDS = ("Wer", "Wer", "Welche Person", "Was", "Wen", "Welcher Mann", "Welche Frau", "Welche Firma", "Welche Gruppe")
THING_KINDS = ("Was", "Was", "Wer", "Wie", "Welche Art", "Welcher", "Welche", "Welches", "Wen")
