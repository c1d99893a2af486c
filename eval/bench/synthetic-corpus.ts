import type { ArticleId } from "#domain/article.ts";
import { type Passage, passageId } from "#domain/passage.ts";

/** An article made up of words that look German; nothing in it means anything. */
export interface SyntheticArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

const onsets =
  "b bl br d dr f fl fr g gl gr h j k kl kn kr l m n p pf pl pr r s sch schl schr schw sp st str t tr v w z zw".split(
    " ",
  );
const nuclei = "a e i o u ä ö ü au ei eu ie a e e e i".split(" ");
const codas = "b ch ck d f ft g l ld lt m mpf n nd ng nn nt r rd rg rm rn rt s ss st t tz x".split(" ");
const endings = "e en er es em ung heit keit lich isch ig te ten st t s".split(" ");

/** Words in the vocabulary; as many word forms as some 30,000 press articles have. */
const VOCABULARY = 120_000;
/** Words of a passage: gives about 400 distinct terms with stems and 4-grams. */
const WORDS = [45, 90] as const;
const PASSAGES_PER_ARTICLE = 10;

/** Texts and questions, the same for the same seed: word frequencies follow Zipf's law, function words included. */
export function syntheticCorpus(seed: number) {
  let random = randomOf(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const syllable = (): string => pick(onsets) + pick(nuclei) + (random() < 0.6 ? pick(codas) : "");
  const vocabulary = Array.from({ length: VOCABULARY }, () => {
    const word =
      Array.from({ length: 1 + Math.floor(random() * 3.2) }, syllable).join("") + (random() < 0.5 ? pick(endings) : "");
    return random() < 0.45 ? (word[0] ?? "").toUpperCase() + word.slice(1) : word;
  });
  const functionWords =
    "der die das und in zu den mit von für auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei".split(
      " ",
    );
  const word = (): string =>
    random() < 0.4
      ? pick(functionWords)
      : (vocabulary[Math.floor(VOCABULARY ** random()) - 1 + Math.floor(random() * 600)] ?? "Haus");
  const sentence = (words: number): string => `${Array.from({ length: words }, word).join(" ")}.`;

  function articleOf(n: number, words: () => number): SyntheticArticle {
    random = randomOf(n + 1);
    const id = `artikel-${String(n).padStart(7, "0")}` as ArticleId;
    const texts = Array.from({ length: PASSAGES_PER_ARTICLE }, () => sentence(words()));
    let start = 0;
    const passages = texts.map((text, i) => {
      const span = { start, end: start + text.length };
      start = span.end + 2;
      return { id: passageId(id, i + 1), articleId: id, kind: "paragraph" as const, span, text };
    });
    return { id, title: sentence(6), text: texts.join("\n\n"), passages };
  }

  return {
    /** The n-th article, the same whatever came before. */
    article: (n: number) => articleOf(n, () => WORDS[0] + Math.floor(random() * (WORDS[1] - WORDS[0]))),
    /** The n-th article with one word a passage. */
    shortArticle: (n: number) => articleOf(n, () => 1),
    /** Some words of a passage in their order, among others: what a reader who saw it might ask. */
    question(passage: string): string {
      const words = passage.split(" ");
      const at = Math.floor(random() * Math.max(1, words.length - 8));
      return [...words.slice(at, at + 7), word(), word()].join(" ");
    },
    /** A unit vector near one of a thousand centres, as texts of one topic lie near each other. */
    vector(dimensions: number): Float32Array {
      const centre = randomOf(Math.floor(random() * 1000));
      const vector = Float32Array.from({ length: dimensions }, () => centre() - 0.5 + 0.8 * (random() - 0.5));
      const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
      return vector.map((value) => value / norm);
    },
  };
}

/** A linear congruential generator (Numerical Recipes). */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
