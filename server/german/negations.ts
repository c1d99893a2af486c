import type { Span } from "#domain/span.ts";
import type { Clause } from "#german/clauses.ts";
import { asideAt } from "#german/negated-aside.ts";
import { isIdiom } from "#german/negation-idioms.ts";
import { numberWord } from "#german/number-words.ts";
import { isDenial } from "#german/stance-verbs.ts";
import type { Token } from "#german/tokens.ts";

/** The words of a clause that negate it, in order, and what alone is negated in one that holds otherwise. */
export function negations(clause: Clause): { readonly cues: readonly Token[]; readonly excluded: Span | undefined } {
  const words = clause.tokens;
  const cues: Token[] = [];
  let excluded: Span | undefined;
  const sondern = words.findIndex(({ lower }) => lower === "sondern");
  const infinitive = clause.kind === "infinitive";
  const appended = appendedAt(clause);
  const denied = clause.predicate !== undefined && isDenial(clause.predicate.lemma);
  if (isOpen(clause)) cues.push(...words.filter(({ lower }) => unsettled.test(lower)).slice(0, 1));
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (!token || !isCue(token.lower) || at >= appended) continue;
    const next = words[at + 1]?.lower ?? "";
    if (token.lower === "nicht" && isIdiom(words, at) && !(denied && words[at + 1]?.lower === "ausgeschlossen"))
      continue;
    if (token.lower === "nichts" && next === "anderes") continue;
    // "Keine zwei Stunden" are fewer, and what they tell of is so.
    if (/^kein/.test(token.lower) && numberWord(next) && span.test(words[at + 2]?.text ?? "")) continue;
    if (token.lower === "noch") continue;
    if (token.lower === "außer" && withoutStates.test(next)) {
      cues.push(token);
      continue;
    }
    if (instead.test(token.lower) && !(infinitive && at < 2)) {
      // "Findet statt", "statt am Montag".
      if (/^(?:|dort)$/.test(next) || clause.predicate?.lemma.startsWith(token.lower)) continue;
      const before = words[at - 1];
      if (before?.lower === "nicht") cues.splice(cues.indexOf(before), 1);
      else excluded = { start: token.start, end: phraseEnd(words, at) };
      continue;
    }
    const aside = token.lower === "nicht" ? asideAt(clause, at) : undefined;
    if (aside) {
      // "Im Magen, im Muskelfleisch jedoch nicht"
      excluded = at === words.length - 1 ? aside : { start: token.start, end: aside.end };
      continue;
    }
    if (sondern > at) {
      excluded = { start: token.start, end: words[sondern - 1]?.end ?? token.end };
      continue;
    }
    cues.push(token);
  }
  return { cues, excluded };
}

const span = /^(?:Stunde|Tag|Woche|Monat|Jahr)/u;

/** "Schätzt den Schaden auf 6 Millionen, Ausfälle nicht mitgerechnet": where a participle without a verb of its own is appended. */
function appendedAt({ tokens: words, predicate: verb, kind }: Clause): number {
  const last = words.length - 1;
  const whole = verb?.modal === undefined && verb?.voice === "active" && /^(?:present|past)$/.test(verb.tense);
  const finite = verb?.finite;
  if (kind !== "main" || !whole || finite === undefined || words[last - 1]?.lower !== "nicht") return words.length;
  if (!/(?:t|en)$/.test(words[last]?.lower ?? "")) return words.length;
  const comma = words.findLastIndex(({ start }, at) => at > finite + 1 && start - (words[at - 1]?.end ?? start) === 2);
  return comma > 0 ? comma : words.length;
}

/** "Ist noch offen", "bleibt unklar": not settled, as "steht nicht fest" says. */
const isOpen = ({ predicate }: Clause): boolean =>
  predicate !== undefined && /^(?:sein|bleiben|scheinen)$/.test(predicate.lemma);

const unsettled = /^(?:offen|unklar|ungewiss|ungeklärt|fraglich|strittig|unsicher)$/;

/** "Außer Betrieb" is not in it; "außer Anna" is all the others. */
const withoutStates = /^(?:lebensgefahr|gefahr|betrieb|dienst|kraft|reichweite|atem)$/;

/** What stands behind them is left out. */
const instead = /^(?:ohne|außer|(?:an)?statt|anstelle)$/;

const isCue = (lower: string): boolean =>
  cueWords.has(lower) || /^kein(?:e[mnrs]?|erlei|eswegs|esfalls|esgleichen)?$/.test(lower);

const cueWords = new Set(
  "nicht nie niemals nichts niemand niemandem niemanden nirgends nirgendwo weder noch ohne mitnichten kaum außer statt anstatt anstelle".split(
    " ",
  ),
);

/** The last noun within the next few words. */
function phraseEnd(words: readonly Token[], at: number): number {
  for (let next = at + 1; next < Math.min(words.length, at + 6); next += 1) {
    if (words[next]?.capital && !words[next + 1]?.capital) return words[next]?.end ?? 0;
  }
  return words[at + 1]?.end ?? words[at]?.end ?? 0;
}
