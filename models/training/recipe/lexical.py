"""BM25 over Snowball stems and character 4-grams: the lexical search the models are mined with and fused with."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence

import numpy as np
import scipy.sparse as sparse
import Stemmer

WORD = re.compile(r"\w+")
STOPWORD_LIST = """
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei bin bis bist da
damit dann das dass dazu dein deine deinem deinen deiner dem den denn der des desselben dessen dich die dies diese dieselbe
dieselben diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einig einige einigem einigen einiger
einiges einmal er es etwas euch euer eure eurem euren eurer für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich
ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann
kein keine keinem keinen keiner können könnte machen man manche manchem mancher mein meine meinem meinen meiner mich mir mit muss
musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner selbst sich sie sind so solche solchem
solcher soll sollte sondern sonst um und uns unser unsere unserem unseren unter viel vom von vor während war waren warst was weg
weil weiter welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wirst wo wollen wollte würde
würden zu zum zur zwar zwischen wurde wurden worden sowie bzw wann wen wem wessen warum wieso weshalb wieviel wieviele worin woran
womit
"""
STOPWORDS = frozenset(STOPWORD_LIST.split())
_stemmer = Stemmer.Stemmer("german")
_terms_of_word: dict[str, list[str]] = {}


def stems(text: str) -> list[str]:
    """The stems of the content words, in order."""
    return [terms[0] for terms in _content_words(text)]


def stems_and_grams(text: str) -> list[str]:
    """The stem (marked `=`) and the character 4-grams of `_word_`, of each content word."""
    return [term for terms in _content_words(text) for term in terms]


def _content_words(text: str) -> list[list[str]]:
    found = []
    for word in WORD.findall(text.lower()):
        if word not in STOPWORDS:
            if word not in _terms_of_word:
                padded = f"_{word}_"
                grams = [padded[i : i + 4] for i in range(max(1, len(padded) - 3))]
                _terms_of_word[word] = ["=" + _stemmer.stemWord(word.replace("ß", "ss")), *grams]
            found.append(_terms_of_word[word])
    return found


class Bm25:
    """Robertson's BM25 with Lucene's idf; a query term counts once. k1 and b are those of the pilot's measurements."""

    def __init__(self, documents: Sequence[str], analyse: Callable[[str], list[str]] = stems_and_grams, k1: float = 0.9, b: float = 0.75):
        self.analyse, self.vocabulary = analyse, {}
        rows, columns = array("i"), array("i")
        for row, document in enumerate(documents):
            for term in analyse(document):
                rows.append(row)
                columns.append(self.vocabulary.setdefault(term, len(self.vocabulary)))
        shape = (len(documents), len(self.vocabulary))
        counts = sparse.coo_matrix((np.ones(len(rows), np.float32), (np.asarray(rows), np.asarray(columns))), shape).tocsr()
        length = np.asarray(counts.sum(1)).ravel()
        frequency = np.bincount(counts.indices, minlength=shape[1])
        idf = np.log(1 + (shape[0] - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)
        norm = k1 * (1 - b + b * length / max(length.mean(), 1e-9))
        counts.data *= (k1 + 1) / (counts.data + np.repeat(norm, np.diff(counts.indptr))).astype(np.float32) * idf[counts.indices]
        self.weights = counts.T.tocsr()

    def scores(self, queries: Sequence[str]) -> np.ndarray:
        """A dense (queries × documents) matrix."""
        return self.sparse_scores(queries).toarray()

    def sparse_scores(self, queries: Sequence[str]) -> sparse.csr_matrix:
        """The same, holding only documents that share a term with the query."""
        rows, columns = [], []
        for row, query in enumerate(queries):
            known = {self.vocabulary[term] for term in self.analyse(query) if term in self.vocabulary}
            rows += [row] * len(known)
            columns += sorted(known)
        ones = np.ones(len(rows), np.float32)
        return sparse.csr_matrix((ones, (rows, columns)), (len(queries), len(self.vocabulary))) @ self.weights
