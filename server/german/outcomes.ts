import type { OutcomeKind } from "#domain/outcome-kind.ts";
import type { Span } from "#domain/span.ts";
import { mapped } from "#german/mapped.ts";
import { outcomeOfWord } from "#german/outcome-words.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { wordSet } from "#german/word-set.ts";

/** What became of somebody or something, and where the text says so. */
export interface Outcome extends Span {
  readonly kind: OutcomeKind;
}

/** The outcomes a text names, in order, by verbs and by nouns; two joined by "oder" become one. */
export function outcomes(text: string): readonly Outcome[] {
  if (oneWord.test(text) && !mayBeOutcome(text.toLowerCase())) return [];
  const words = tokens(text);
  const found: (Outcome & { readonly at: number })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const kind = kindAt(words, at);
    const token = words[at];
    if (kind && token) found.push({ kind, start: token.start, end: token.end, at });
  }
  return merge(found, words);
}

const oneWord = /^\p{L}+$/u;

/** How the words of `outcome-words.ts` and those of `kindAt` begin: one look spares most words the rest. */
export const mayBeOutcome = (lower: string): boolean => beginnings.has(lower.slice(0, 3));

const beginnings =
  wordSet(`abg ang auf aus bef bes bra bre ein erf erk erm ers ert ent eva fes fie flo flü geb gef geg gei ger ges get gek hin inf inh kam kom kri leb lei nah neu nie not obd opf
  rau räu ret sch spu sta ste sti sto tod tot töd töt umg umk ver zer übe`);

function kindAt(words: readonly Token[], at: number): OutcomeKind | undefined {
  const token = words[at];
  if (token?.kind !== "word" || token.text.length < 4 || !mayBeOutcome(token.lower)) return undefined;
  if (token.lower === "gefallen") return fallen(words, at) ? "killed" : undefined;
  if (token.lower === "leben") return /^ums$/.test(words[at - 1]?.lower ?? "") ? "killed" : undefined;
  if (/^k[ao]m(?:en|mt)?$/.test(token.lower)) return parted(words, at, "um") ? "killed" : undefined;
  if (/^überleb(?:en|t|te|ten)$/.test(token.lower) && (words[at - 1]?.lower === "nicht" || parted(words, at, "nicht")))
    return "killed";
  if (/^(?:brannten?|brennen)$/.test(token.lower)) return parted(words, at, "aus") ? "destroyed" : undefined;
  if (recovered.test(token.lower) && /^tot$/.test(words[at - 1]?.lower ?? "")) return "killed";
  if (token.lower === "schaden")
    return words[at - 1]?.lower === "zu" && near(words, at, /^k[aoä]m(?:en|e|t|mt)?$|^gekommen$|^kommt$/)
      ? "wounded"
      : undefined;
  if (/^(?:brand)?verletzungen$/.test(token.lower) && near(words, at, /^erl(?:ag|agen|egen|iegt|iegen)$/))
    return "killed";
  if (cleared.test(token.lower))
    return near(words, at, homes) && !near(words, at, /^(?:wird|werden|will|wollen|soll|sollen)$/)
      ? "evacuated"
      : undefined;
  if (token.lower === "spur" && /^(?:jede|jegliche|keine)$/.test(words[at - 1]?.lower ?? "")) return "missing";
  if (token.lower === "lebensgefahr" && near(words, at, /^schweb(?:en|t|te|ten)$/)) return "wounded";
  if (token.lower === "fielen" || token.lower === "fiel")
    return soldierBefore(words, at) && !measured(words, at) ? "killed" : undefined;
  if (token.lower === "verluste" || token.lower === "verlusten")
    return money(words, at) ? undefined : "killed-or-wounded";
  if (token.lower === "nahm" || token.lower === "nahmen")
    return near(words, at, /^fest$/) ? "arrested" : near(words, at, /^gefangen$/) ? "captured" : undefined;
  return outcomeOfWord(token.lower) ?? undefined;
}

/** "mussten ihre Wohnungen verlassen", "haben das Gebäude räumen müssen" */
const cleared = /^(?:räum(?:en|ten)|geräumt|verlassen|verließen)$/;
const homes = /^(?:wohnung|wohnungen|häuser[n]?|wohnhäuser[n]?|gebäude[n]?|evakuierungszone|sperrzone|gefahrenzone)$/;

/** "tot geborgen", "tot aufgefunden". */
const recovered = /^(?:geborgen|(?:auf)?gefunden|entdeckt)$/;

/** "kamen … um": the prefix stands at the end of the clause. */
function parted(words: readonly Token[], at: number, prefix: string): boolean {
  const end = words.findIndex(({ kind }, index) => index > at && kind === "mark");
  const last = words[(end < 0 ? words.length : end) - 1];
  return last?.lower === prefix;
}

/** "gefallen" kills soldiers; prices fall too, and things please. */
function fallen(words: readonly Token[], at: number): boolean {
  if (words[at]?.capital && words[at - 1]?.kind === "word" && !/^(?:die|der|den)$/.test(words[at - 1]?.lower ?? ""))
    return false;
  if (near(words, at, /^(?:verwundet|verletzt|getötet|gefangen|vermisst)$/)) return true;
  return soldierBefore(words, at) && !measured(words, at);
}

const soldierBefore = (words: readonly Token[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 16), at + 4)
    .some(
      ({ lower }) =>
        fighters.test(lower) || /^(?:front|gefecht|krieg|einsatz|kampf|schlacht|kämpfen|gefechten)$/.test(lower),
    );

const fighters =
  /(?:soldat(?:en|in|innen)?|kämpfern?|krieger[n]?|offiziere?n?|rekruten?|söldnern?|kameraden|milizionäre?n?|rebellen|truppen|männern?|einheiten)$/;

/** A fall that is measured: "auf 3 Euro gefallen", "um 5 Prozent". */
const measured = (words: readonly Token[], at: number): boolean =>
  words.slice(Math.max(0, at - 8), at + 6).some(({ lower }, index, part) => {
    const number =
      part[index + 1]?.kind === "number" || /^(?:null|den|rund|knapp|unter|etwa)$/.test(part[index + 1]?.lower ?? "");
    return (
      (/^(?:auf|um|unter)$/.test(lower) && number) || /^(?:prozent|grad|euro|dollar|preise?|kurse?|zinsen)$/.test(lower)
    );
  });

const money = (words: readonly Token[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 8), at + 9)
    .some(({ lower }) =>
      /(?:euro|dollar|franken|prozent|konzern|bank|firma|aktie|aktien|quartal|umsatz|gewinne?|unternehmen|anleger|börse|stimmen|mandate)$/.test(
        lower,
      ),
    );

const near = (words: readonly Token[], at: number, pattern: RegExp): boolean =>
  words.slice(Math.max(0, at - 6), at + 14).some(({ lower }) => pattern.test(lower));

/** "getötet oder verwundet", "Tote oder Verletzte", "gefallen beziehungsweise verwundet" are one outcome. */
function merge(found: readonly (Outcome & { readonly at: number })[], words: readonly Token[]): readonly Outcome[] {
  const merged: (Outcome & { readonly at: number })[] = [];
  for (const outcome of found) {
    const before = merged.at(-1);
    const between = before ? words.slice(before.at + 1, outcome.at).map(({ lower }) => lower) : [];
    const either =
      between.length <= 2 &&
      (between[0] === "oder" || between[0] === "bzw" || between[0] === "beziehungsweise" || between[0] === "/");
    const kinds = new Set([before?.kind, outcome.kind]);
    if (before && either && kinds.has("killed") && kinds.has("wounded")) {
      merged[merged.length - 1] = { kind: "killed-or-wounded", start: before.start, end: outcome.end, at: outcome.at };
    } else if (!(before && before.kind === outcome.kind && before.at === outcome.at)) {
      merged.push(outcome);
    }
  }
  return mapped(merged, ({ kind, start, end }) => ({ kind, start, end }));
}
