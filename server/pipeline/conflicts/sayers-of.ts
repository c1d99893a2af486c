import { attributions } from "#german/attribution.ts";

/** Who a sentence says it from: the first speaker as written, and every word that belongs to speakers and not to what is said. */
export function sayersOf(sentence: string): {
  readonly speaker?: string;
  readonly isSayer: (word: string) => boolean;
} {
  const told = attributions(sentence).filter(
    ({ speaker, cue }) => speaker !== undefined && !isTalk(cue, sentence) && !findings.test(speaker),
  );
  const own = byGenitive.exec(sentence)?.[1];
  const speaker = told[0]?.speaker ?? own;
  const all = [
    ...told.flatMap(({ speaker: who = "", role = "" }) => `${who} ${role}`.split(/\s+/)),
    ...(own ? own.split(/\s+/) : []),
  ];
  const sayers = new Set(all.map(bare));
  return {
    ...(speaker !== undefined && { speaker }),
    isSayer: (word) => sayers.has(bare(word)) || reportNoun.test(word),
  };
}

/** "nach ersten Erkenntnissen": nobody. */
const findings = /^(?:\p{Ll}+\s+)*(?:Erkenntnisse?n?|Ermittlungen|Informationen|Schätzungen?|Berechnungen)$/u;

/** "Nach Müllers Ergebnis". */
const byGenitive =
  /(?<!\p{L})[Nn]ach\s+((?:\p{Lu}[\p{L}-]+\s)?\p{Lu}[\p{L}-]+)s\s+(?:Angaben?|Berichte?n?|Studien?|Analysen?|Ergebnis(?:sen)?|Recherchen?|Untersuchung(?:en)?|Schätzung(?:en)?|Einschätzung(?:en)?|Worten|Informationen|Darstellung|Berechnung(?:en)?|Zahlen)/u;

/** Who talks with somebody about a thing does not tell us of it. */
const isTalk = (cue: string, sentence: string): boolean =>
  /^(?:spr[aä]ch|sprich|gesproch|sprech|soll)/.test(cue) &&
  /(?<!\p{L})(?:darüber|mit\s+(?:de[mnr]\s+)?\p{Lu}\p{L}+[^.]*(?:gesprochen|sprach(?:en)?))(?!\p{L})/u.test(sentence);

/** Without the genitive's s. */
const bare = (word: string): string => word.replace(/(?<=[^sxzß])s$/, "");

/** What somebody says, not what it is about. */
const reportNoun =
  /^(?:Angaben?|Berichte?n?|Studien?|Analysen?|Ergebnis(?:sen)?|Recherchen?|Untersuchung(?:en)?|Schätzung(?:en)?|Einschätzung(?:en)?|Worten|Informationen)$/;
