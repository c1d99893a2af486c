"""Makes token lists look like what people type: typing errors, missing umlauts, another cut into pieces."""

from __future__ import annotations

import numpy as np
from tokenizers import Tokenizer

LETTERS = "etaoinsrhldcumfgpbkwzv"
DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
BARE = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


class Noise:
    """Changes some lists of a batch; `seed` fixes which."""

    def __init__(self, tokenizer: Tokenizer, counts: np.ndarray, seed: int):
        self.tokenizer, self.random = tokenizer, np.random.default_rng(seed)
        self.pieces = [tokenizer.id_to_token(i) for i in range(tokenizer.get_vocab_size())]
        self.splits = two_piece_splits(self.pieces, tokenizer.get_vocab(), counts)

    def misspell(self, texts: list[np.ndarray], share: float) -> list[np.ndarray]:
        """Re-encodes a share of the texts after one kind of writing error each."""
        chosen = np.flatnonzero(self.random.random(len(texts)) < share)
        written = [self._error(self._write(texts[i])) for i in chosen]
        changed = dict(zip(chosen, self.tokenizer.encode_batch_fast(written, add_special_tokens=False), strict=True))
        return [np.array(changed[i].ids, np.uint16) if i in changed and changed[i].ids else text for i, text in enumerate(texts)]

    def resplit(self, tokens: np.ndarray, lengths: np.ndarray, share: float) -> tuple[np.ndarray, np.ndarray]:
        """Subword regularisation on a flat batch: a share of the long pieces becomes two shorter ones."""
        split = (self.random.random(len(tokens)) < share) & (self.splits[tokens, 0] > 0)
        repeated = np.repeat(tokens, 1 + split)
        first = (np.cumsum(1 + split) - 1 - split)[split]
        repeated[first], repeated[first + 1] = self.splits[tokens[split], 0], self.splits[tokens[split], 1]
        owner = np.repeat(np.repeat(np.arange(len(lengths)), lengths), 1 + split)
        return repeated, np.bincount(owner, minlength=len(lengths))

    def _write(self, tokens: np.ndarray) -> str:
        return " ".join(self.pieces[i] for i in tokens).replace(" ##", "")

    def _error(self, text: str) -> str:
        kind = self.random.integers(4)
        if kind < 2:
            return text.translate((DIGRAPHS, BARE)[kind])
        words = text.split(" ")
        long = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha()]
        for i in self.random.permutation(long)[: 1 + len(long) // 6]:
            words[i] = self._typo(words[i])
        return " ".join(words)

    def _typo(self, word: str) -> str:
        at = int(self.random.integers(1, len(word) - 1))
        letter = LETTERS[self.random.integers(len(LETTERS))]
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return (swapped, word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], word[:at] + letter + word[at + 1 :])[
            self.random.integers(4)
        ]


def two_piece_splits(pieces: list[str], vocabulary: dict[str, int], counts: np.ndarray) -> np.ndarray:
    """For each piece the likeliest cut into two known pieces of at least 3 and 2 letters, else (−1, −1)."""
    splits = np.full((len(pieces), 2), -1, np.int32)
    for i, piece in enumerate(pieces):
        mark, letters = ("##", piece[2:]) if piece.startswith("##") else ("", piece)
        if len(letters) >= 5 and letters.isalpha():
            best = -1.0
            for at in range(3, len(letters) - 1):
                pair = vocabulary.get(mark + letters[:at]), vocabulary.get("##" + letters[at:])
                if None not in pair:
                    score = np.log1p(counts[pair[0]]) + np.log1p(counts[pair[1]]) + 0.8 * min(at, len(letters) - at)
                    if score > best:
                        best, splits[i] = score, pair
    return splits
