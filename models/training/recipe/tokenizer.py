"""Trains the WordPiece vocabularies: lower-cased, NFKC, ß as ss, umlauts kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

from .sources import ALLOWED, read_jsonl

ALPHABET = list("abcdefghijklmnopqrstuvwxyzäöüéèàâêîôûçñáíóú0123456789.,;:!?-–()\"'„“/%€$&§+")
STATIC_SPECIALS = ["[PAD]", "[UNK]"]
ENCODER_SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def train_tokenizer(work: Path, pieces: int, specials: list[str], out: Path) -> None:
    """Trains on work/passages.jsonl and writes a tokenizer.json that transformers.js reads."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]", max_input_chars_per_word=60))
    # JavaScript and Rust disagree on the byte order mark under NFKC: drop it before either sees it.
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Replace("\ufeff", ""), normalizers.NFKC(), normalizers.Lowercase(), normalizers.Replace("ß", "ss")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(
        vocab_size=pieces, special_tokens=specials, initial_alphabet=ALPHABET, limit_alphabet=200, min_frequency=5, show_progress=False
    )
    tokenizer.train_from_iterator(_texts(work), trainer)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    print(f"tokenizer: {tokenizer.get_vocab_size()} pieces")


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer with neither padding nor truncation."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _texts(work: Path) -> Iterator[str]:
    stride = {source.name: source.tokenizer_stride for source in ALLOWED}
    for number, record in enumerate(read_jsonl(work / "passages.jsonl")):
        if number % stride[record["source"]] == 0:
            yield record["text"]
