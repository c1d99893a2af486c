import { type BenchArticle, type BenchCorpus, benchArticle, PASSAGES_PER_ARTICLE } from "./bench-corpus.ts";

/** A corpus without end. */
export interface SyntheticCorpus extends BenchCorpus {
  /** The n-th article with one word a passage. */
  shortArticle(n: number): BenchArticle;
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

/** Texts of words that look German and mean nothing, the same for the same seed: word frequencies follow Zipf's law, function words included. */
export function syntheticCorpus(seed: number): SyntheticCorpus {
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

  function articleOf(n: number, words: () => number): BenchArticle {
    random = randomOf(n + 1);
    const texts = Array.from({ length: PASSAGES_PER_ARTICLE }, () => sentence(words()));
    return benchArticle(n, sentence(6), texts);
  }

  return {
    passages: Number.POSITIVE_INFINITY,
    article: (n) => articleOf(n, () => WORDS[0] + Math.floor(random() * (WORDS[1] - WORDS[0]))),
    shortArticle: (n) => articleOf(n, () => 1),
    question(passage) {
      const words = passage.split(" ");
      const at = Math.floor(random() * Math.max(1, words.length - 8));
      return [...words.slice(at, at + 7), word(), word()].join(" ");
    },
    vector(dimensions) {
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
