import type { PlacedStatement } from "./placed-statement.ts";

/**
 * What an amount measures, as a heading's noun: what its statements call it ("Baukosten", "Ablöse"), else what the word behind it says ("250
 * Meter breit"), else what its unit is for; undefined for what is counted, for shares and for what has no unit.
 */
export function measureOf(statements: readonly PlacedStatement[]): string | undefined {
  const unit = statements[0]?.quantity.unit ?? "";
  const kind = kinds.find(({ units }) => units.test(unit));
  if (kind === undefined) return undefined;
  const called = statements
    .flatMap(({ things, own }) => [...things, ...own])
    .find(({ noun, text }) => noun && kind.nouns.test(text));
  if (called !== undefined) return called.text;
  const behind = statements.flatMap(
    ({ sentence, quantity: { end } }) => adjective.exec(sentence.slice(end))?.[1] ?? [],
  );
  return dimensions[behind[0] ?? ""] ?? kind.noun;
}

/** Kinds of amounts by their units, what texts call them, and what they are called where no text says it. */
const kinds: readonly { readonly units: RegExp; readonly nouns: RegExp; readonly noun: string | undefined }[] = [
  {
    units: /^(?:[A-Z]{3}|krone|peso)$/,
    nouns:
      /(?:kosten|preis|schaden|schäden|umsatz|gewinn|verlust|bußgeld|ablöse|ablösesumme|erlös|wert|budget|etat|mieten?|lohn|löhne|gehalt|gehälter|ausgaben|einnahmen|spenden?|belohnung|investition(?:en)?|förderung|zuschuss|schulden|dividende|strafe|beitrag|gebühr(?:en)?|steuern?|renten?|kredit|darlehen|honorar|prämie|haushalt|volumen|summe|betrag|umfang|defizit|überschuss|hilfen?)$/iu,
    noun: "Betrag",
  },
  {
    units: /^(?:m|light-year)$/,
    nouns: /(?:länge|breite|tiefe|höhe|strecke|entfernung|abstand|pegel|weite)$/iu,
    noun: undefined,
  },
  { units: /^m2$/, nouns: /fläche$/iu, noun: "Fläche" },
  { units: /^(?:l|barrel|kg)$/, nouns: /(?:menge|gewicht|ernte|ausstoß|absatz|produktion)$/iu, noun: "Menge" },
  { units: /^km\/h$/, nouns: /(?:geschwindigkeit|tempo|tempolimit)$/iu, noun: "Geschwindigkeit" },
  { units: /^degC$/, nouns: /(?:temperatur(?:en)?|erwärmung)$/iu, noun: "Temperatur" },
];

/** "250 Meter breit", "350 Meter in die Tiefe" */
const adjective = /^ (breit|tief|lang|hoch|weit|dick|schwer|in die Tiefe)(?!\p{L})/u;

const dimensions: Readonly<Record<string, string>> = {
  breit: "Breite",
  tief: "Tiefe",
  lang: "Länge",
  hoch: "Höhe",
  weit: "Weite",
  dick: "Dicke",
  schwer: "Gewicht",
  "in die Tiefe": "Tiefe",
};
