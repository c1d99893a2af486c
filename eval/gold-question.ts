import { z } from "zod";

/** What a gold question asks for; `unbeantwortbar` are those the articles cannot answer. */
export const questionTypes = [
  "zahl",
  "datum",
  "person",
  "ort",
  "organisation",
  "ja_nein",
  "definition",
  "grund",
  "liste",
  "vergleich",
  "zitat",
  "konflikt",
  "zeitlich",
  "folgefrage",
  "mehrsprung",
  "unbeantwortbar",
] as const;

/** How it is asked: in the articles' words, with little word overlap, colloquially, mistyped or without umlauts, in English. */
export const wordings = ["woertlich", "paraphrase", "umgangssprachlich", "tippfehler", "englisch"] as const;

/** Why there is no answer. */
export const unanswerableReasons = ["nicht-im-korpus", "falsche-voraussetzung", "themenfremd", "injektion"] as const;

/** Ways to tell one fact, any of which counts; a figure or date in them is compared as such, and its hedge ("bis zu", "rund") is part of it. */
const fact = z.array(z.string().min(1)).min(1);

/** One side of a conflict: its value, and names of which one must stand beside it (speaker, medium or body). */
const position = z.strictObject({ value: fact, by: z.array(z.string().min(1)).min(1) });

/** Where the fact stands: the article's ID and words of one passage, kept as text so that a new split changes nothing. */
const evidence = z.strictObject({ article: z.string().min(1), quote: z.string().min(1) });

const turn = z.strictObject({ role: z.enum(["user", "assistant"]), text: z.string() });

/** One line of `eval/gold/*.jsonl`; eval/README.md explains the fields to an editor. */
export const goldQuestionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "nur a–z, 0–9 und Bindestriche"),
    type: z.enum(questionTypes),
    wording: z.enum(wordings),
    question: z.string().min(1),
    history: z.array(turn).optional(),
    /** Each must be told. */
    facts: z.array(fact).default([]),
    /** None may be told: each telling is a wrong fact. */
    mustNot: z.array(z.string().min(1)).default([]),
    positions: z.array(position).default([]),
    evidence: z.array(evidence).default([]),
    /** Present exactly where the right answer is an abstention. */
    unanswerable: z.enum(unanswerableReasons).optional(),
  })
  .refine(({ type, unanswerable }) => (type === "unbeantwortbar") === (unanswerable !== undefined), {
    message: "„unanswerable“ gehört zu genau den Fragen vom Typ „unbeantwortbar“",
  })
  .refine(({ unanswerable, facts, positions }) => unanswerable || facts.length + positions.length > 0, {
    message: "eine beantwortbare Frage braucht „facts“ oder „positions“",
  })
  .refine(({ unanswerable, evidence: quotes }) => unanswerable || quotes.length > 0, {
    message: "eine beantwortbare Frage braucht „evidence“",
  });

/** A question with what its answer must state, must not state, and where that stands. */
export type GoldQuestion = Readonly<z.infer<typeof goldQuestionSchema>>;
export type GoldPosition = GoldQuestion["positions"][number];
export type GoldEvidence = GoldQuestion["evidence"][number];
