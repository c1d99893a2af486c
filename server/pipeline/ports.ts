import type { AbstentionCode } from "#domain/answer.ts";
import type { Article, ArticleHead, ArticleId } from "#domain/article.ts";
import type { Chunk } from "#domain/chunk.ts";
import type { EmbedderFingerprint, EmbeddingRole } from "#domain/embedding.ts";
import type { Passage, PassageId } from "#domain/passage.ts";
import type { ArticleFilter, Turn } from "#domain/question.ts";
import type { RankedPassage, Retrieval } from "#domain/retrieval.ts";
import type { Statement } from "#domain/statement.ts";

/** Turns texts into unit vectors, one per text, in order. */
export interface Embedder {
  readonly fingerprint: EmbedderFingerprint;
  embed(texts: readonly string[], role: EmbeddingRole, signal?: AbortSignal): Promise<readonly Float32Array[]>;
  /** The unit vector of one text whose stretches count differently; only where a model reads words one by one. Stretches end where words end. */
  embedWeighted?(stretches: readonly WeightedText[], signal?: AbortSignal): Promise<Float32Array>;
}

/** A stretch of a text and how much it counts, above 0. */
export interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

/** One search's opinion of a passage; higher is better. */
export interface ScoredPassage {
  readonly passageId: PassageId;
  readonly score: number;
}

/** A term of the analysed query; weight 1 for a word of the question, less for what was guessed from it. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

/** One open generation of an index: read only, stays valid until closed. */
export interface Index {
  readonly generation: string;
  readonly counts: { readonly articles: number; readonly passages: number; readonly chunks: number };
  /** Passages by their best chunk's cosine with `vector`, best first. */
  dense(vector: Float32Array, limit: number, filter: ArticleFilter): Promise<readonly ScoredPassage[]>;
  /** Passages by BM25 over `terms`, best first. */
  lexical(terms: readonly QueryTerm[], limit: number, filter: ArticleFilter): Promise<readonly ScoredPassage[]>;
  /** In how many passages the term occurs. */
  documentFrequency(term: string): number;
  passage(id: PassageId): Promise<Passage | undefined>;
  article(id: ArticleId): Promise<Article | undefined>;
  /** Passages of one article, in order of the text; empty for an unknown ID. */
  passagesOf(id: ArticleId): Promise<readonly Passage[]>;
  /** What a passage states, as it was put in; empty for an unknown ID. */
  statements(id: PassageId): Promise<readonly Statement[]>;
  /** The statements of each of an article's passages, in order of the text; empty for an unknown ID. */
  statementsOf(id: ArticleId): Promise<readonly (readonly Statement[])[]>;
  /** All articles, in order of ID. */
  articles(): Promise<readonly (ArticleHead & { readonly passages: number })[]>;
  close(): Promise<void>;
}

/** A found passage before it has its final rank. */
export type FoundPassage = Omit<RankedPassage, "rank">;

/** What a re-ranker is given: the head of a fused list, best first. */
export interface RerankInput {
  readonly question: string;
  readonly found: readonly FoundPassage[];
  /** How much a stem tells in the collection, 0–1. */
  readonly rarity: (stem: string) => number;
  readonly signal: AbortSignal;
}

/** Looks more closely at what a search found. */
export interface Reranker {
  /** `closeness`, or the model's name. */
  readonly model: string;
  /** How well each passage answers the question, in order, ≥ 0: added to its fused score, 0 leaves it where it is. */
  relevance(input: RerankInput): Promise<readonly number[]>;
}

/**
 * How well a word or set phrase of a claim or question is told by another one, by their stems or the keys of `#german/set-phrases.ts`: 1 for what the dictionary lists for one
 * another (a listed phrase beside itself too), 0.9 where what is told is a kind of what is asked for, 0.6 for what it says may stand, near 1 for other synonyms, about 0 for
 * strangers and for what is not known, below for opposites.
 */
export type Synonymy = (asked: string, told: string) => number;

/** What a model of inference holds of a hypothesis beside a premise: probabilities, together 1. */
export interface Entailment {
  readonly entailed: number;
  readonly neutral: number;
  readonly contradicted: number;
}

/** Reads whether one text follows from another. */
export interface EntailmentModel {
  readonly model: string;
  /** One opinion for each pair, in order. */
  judge(
    pairs: readonly { readonly premise: string; readonly hypothesis: string }[],
    signal: AbortSignal,
  ): Promise<readonly Entailment[]>;
}

/** Where the current generation comes from: every `open` gives the newest one, which stays valid until its `close`. */
export interface IndexSource {
  open(): Promise<Index>;
}

/** A passage made ready for the index. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** What the lexical index analyses: the passage, with its title and heading where these are indexed. */
  readonly searchText: string;
  /** What it states; empty where nothing is to be compared. */
  readonly statements: readonly Statement[];
}

/** An article made ready for the index. */
export interface IndexedArticle {
  readonly article: Article;
  /** SHA-256 (hex) over everything that shapes its entry: equal hashes mean nothing has to be embedded or written again. */
  readonly contentHash: string;
  readonly passages: readonly IndexedPassage[];
  readonly chunks: readonly { readonly chunk: Chunk; readonly vector: Float32Array }[];
}

/** What changes from one generation to the next; an article that is both put and known is replaced. */
export interface IndexChange {
  readonly put: readonly IndexedArticle[];
  readonly remove: readonly ArticleId[];
}

/** Writes generations; one writer at a time, a crash at any moment leaves the last generation whole. */
export interface IndexWriter {
  /** Content hashes of the current generation's articles; empty where there is none yet. */
  known(): Promise<
    ReadonlyMap<ArticleId, { readonly contentHash: string; readonly file: string; readonly passages: number }>
  >;
  /** Articles of an index that another model, analyser or format made, as far as it can be read: the next write starts afresh without them. */
  outdated(): Promise<ReadonlyMap<ArticleId, { readonly file: string }>>;
  /** Writes and publishes a new generation, and says its name; an empty change to an existing index changes no byte. */
  write(change: IndexChange): Promise<{ readonly generation: string }>;
}

/** What an answerer is given. */
export interface AnswererInput {
  readonly question: string;
  readonly retrieval: Retrieval;
  readonly turns: readonly Turn[];
  readonly signal: AbortSignal;
  /** Inverse document frequency of an analysed term in the collection, ≥ 0: how much it tells one passage from another. */
  readonly termWeight: (term: string) => number;
}

/** A piece of an unverified answer: text with markers (`[2]`), a whole sentence with its passages, or the word that there is no answer. */
export type Draft =
  | { readonly type: "delta"; readonly text: string }
  | { readonly type: "sentence"; readonly text: string; readonly passages: readonly PassageId[] }
  /** A line that only introduces what follows ("Die Quellen nennen verschiedene Zahlen:"): it makes no claim and cites nothing. */
  | { readonly type: "frame"; readonly text: string }
  /** `message` where there is more to say than the code's standard sentence. */
  | { readonly type: "abstention"; readonly code: AbstentionCode; readonly message?: string };

/** Writes answers from retrieved passages; everything it says is verified before it is shown. */
export interface Answerer {
  readonly model: string;
  draft(input: AnswererInput): AsyncIterable<Draft>;
}
