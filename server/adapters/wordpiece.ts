import { remembering } from "#german/remembering.ts";

/** Cuts texts into the token IDs of a vocabulary. */
export interface Tokenizer {
  readonly vocabularySize: number;
  /** IDs of the first `limit` tokens; empty where the text holds nothing but white space. */
  tokenIds(text: string, limit: number): readonly number[];
}

interface TokenizerFile {
  readonly normalizer: Normalizer | null;
  readonly pre_tokenizer: { readonly type: string } | null;
  readonly model: {
    readonly type: string;
    readonly unk_token: string;
    readonly continuing_subword_prefix: string;
    readonly max_input_chars_per_word: number;
    readonly vocab: Readonly<Record<string, number>>;
  };
}

type Normalizer =
  | { readonly type: "Sequence"; readonly normalizers: readonly Normalizer[] }
  | { readonly type: "Replace"; readonly pattern: { readonly String?: string }; readonly content: string }
  | { readonly type: "NFC" | "NFD" | "NFKC" | "NFKD" }
  | { readonly type: "Lowercase" };

/** BERT's pre-tokeniser: runs of anything that is neither white space nor punctuation, and each punctuation mark alone. */
const word = /[^\s\p{P}!-/:-@[-`{-~]+|[\p{P}!-/:-@[-`{-~]/gu;
/** Words whose pieces are remembered: German text repeats itself, and 20,000 distinct words cover most of a large ingest. */
const REMEMBERED_WORDS = 20_000;

/**
 * A WordPiece tokeniser (Schuster & Nakajima 2012; greedy longest match as in BERT) from the text of a Hugging Face `tokenizer.json`.
 * Names of special tokens in a text ("[UNK]") are read as ordinary text; a file of another kind throws.
 */
export function wordPieceTokenizer(json: string): Tokenizer {
  const { normalizer, pre_tokenizer: preTokenizer, model } = JSON.parse(json) as TokenizerFile;
  if (model?.type !== "WordPiece" || preTokenizer?.type !== "BertPreTokenizer")
    throw new Error(
      `Cannot read a tokenizer: model ${model?.type} after ${preTokenizer?.type}, expected WordPiece after BertPreTokenizer`,
    );
  const normalise = normalizer ? normalisation(normalizer) : (text: string) => text;
  const { vocab } = model;
  // The parsed object itself is asked: a Map of its 64,000 entries would double the time to start (50 instead of 20 ms).
  const idOf = (piece: string) => (Object.hasOwn(vocab, piece) ? vocab[piece] : undefined);
  const unknown = idOf(model.unk_token);
  if (unknown === undefined)
    throw new Error(`Cannot read a tokenizer: no token ${model.unk_token}, expected one for unknown words`);
  const unknownWord: readonly number[] = [unknown];
  const { continuing_subword_prefix: prefix, max_input_chars_per_word: longest } = model;

  const piecesOf = remembering(REMEMBERED_WORDS, (text): readonly number[] => cut(text) ?? unknownWord);

  function cut(text: string): readonly number[] | undefined {
    const ends = characterEnds(text);
    if (ends.length > longest) return undefined;
    const pieces: number[] = [];
    let start = 0;
    while (start < text.length) {
      const lead = start === 0 ? "" : prefix;
      const end = ends.findLast((at) => at > start && idOf(lead + text.slice(start, at)) !== undefined);
      const id = end === undefined ? undefined : idOf(lead + text.slice(start, end));
      if (end === undefined || id === undefined) return undefined;
      pieces.push(id);
      start = end;
    }
    return pieces;
  }

  return {
    vocabularySize: Object.keys(vocab).length,
    tokenIds(text, limit) {
      const ids: number[] = [];
      for (const [match] of normalise(text).matchAll(word)) {
        for (const id of piecesOf(match)) ids.push(id);
        if (ids.length >= limit) return ids.slice(0, limit);
      }
      return ids;
    },
  };
}

/** Offsets behind each character: a pair of surrogates is one. */
function characterEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    at += character.length;
    ends.push(at);
  }
  return ends;
}

function normalisation(step: Normalizer): (text: string) => string {
  switch (step.type) {
    case "Sequence": {
      const steps = step.normalizers.map(normalisation);
      return (text) => steps.reduce((current, next) => next(current), text);
    }
    case "Replace": {
      const { pattern, content } = step;
      const searched = pattern.String;
      if (searched === undefined)
        throw new Error("Cannot read a tokenizer: a replacement by regular expression, expected one by string");
      return (text) => text.replaceAll(searched, content);
    }
    case "Lowercase":
      return (text) => text.toLowerCase();
    case "NFC":
    case "NFD":
    case "NFKC":
    case "NFKD": {
      const { type } = step;
      return (text) => text.normalize(type);
    }
    default:
      throw new Error(
        `Cannot read a tokenizer: normalizer ${(step satisfies never as { type?: string }).type}, expected one this code knows`,
      );
  }
}
