import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { isOfAnotherTime } from "./marks-of.ts";
import { WHO } from "./units.ts";

/** Which party a sentence says brought a motion: "einem Antrag der SPD", "auf Betreiben der Freien Wähler"; none where several are named, or somebody is against it. */
export function readMotions(sentence: string, span: Span): readonly Statement[] {
  if (!motion.test(sentence) || against.test(sentence) || isOfAnotherTime(sentence)) return [];
  const [found, second] = sentence.matchAll(party);
  if (!found || second) return [];
  const [start, things] = [found.index, found[0].split(" ")];
  return [
    {
      ...span,
      quantity: { start, end: start + found[0].length, hedge: "exact", maxHedge: "exact", unit: `${WHO}motion` },
      ...{ things, narrowed: [], own: [], names: [things], places: [], marks: [], conditions: [] },
      ...{ running: false, present: false, reality: "fact" },
    },
  ];
}

const motion = /(?:[Aa]ntrag|Vorschlag|(?:An|Vor)sto(?:ß|ss)|Initiative|Betreiben)/u;
const against = /(?:ab)?gelehnt|lehn(?:t|te|ten)(?!\p{L})|gegen|kritisier/u;
/** By letters ("SPD", "ÖVP"), and those that are called by words. */
const party = /(?<![\p{L}-])(?:[A-ZÄÖÜ]{2,4}|AfD|Grünen?|Linken?|Freien? Wählern?)(?!\p{L})/gu;
