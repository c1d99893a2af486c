import { describe, expect, test } from "vitest";
import { wordPieceTokenizer } from "#adapters/wordpiece.ts";

const pieces = [
  "[PAD]",
  "[UNK]",
  "haus",
  "##tür",
  "##halt",
  "der",
  "strasse",
  "##n",
  "2025",
  ",",
  ".",
  "😀",
  "[",
  "]",
  "unk",
  "x",
  "##x",
];
const file = {
  normalizer: {
    type: "Sequence",
    normalizers: [
      { type: "Replace", pattern: { String: "\uFEFF" }, content: "" },
      { type: "NFKC" },
      { type: "Lowercase" },
      { type: "Replace", pattern: { String: "ß" }, content: "ss" },
    ],
  },
  pre_tokenizer: { type: "BertPreTokenizer" },
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 12,
    vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
  },
};
const tokenizer = wordPieceTokenizer(JSON.stringify(file));
const read = (text: string, limit = 512) => tokenizer.tokenIds(text, limit).map((id) => pieces[id]);

describe("wordPieceTokenizer", () => {
  test.each([
    ["Haustür", ["haus", "##tür"]],
    ["Der Haushalt, 2025.", ["der", "haus", "##halt", ",", "2025", "."]],
    ["Straßen", ["strasse", "##n"]],
    ["\uFEFFHAUS", ["haus"]],
    ["Hau\uFEFFs", ["haus"]],
    ["der\u00A0Haushalt", ["der", "haus", "##halt"]],
    ["unbekannt", ["[UNK]"]],
    ["Haustürzahl", ["[UNK]"]],
    ["😀", ["😀"]],
    ["", []],
    [" \t\n", []],
    ["x".repeat(12), ["x", ...Array<string>(11).fill("##x")]],
    ["x".repeat(13), ["[UNK]"]],
    ["constructor __proto__ hasOwnProperty", ["[UNK]", "[UNK]", "[UNK]", "[UNK]", "[UNK]", "[UNK]", "[UNK]"]],
    ["[UNK]", ["[", "unk", "]"]],
  ])("cuts %j into the longest known pieces", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text)).toEqual(expected);
  });

  test("counts a pair of surrogates as one character", () => {
    expect(read(`${"😀".repeat(12)} der`)).toEqual(["[UNK]", "der"]);
  });

  test("stops at the limit, within a word too", () => {
    expect(read("Haustür der", 1)).toEqual(["haus"]);
    expect(read("Haustür der", 2)).toEqual(["haus", "##tür"]);
  });

  test.each([
    ["another model", { ...file, model: { ...file.model, type: "BPE" } }, /model BPE/],
    ["another pre-tokeniser", { ...file, pre_tokenizer: { type: "ByteLevel" } }, /ByteLevel/],
    ["an unknown normaliser", { ...file, normalizer: { type: "Precompiled" } }, /Precompiled/],
    ["no unknown token", { ...file, model: { ...file.model, unk_token: "<unk>" } }, /<unk>/],
  ])("refuses a file with %s", (_what, broken, message) => {
    expect(() => wordPieceTokenizer(JSON.stringify(broken))).toThrow(message);
  });
});
