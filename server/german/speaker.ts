import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { nameKey } from "#german/name-variants.ts";
import { nameParts } from "#german/person-names.ts";
import { type Phrase, phraseAt } from "#german/phrases.ts";
import { stem } from "#german/stems.ts";
import type { Token } from "#german/tokens.ts";

/** Who says something: the name without title, or the words that describe a body or a source ("Innenministerium", "Studie der WHO"). */
export interface Speaker extends Span {
  readonly speaker: string;
  /** For `sameName`; kinds of source ("Studie", "Bericht") are left out where a name stays. */
  readonly speakerKey: string;
  /** What stands before the name ("ukrainischer Oberbefehlshaber"), as written. */
  readonly role?: string;
}

/** The speaker that begins at token `at`, with index of the last token; undefined where no noun phrase begins or a pronoun does. */
export function speakerAt(
  words: readonly Token[],
  at: number,
  position: "genitive" | "other",
  skip: ReadonlySet<number> = new Set(),
): (Speaker & { readonly last: number }) | undefined {
  const phrase = phraseAt(words, /^[„“"»«]$/.test(words[at]?.text ?? "") ? at + 1 : at, skip);
  if (!phrase || phrase.pronoun) return undefined;
  return { ...speakerOf(phrase, words, position, skip), last: phrase.last };
}

/** The speaker a phrase names; `words` are the tokens it was read from, for what is attached behind it ("Forscher von der Universität"). */
export function speakerOf(
  phrase: Phrase,
  words: readonly Token[],
  position: "genitive" | "other",
  skip: ReadonlySet<number> = new Set(),
): Speaker {
  const core = phrase.words.slice(0, phrase.core);
  const from = core.findIndex(({ capital }) => capital);
  const run = from < 0 ? [] : core.slice(from).filter(({ kind, lower }) => kind === "word" && lower !== "und");
  const { name, role } = nameParts(run);
  const joined = core.some(({ lower }) => lower === "und");
  const single = run.length === 1 && !phrase.determined && from === 0 && phrase.core === phrase.words.length;
  if (!joined && (single || (name.length > 0 && role.length + name.length === run.length)))
    return named(name.length > 0 ? name : run, role, core, from, position);
  return described(phrase, words, skip);
}

function named(
  name: readonly Token[],
  role: readonly Token[],
  core: readonly Token[],
  from: number,
  position: "genitive" | "other",
): Speaker {
  const first = name[0];
  const last = name.at(-1);
  const written = name.map(({ text }) => text).join(" ");
  const speaker =
    position === "genitive" || /['’]$/.test(written) ? written.replace(/(?<=[^sxzß])s$|['’]$/, "") : written;
  const before = [...core.slice(0, from), ...role.filter((token) => token !== first)].map(({ text }) => text).join(" ");
  return {
    speaker,
    speakerKey: nameKey(speaker),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    ...(before && { role: before }),
  };
}

function described(phrase: Phrase, words: readonly Token[], skip: ReadonlySet<number>): Speaker {
  const tokens = [...phrase.words];
  let { end, last } = phrase;
  for (let extra = 0; extra < 2; extra += 1) {
    const at = last + 1;
    const next = skip.has(at) || !attaching.test(words[at]?.lower ?? "") ? undefined : phraseAt(words, at, skip);
    if (!next || next.pronoun || next.preposition === undefined) break;
    if (words.slice(at, next.last + 1).some(({ text }) => timeOrMeasure.test(text))) break;
    tokens.push(...words.slice(at, next.last + 1));
    end = next.end;
    last = next.last;
  }
  const start = phrase.words[0]?.start ?? phrase.start;
  return { speaker: spoken(tokens), speakerKey: describedKey(tokens), start, end };
}

const attaching = /^(?:von|vom|an|am|aus|für|der|des|beim|bei|im|in|zur|zum)$/;
const timeOrMeasure =
  /^(?:\d.*|Jahr(?:es?|en)?|Monat\p{Ll}*|Woche\p{Ll}*|Mittwoch|Abend|Morgen|Nacht|Wochenende|Vormittag|Nachmittag|Tag\p{Ll}*|\p{L}+tag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Höhe|Prozent|Euro|Dollar|Million(?:en)?|Milliarden?|mindestens|höchstens|rund|etwa|knapp|Fall|Interview|Gespräch|Rahmen|Auftrag)$/u;

function describedKey(words: readonly Token[]): string {
  const keys = words.flatMap(({ text, capital, kind }) => {
    const country = countryOf(text);
    if (country && country.form !== "inhabitant") return [country.key];
    return capital && kind === "word" ? [stem(text)] : [];
  });
  const generic = words
    .filter(({ capital, kind }) => capital && kind === "word")
    .map(({ text, lower }) => (sourceNoun.test(lower) ? stem(text) : ""));
  const own = keys.filter((key) => !generic.includes(key));
  const { name } = nameParts(
    words.filter(({ capital, kind, lower }) => capital && kind === "word" && !sourceNoun.test(lower)),
  );
  if (name.length > 1 && generic.some((key) => key !== "")) return nameKey(name.map(({ text }) => text).join(" "));
  return (own.length > 0 ? own : keys).join(" ");
}

/** Nouns that say what kind of source it is, not whose. */
export const sourceNoun =
  /^(?:\p{L}*(?:angaben?|bericht(?:e[ns]?|s)?|studien?|untersuchung(?:en)?|analysen?|umfragen?|erhebung(?:en)?|auswertung(?:en)?|schätzung(?:en)?|einschätzung(?:en)?|informationen|erkenntnissen?|auskunft|aussagen?|darstellung(?:en)?|ansicht|meinung|überzeugung|auffassung|worten?|mitteilung(?:en)?|meldung(?:en)?|berechnung(?:en)?|prognosen?|zählung(?:en)?|behauptung(?:en)?|recherchen?|gutachtens?|statistik(?:en)?|verlautbarung(?:en)?|quellen|kreisen?|statements?|daten|zahlen|papiers?|dokuments?|erklärung|medienberichten?|urteil))$/u;

/** "ihr", "seine", "ihren": the words are those of somebody named before. */
export const isPossessive = (lower: string): boolean => /^(?:ihr|sein)(?:e[mnrs]?)?$/.test(lower);

/** Tokens as words in a row, quotation marks left out. */
export const spoken = (words: readonly Token[]): string =>
  words
    .filter(({ kind }) => kind !== "mark")
    .map(({ text }) => text)
    .join(" ");
