import type { ClauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import { frameOf, type VerbFrame } from "#german/converse-verbs.ts";
import type { Phrase } from "#german/phrases.ts";

/** "verlieren" and "gewinnen" tell of a victory only with an opponent; votes and money are lost too. */
export function frameFor(clause: Clause, lemma: string): VerbFrame | undefined {
  const frame = frameOf(told(clause, lemma));
  const needsOpponent = /^(?:verlieren|gewinnen|siegen|durchsetzen)$/.test(lemma);
  const needsDative = lemma === "unterliegen";
  if (needsOpponent && !clause.tokens.some(({ lower }) => lower === "gegen" || lower === "über" || contest.test(lower)))
    return undefined;
  return needsDative || frame ? frame : undefined;
}

/** "Zur Verfügung stellen" gives, "in Auftrag geben" does not, and what goes to somebody he gets. */
function told({ tokens }: Clause, lemma: string): string {
  if (lemma === "stellen" && tokens.some(({ text }) => text === "Verfügung")) return "bereitstellen";
  if (lemma === "geben" && tokens.some(({ text }) => text === "Auftrag")) return "beauftragen";
  const at = lemma === "gehen" ? tokens.findIndex(({ lower }) => lower === "an") : -1;
  const words = tokens.slice(at + 1, at + 4);
  return at >= 0 && words.some(({ capital }) => capital) && !words.some(({ text }) => somewhere.test(text))
    ? "fließen"
    : lemma;
}

const somewhere = /^(?:dem|einem|Bord|Land|Börse|Start|Grenzen?|Arbeit|Netz|Öffentlichkeit|Spitze|Ufer|Front)$/;

/** What is won against somebody even where nobody says against whom. */
const contest =
  /(?:wahl|spiel|finale|rennen|turnier|match|partie|duell|derby|kampf|prozess|meisterschaft|pokal|wettbewerb|abstimmung)s?$/;

/** The first phrase behind one of these prepositions that can be somebody. */
export const by = (parts: ClauseParts, prepositions: readonly string[] | undefined): Phrase | undefined =>
  prepositions &&
  parts.prepositional.find(
    ({ preposition, pronoun, head }) =>
      prepositions.includes(preposition ?? "") && !pronoun && !timeOrMeasure.test(head.text),
  );

/** "an" and "in" with the dative say where ("an der Front"); behind an amount "an" says of what ("eine Menge an Waffen"). */
export function receiver(parts: ClauseParts, prepositions: readonly string[] | undefined): Phrase | undefined {
  const fitting = parts.prepositional.filter(({ preposition, article, first }) => {
    if (preposition === "in")
      return article !== undefined && /(?:^die|^das|^den|e|en)$/.test(article) && !/^eine[mr]$/.test(article);
    if (preposition !== "an") return true;
    const amount = parts.ends.get(first - 1);
    return !/(?:er|em)$/.test(article ?? "") && !(amount !== undefined && amountNoun.test(amount));
  });
  // "Drei Millionen an Zuweisungen an das Land"
  const definite = fitting.filter(({ article }) => article !== undefined);
  return by({ ...parts, prepositional: [...definite, ...fitting] }, prepositions);
}

const amountNoun = /(?:menge|zahl|mangel|bestand|vorrat|anteil|reihe|teil|bedarf|fülle|überschuss|dosis)$/i;

/** After "in", "nach", "zu" these are no receivers, and after "von" no doers ("ein Guthaben von 41 Millionen Euro wurde gesperrt"). */
const timeOrMeasure =
  /^(?:\d|Jahr|Monat|Woche|Tag|Höhe|Wert|Zukunft|Ende|Anfang|Mitte|Folge|Form|Hälfte|Drittel|Viertel|Angaben?|Ansicht|Teil|Preis|Verfügung|Anteil|Sommer|Winter|Herbst|Frühjahr|Zeit|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Euro|Dollar|Franken|Prozent|Million|Milliarde|Tonne|Hektar|Liter|Grad|\p{L}*[Mm]eter|\p{L}*tag)(?:e[nsr]?|n|s)?$/u;

/** Of several phrases with "von" one right behind a noun says whose that is ("Den Erben von Anna Kern wurde das Bild vom Museum übergeben"). */
export function doerOf(parts: ClauseParts): Phrase | undefined {
  const doers = ["von", "vom", "durch"];
  const free = parts.prepositional.filter(({ first }) => !parts.ends.has(first - 1));
  return (
    by({ ...parts, prepositional: free }, doers) ??
    by({ ...parts, prepositional: parts.prepositional.toReversed() }, doers)
  );
}
