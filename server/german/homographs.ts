import { wordSet } from "#german/word-set.ts";

/** Nouns whose stem is that of a verb they have nothing to do with: a Krieg is no kriegen, a Preis no preisen. Forms that are the verb's infinitive too are left out. */
export const isHomograph = (lower: string): boolean => nouns.has(lower);

const nouns =
  wordSet(`krieg kriege kriegs krieges preis preise preises bild bilder bildern bildes erfolg erfolge erfolgs erfolges zahl steuer teil teile teils
  stelle studie studien beziehung beziehungen stift stifte berg berge berges bergs regie fall fälle falles falls falle beton verein vereine vereins platz plätze
  plätzen platzes grund gründe grundes beruf berufe berufs gehör ring ringe rings raum räume raumes raums reis wehr haus häuser häusern
  hause hauses verlag verlage verlags messe fass schild schilder brauch bräuche währung währungen stahl drossel minderheit minderheiten
  durchfall schatz schätze schütze verlies empore acht senke liege wiege`);
