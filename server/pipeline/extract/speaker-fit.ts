import { attributions } from "#german/attribution.ts";
import { clauseParts } from "#german/clause-parts.ts";
import { clauses } from "#german/clauses.ts";
import { sameName } from "#german/name-variants.ts";
import { capital } from "#german/normalise.ts";
import { sentences } from "#german/sentences.ts";
import { capitals, sameSpeaker } from "../verify/same-speaker.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { askedSpeaker } from "./asked-speaker.ts";
import type { Candidate } from "./candidates.ts";
import { normalised } from "./fit-the-question.ts";
import { answererOf } from "./led-sentence.ts";
import { matchWords } from "./match-words.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** Ranks again where somebody's words are asked for: what they say themselves comes first, and what others say last. */
export function fitTheSpeaker(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const fits = fitsOf(question, ranked);
  if (!fits?.some((fit) => fit > 0)) return ranked;
  return normalised(ranked.map((one, i) => ({ ...one, score: one.score + SAID * (fits[i] ?? 0) })));
}

/** The name of whoever's words are asked for and told by no candidate; undefined where they are, or where an office or a body may be spoken for by others. */
export function untoldSpeaker(question: AskedQuestion, ranked: readonly ScoredCandidate[]): string | undefined {
  const speaker = askedSpeaker(question.text);
  return speaker?.isPerson && fitsOf(question, ranked)?.every((fit) => fit <= 0)
    ? ownName(speaker.name, ranked)
    : undefined;
}

function fitsOf(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly number[] | undefined {
  const speaker = askedSpeaker(question.text);
  if (!speaker) return undefined;
  const { name } = speaker;
  const isOne = speaker.isPerson ? isPerson(question, ownName(name, ranked)) : (who: string) => sameSpeaker(name, who);
  // Who speaks for a body, is told in many words.
  const least = speaker.isPerson ? -1 : 0;
  const most = speaker.isPerson ? 1 : HALF;
  return ranked.map(({ candidate }, i) => (i < LOOKED_AT ? Math.max(least, most * speakerFit(candidate, isOne)) : 0));
}

/** "Was schrieb Anna Kern Lund?": the whole stands nowhere, and the last is whom she wrote to. */
const ownName = (name: string, ranked: readonly ScoredCandidate[]): string => {
  const shorter = name.split(" ").slice(0, -1).join(" ");
  const isHeld = (words: string): boolean => ranked.some(({ candidate }) => candidate.text.includes(words));
  return shorter.includes(" ") && !isHeld(name) && isHeld(shorter) ? shorter : name;
};

/** Whether words name the one who is asked about. */
export type IsOne = (who: string) => boolean;

/** 1 where they speak, a half where a clause is about what they do or think, −1 where only somebody else speaks. */
function speakerFit(candidate: Candidate, isOne: IsOne): number {
  const { sentence, before, isWidened } = candidate;
  if (isOne(answererOf(candidate.passage.passage) ?? "")) return 1;
  const told = attributedIn(sentence, speakerBefore(candidate));
  if (told.some(({ who, content }) => content && isOne(who)) || isOpinionOf(sentence, isOne)) return 1;
  if (isWidened && before && attributedIn(before).some(({ who, content }) => content && isOne(who))) return 1;
  if (told.some(({ who }) => isOne(who)) || isSubject(sentence, isOne)) return HALF;
  if (before && /^(?:Er|Sie) /.test(sentence.text) && isSubject(before, isOne)) return HALF;
  return told.length > 0 ? -1 : 0;
}

/** Who is told to say something, and whether what they say is told too ("hatte sich geäußert"). */
function attributedIn({ text }: ReadSentence, previous?: string) {
  return attributions(
    text,
    previous === undefined ? {} : { previousSpeaker: { speaker: previous, speakerKey: "" } },
  ).flatMap(({ speaker, role, start, end }) =>
    speaker === undefined
      ? []
      : [
          {
            who: `${role ?? ""} ${speaker} ${apposedTo(speaker, text)}`.trim(),
            content: /[„»“]/u.test(text) || !text.slice(start, end).includes(speaker),
          },
        ],
  );
}

/** Whose words the sentences before go on with: "Kern meint, … Deutlich werde das in Rode. Dort solle die Stadt …". */
function speakerBefore({ passage: { passage }, at }: Candidate): string | undefined {
  const spans = at > 0 ? sentences(passage.text).slice(0, at) : [];
  for (const { start, end } of spans.reverse()) {
    const text = passage.text.slice(start, end);
    const named = attributions(text).find(({ speaker }) => speaker !== undefined)?.speaker;
    if (named !== undefined) return named;
    if (attributions(text, { previousSpeaker: { speaker: "-", speakerKey: "" } }).length === 0) return undefined;
  }
  return undefined;
}

/** "Die Vorsitzende, Anna Kern, sagte". */
const apposedTo = (words: string, text: string): string =>
  /^, (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*),/u.exec(text.slice(text.indexOf(words) + words.length))?.[1] ?? "";

/** "Kerns Zweifel an der Bereitschaft". */
const isOpinionOf = ({ text }: ReadSentence, isOne: IsOne): boolean =>
  [...text.matchAll(opinion)].some(([, owner = ""]) => isOne(owner.replace(/s$/, "")));

const opinion =
  /(\p{Lu}[\p{L}-]+s) (?:Zweifeln?|Kritik|Forderung(?:en)?|Meinung|Ansicht|Einschätzung|Urteil|Sorgen?|Appell|Warnung(?:en)?|Vorw[uü]rfe?n?|Haltung)(?!\p{L})/gu;

function isSubject({ text }: ReadSentence, isOne: IsOne): boolean {
  const all = clauses(text);
  return all.some((clause) => {
    const words = clause.kind === "main" ? (clauseParts(clause, all).subject?.words ?? []) : [];
    const subject = words.map((word) => word.text).join(" ");
    return !words.some(({ lower }) => lower === "und") && isOne(`${subject} ${apposedTo(subject, text)}`.trim());
  });
}

/** Whether words name a person by the surname, however it is spelt. */
export function isPerson({ words }: AskedQuestion, name: string): IsOne {
  const last = name.split(" ").at(-1) ?? "";
  const asked = words.filter(({ text }) => capital(text) === last && last.length >= MISSPELT);
  return (who) =>
    sameName(name, who) ||
    capitals(who).some((word) => sameName(last, word)) ||
    (asked.length > 0 && (matchWords({ words: asked }, [readSentence(who)])[0] ?? 0) >= NEARLY);
}

const SAID = 4;
const HALF = 0.5;
/** Letters: a short name is soon another. */
const MISSPELT = 6;
const NEARLY = 0.6;
/** Each is read for its speakers, which takes 0.1 ms. */
const LOOKED_AT = 80;
