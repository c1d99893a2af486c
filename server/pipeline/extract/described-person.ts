import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** Somebody whom a question describes instead of naming: "die Autorin der Studie", "der Trainer, der von Verrat spricht". */
export interface Description {
  readonly text: string;
  readonly role: string;
  /** Whether the role itself shows who it is, or only what the relative clause says ("der Trainer, der …"). */
  readonly tells: "role" | "deed";
}

/** Who that is, and the candidate that tells it. */
export interface KnownPerson {
  readonly name: string;
  readonly toldBy: ScoredCandidate;
}

/** The person a question describes; undefined where it names its persons, or asks who it is. */
export function describedPerson(question: string): Description | undefined {
  if (/^\s*(?:und )?(?:wer|wen|wem|wie heiß)/iu.test(question)) return undefined;
  const found = description.exec(question);
  const role = found?.groups?.role;
  return found && role !== undefined && isRoleNoun(role) && !council.test(role)
    ? { text: found[0], role, tells: found[0].includes(",") ? "deed" : "role" }
    : undefined;
}

/** "Sicherheitsrat, Stadtrates": a body far more often than a person. */
const council = /(?:rat|rate?s|räte?n?)$/u;

const nounPhrase = String.raw`(?:\p{Ll}+\s+){0,3}[„"]?\p{Lu}[\p{L}-]+(?:[“"]?\s+[„"]?\p{Lu}[\p{L}-]+)*[“"]?`;
const description = new RegExp(
  String.raw`(?<!\p{L})(?:der|die|dem|den|des)\s+(?:\p{Ll}+\s+)?(?<role>\p{Lu}[\p{L}-]+)(?:\s+(?:des|der|von|vom|im|in|bei|am|an|für|zur|zum)\s+${nounPhrase}(?:\s+${nounPhrase})?|,\s+(?:der|die|dem|den|deren|dessen)\s+[^,?!.]+)`,
  "u",
);

/**
 * Who is described: the one name in the best candidate that speaks of everything the description names. `asked` reads the description as
 * a question; undefined where nobody, or more than one, is named.
 */
export function whoIsDescribed(
  { role, tells }: Description,
  asked: AskedQuestion,
  ranked: readonly ScoredCandidate[],
): KnownPerson | undefined {
  const things = asked.words
    .map((word, i) => ({ word, i }))
    .filter(({ word }) => /^[\p{Lu}\d]/u.test(word.text) && (tells === "role" || word.text !== role));
  for (const one of ranked.slice(0, LOOKED_AT)) {
    const { sentence, passage } = one.candidate;
    const isTold = ({ word, i }: { readonly word: AskedWord; readonly i: number }): boolean =>
      (one.matches[i] ?? 0) >= NEAR ||
      (word.text !== role &&
        ranked.some(
          (other) =>
            other.candidate.passage.article.id === passage.article.id && other.candidate.sentence.stems.has(word.stem),
        ));
    if (!things.every(isTold) || !things.some(({ i }) => (one.matches[i] ?? 0) >= NEAR)) continue;
    const fresh = new Set(
      names(sentence.text)
        .filter(({ kind }) => kind === "person" || kind === "unknown")
        .map(({ text }) => text)
        .filter((name) => !name.split(/[\s-]/).some((part) => asked.said.has(fold(part)))),
    );
    const [name] = fresh;
    if (fresh.size === 1 && name !== undefined) return { name, toldBy: one };
  }
  return undefined;
}

const LOOKED_AT = 12;
/** A near synonym is enough: who "hat die Studie geschrieben" is its author. */
const NEAR = 0.6;
