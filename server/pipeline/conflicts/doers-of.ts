import type { Quantity } from "#domain/quantity.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { names } from "#german/names.ts";
import { polarity } from "#german/polarity.ts";
import { clauseParts } from "#german/subject.ts";
import { WHO } from "./worded.ts";

/** Who did what only one can have done: found or opened something, won, mediated, followed somebody, claimed a deed; none where the text names nobody. */
export function doersOf(sentence: string): readonly Quantity[] {
  if (!gate.test(sentence)) return [];
  const all = clauses(sentence);
  const found = [...all.flatMap((clause) => doerIn(clause, all)), ...named(sentence)];
  return found.filter(
    (one, at) => found.findIndex(({ unit, start }) => unit === one.unit && start === one.start) === at,
  );
}

function doerIn(clause: Clause, all: readonly Clause[]): readonly Quantity[] {
  const { predicate } = clause;
  const deed = predicate && deedOf(predicate.lemma, clause);
  if (!predicate || deed === undefined || predicate.modal !== undefined || predicate.tense === "future") return [];
  if (polarity(clause, all).value !== "affirmed") return [];
  const parts = clauseParts(clause, all);
  const doer =
    predicate.voice === "passive"
      ? parts.prepositional.find(
          ({ preposition, start }) => /^(?:von|vom|durch)$/.test(preposition ?? "") && !ofNoun(clause, start),
        )
      : parts.subject;
  const object = doer && deeds.some(({ beside }) => beside?.test(doer.head.text));
  if ((!doer || object) && predicate.voice === "active") return onlyPerson(clause, deed);
  if (!doer || doer.pronoun) return [];
  const [first, last] = [doer.words[0], doer.words.at(-1)];
  return first && last ? told(clause.tokens, first.start, last.end, deed) : [];
}

/** "in der Nähe von Postojna": belongs to the noun before it. */
const ofNoun = ({ tokens }: Clause, start: number): boolean =>
  tokens.findLast(({ end }) => end <= start)?.capital === true;

/** The one person whom a clause names, where its grammar leaves the subject open. */
function onlyPerson({ tokens }: Clause, deed: string): readonly Quantity[] {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const text = tokens.map(({ text: word }) => word).join(" ");
  const people = names(text).filter(({ kind }) => kind === "person");
  const [only] = people;
  if (people.length !== 1 || !only) return [];
  const [first, last] = only.text.split(/\s+/);
  const start = tokens.find(({ text: word }) => word === first)?.start;
  const end = tokens.find(({ text: word }) => word === last)?.end;
  return start === undefined || end === undefined || start < from || end > to ? [] : told(tokens, start, end, deed);
}

const told = (tokens: Clause["tokens"], start: number, end: number, deed: string): readonly Quantity[] => {
  const text = tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ text: word }) => word)
    .join(" ");
  return /(?<!\p{L})\p{Lu}\p{L}{2}/u.test(text) ? [worded({ start, end, text }, deed)] : [];
};

const worded = (span: Pick<Quantity, "start" | "end" | "text">, deed: string): Quantity => ({
  ...span,
  hedge: "exact",
  maxHedge: "exact",
  unit: `${WHO}${deed}`,
});

/** "Nachfolger wird Heiko Brand", "durch ein Tor von Nele Hartwig", "durch Vermittlung von Katar": the noun tells the deed. */
function named(sentence: string): readonly Quantity[] {
  return nominal.flatMap(({ deed, pattern }) => {
    const found = pattern.exec(sentence);
    const [start, end] = found?.indices?.groups?.who ?? [];
    if (start === undefined || end === undefined) return [];
    const person = names(sentence).find((name) => name.start < end && name.end > start);
    const span = person ? { start: Math.min(start, person.start), end: Math.max(end, person.end) } : { start, end };
    return [worded({ ...span, text: sentence.slice(span.start, span.end) }, deed)];
  });
}

const who =
  "(?<who>(?:(?:der|die|das|dem|den)\\s+)?(?:\\p{Ll}+e[nrms]?\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,3}(?:\\s+(?:aus|von|der|des)\\s+\\p{Lu}[\\p{L}-]+)?)";
const nominal: readonly { readonly deed: string; readonly pattern: RegExp }[] = (
  [
    [
      "follow",
      `(?:Nachfolger(?:in)?|[Nn]eue[rn]?\\s+(?:Trainer|Chef|Vorsitzende|Präsident|Direktor|Leiter)(?:in)?)\\s+(?:wird|ist|soll)\\s+${who}`,
    ],
    ["mediate", `(?:[Vv]ermittlung|Vermittler)\\s+(?:von\\s+|durch\\s+|war\\s+|ist\\s+)?${who}`],
    [
      "find",
      `^(?:Gefunden|Entdeckt)\\s+(?:hat|haben|hatten?)\\s+(?:sie|ihn|es|(?:den|die|das)\\s+\\p{Lu}\\p{L}+)\\s+(?:\\p{Ll}+\\s+)?${who}`,
    ],
    ["claim", `bekannten?\\s+sich\\s+(?:zu\\s+\\p{L}+\\s+\\p{Lu}\\p{L}+\\s+)?${who}`],
    ["score", `(?:Tor|Treffer|Siegtor|Siegtreffer|Führungstor)\\s+(?:von|durch)\\s+${who}`],
  ] as const
).map(([deed, source]) => ({ deed, pattern: new RegExp(source, "du") }));

function deedOf(lemma: string, { tokens }: Clause): string | undefined {
  for (const { deed, verbs, beside } of deeds)
    if (verbs.has(lemma) && (!beside || tokens.some(({ text }) => beside.test(text)))) return deed;
  return undefined;
}

/** One deed a line: its verbs, and behind ":" what must stand beside them. */
const deeds: readonly { readonly deed: string; readonly verbs: ReadonlySet<string>; readonly beside?: RegExp }[] = `
find entdecken
find finden auffinden aufspüren
open eröffnen einweihen freigeben enthüllen
mediate vermitteln
follow nachfolgen
follow übernehmen antreten : Amt|Posten|Führung|Nachfolge|Trainer\\p{L}*|Mannschaft|Team|Leitung
score erzielen erzieln schießen treffen köpfen verwandeln : Tor|Treffer|Siegtor|Siegtreffer|Führungstor|Elfmeter
claim bekennen : Tat|Anschlag|Angriff|Attentat
claim übernehmen : Verantwortung
design entwerfen
discover erfinden
compose komponieren
leave verlassen aussteigen austreten : Koalition|Bündnis|Regierung|Regierungsbündnis
`
  .trim()
  .split("\n")
  .map((line) => {
    const [acts = "", beside] = line.split(" : ");
    const [deed = "", ...verbs] = acts.trim().split(/\s+/);
    return { deed, verbs: new Set(verbs), ...(beside !== undefined && { beside: new RegExp(`^(?:${beside})$`, "u") }) };
  });

/** One look spares most sentences the rest. */
const gate =
  /entdeck|[Gg]efunden|fand|[Aa]ufge(?:spürt|funden)|eröffne|weih|freige|gab|enthüll|[Vv]ermittel|[Vv]ermittlung|[Nn]achfolg|[Nn]eue[rn]? (?:Trainer|Chef|Vorsitzende|Präsident|Direktor|Leiter)|Amt|Posten|Führung|Leitung|Mannschaft|Team|Tor|Treffer|Siegt|Elfmeter|Tat|Anschlag|Angriff|Attentat|Verantwortung|entw[ao]rf|erf[aiu]nd|komponier|Koalition|Bündnis|Regierung/u;
