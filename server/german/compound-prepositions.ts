import type { Span } from "#domain/span.ts";
import { mapped } from "#german/mapped.ts";

/**
 * Where a sentence has prepositions of several words ("im Vergleich zum Vorjahr", "im Abstand von drei Monaten", "in Höhe von"): their nouns
 * name a relation and no thing.
 */
export function compoundPrepositions(sentence: string): readonly Span[] {
  if (!lead.test(sentence)) return [];
  return mapped([...sentence.matchAll(pattern)], ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** A look that spares most sentences the rest. */
const lead =
  /(?:ergleich|aufe |uge de|ahmen |usammenhang |inblick |egensatz |nschluss |ezug |lick auf|asis |rundlage |bstand vo|auer vo|aufzeit vo|eitraum|eitspanne|öhe vo|ert vo|erte vo|mfang vo|tärke vo|rt vo|alle |rund vo|ilfe vo|eiten de|erlauf |olge vo)/;

const pattern =
  /(?<!\p{L})(?:im (?:direkten )?Vergleich (?:zu[mr]?|mit)|verglichen mit|im (?:Laufe?|Verlaufe?|Zuge?|Rahmen) (?:de[rs]|von|eine[rs]|seine[rs]|ihre[rs]|diese[rs])|im Zusammenhang mit|im Hinblick auf|im Gegensatz zu[mr]?|im Anschluss an|in Bezug auf|mit Blick auf|mit Bezug auf|auf (?:der )?(?:Basis|Grundlage) (?:de[rs]|von|eine[rs])|im Abstand von|(?:für |über |mit |bei |auf )?(?:eine[rnm]? |die |der )?(?:Dauer|Laufzeit|Zeitspanne|Höhe|Umfang|Wert|Gesamtwert) von(?= )|(?:für |über |in )?(?:einen|einem|den|dem) Zeitraum von|im (?:Gesamt)?(?:Werte?|Umfang) von|in (?:einer )?Höhe von|im Falle? (?:de[rs]|eine[rs]|von)|vor dem Hintergrund (?:de[rs]|eine[rs])|mit Hilfe (?:de[rs]|von|eine[rs])|von Seiten (?:de[rs])|in Folge (?:de[rs]|von|eine[rs]))(?!\p{L})/gu;
