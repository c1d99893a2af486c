import { clauseParts } from "#german/clause-parts.ts";
import { clauses } from "#german/clauses.ts";
import { names } from "#german/names.ts";
import { capital } from "#german/normalise.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { asksWhatSomebodyIs } from "./asks-what-somebody-is.ts";
import { normalised } from "./fit-the-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { type IsOne, isPerson } from "./speaker-fit.ts";

/**
 * Ranks again where it is asked what somebody is, where they work or come from: the sentence that tells it comes first, and what they say or do besides
 * does not follow.
 */
export function fitThePerson(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const asked = askedPerson(question);
  if (!asked) return ranked;
  const isOne = isPerson(question, asked.name);
  const fits = ranked.map(({ candidate: { sentence } }, i) =>
    i < LOOKED_AT ? tells(sentence.text, asked.about, isOne) : 0,
  );
  const most = Math.max(...fits);
  if (most === 0) return ranked;
  return normalised(
    ranked.flatMap((one, i) => {
      const fit = fits[i] ?? 0;
      if (most === 1 && fit < 1) return [];
      return [{ ...(fit === 1 ? alone(one) : one), score: one.score + TOLD * fit }];
    }),
  );
}

/** What leads up to the sentence is of something else, as it names the person itself. */
const alone = (one: ScoredCandidate): ScoredCandidate => ({
  ...one,
  candidate: { ...one.candidate, isWidened: false, text: one.candidate.sentence.text },
});

interface AskedPerson {
  readonly name: string;
  readonly about: "work" | "origin";
}

/** Who is asked about, by the one name of the question. */
function askedPerson({ text }: AskedQuestion): AskedPerson | undefined {
  const origin = fromWhere.exec(text)?.[1];
  const about = origin !== undefined ? "origin" : asksWhatSomebodyIs(text) || atWhat.test(text) ? "work" : undefined;
  const name =
    origin ??
    names(text).find(({ kind }) => kind === "person" || kind === "unknown")?.text ??
    atEnd.exec(/\p{Lu}/u.test(text) ? text : text.replace(/\p{L}+(?=[\s?!.]*$)/u, capital))?.[1];
  return about && name !== undefined ? { name: name.trim(), about } : undefined;
}

const own = String.raw`(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*?)`;
/** "Woher kommt Anna Kern?" */
const fromWhere = new RegExp(
  String.raw`^(?:und )?(?:woher (?:kommt|stammt)|aus welche[mr] \p{L}+ (?:kommt|stammt)|wo (?:ist|wurde)) ${own}(?: geboren)?[\s?!.]*$`,
  "iu",
);
const atWhat =
  /^\s*(?:und )?(?:wo|(?:bei|für) wen?m?|an welcher (?:universität|hochschule|schule|klinik)) (?:arbeitet|forscht|lehrt|unterrichtet|studiert|spielt)(?!\p{L})/iu;
const atEnd = /(\p{Lu}[\p{L}-]+)[\s?!.]*$/u;

/** 1 where it is told, a half where only the word before the name tells it ("Trainerin Kern"). */
function tells(text: string, about: AskedPerson["about"], isOne: IsOne): number {
  if (about === "origin") return origin.test(text) && isOne(text) ? 1 : 0;
  const all = clauses(text);
  const isTold = all.some((clause) => {
    if (!posts.has(clause.predicate?.lemma ?? "")) return false;
    const words = clauseParts(clause, all).subject?.words ?? [];
    return isOne(words.map((word) => word.text).join(" "));
  });
  if (isTold) return 1;
  return [...text.matchAll(titled)].some(([, title = "", name = ""]) => isRoleNoun(title) && isOne(name)) ? HALF : 0;
}

const titled = /(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*)/gu;

const origin =
  /stammende[nrs]?(?!\p{L})|(?<!\p{L})(?:stamm(?:t|te|en)|komm(?:t|en)) [^,.]*aus(?!\p{L})|gebürtige|geboren|aufgewachsen|\p{L}+stämmig|Herkunft/u;

/** What tells by its subject what somebody is. */
const posts: ReadonlySet<string> = new Set(
  "leiten führen arbeiten forschen lehren unterrichten amtieren studieren angehören vertreten vorstehen trainieren gründen beraten vorsitzen".split(
    " ",
  ),
);

const TOLD = 4;
const HALF = 0.5;
const LOOKED_AT = 80;
