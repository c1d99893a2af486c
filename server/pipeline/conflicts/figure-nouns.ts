import type { ContentWord } from "../verify/content-words.ts";
import { likeness } from "../verify/match-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** "kosten" beside "Baukosten": the verb says what is measured. */
export const named = ({ verb }: PlacedStatement, thing: ContentWord | undefined): boolean =>
  verb !== undefined &&
  thing !== undefined &&
  (Math.max(likeness(verb, thing.keys), likeness(thing.keys, verb)) >= 0.8 ||
    verbsOfFigures.some(([noun, verbs]) => noun.test(thing.keys.stem) && verbs.test(verb.stem)));

/** Nouns of figures, and the verbs that tell them without the noun: "zahlt 920 Millionen" beside "Kaufpreis". */
const verbsOfFigures: readonly (readonly [RegExp, RegExp])[] = [
  [/umsatz$/, /^umsetz$/],
  [
    /(?:preis?|ablos|kaufsumm)$/,
    /^(?:zahl|bezahl|kost|hinleg|ausgeb|kauf|uberweis|erwerb|ubernehm|ersteiger|verkauf)$/,
  ],
  [/gewinn$|uberschuss$/, /^(?:verdien|erwirtschaft)$/],
  [/(?:kost|aufwand)$/, /^(?:kost|verschling|ausgeb|investier|steck|verbau)$/],
  [/beut$/, /^(?:erbeut|raub|stehl|entwend|entkomm|mitnehm)$/],
  [/(?:ernt|ertrag)$/, /^ernt$/],
  [/(?:dau|laufzeit)$/, /^(?:dau|andau|wahr|lauf)$/],
];
