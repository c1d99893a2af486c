import { countryOf } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import { remembering } from "#german/remembering.ts";
import { endsAsOrganisation, isNamedBody, isOrganisationNoun, isRoleNoun } from "#german/role-nouns.ts";
import type { Token } from "#german/tokens.ts";

/** A run of capitalised words taken apart: what somebody is, and what they are called; either can be empty. */
export interface NameParts {
  readonly role: readonly Token[];
  readonly name: readonly Token[];
}

/** Splits "Bundestrainerin Anna Kern" into role and name; a run of common nouns has no name, a bare name no role. */
export function nameParts(run: readonly Token[]): NameParts {
  let at = 0;
  while (at < run.length && isTitle(run, at)) at += 1;
  const name = run.slice(at);
  if (name.length === 0) return { role: run, name };
  if (at > 0) return { role: run.slice(0, at), name: name.every((token) => isCommonNoun(token.text)) ? [] : name };
  return isPersonName(name) ? { role: [], name } : { role: run, name: [] };
}

/** A role noun is a title only in front of another word: "Peter" and "Müller" may look like trades. */
function isTitle(run: readonly Token[], at: number): boolean {
  const word = run[at]?.text ?? "";
  if (word === "." || word === "„" || word === "“" || word === '"') return at > 0;
  if (run[at + 1] === undefined || isGivenName(word)) return isRoleNoun(word) && run.length === 1 && !isGivenName(word);
  if (countryOf(word) || /^\p{Lu}{2,}$/u.test(word)) return at + 1 < run.length && isTitle(run, at + 1);
  return isRoleNoun(word) || isNamedBody(word);
}

/** Two words or more that are no common nouns, or that begin with a given name. */
export function isPersonName(run: readonly Token[]): boolean {
  const words = run.filter(({ kind }) => kind === "word");
  const first = words[0];
  if (!first || words.length < 2 || words.length > 5) return false;
  if (isGivenName(first.text)) return !isOrganisationNoun(words[1]?.text ?? "");
  return words.every((word) => !isCommonNoun(word.text) && !isOrganisationNoun(word.text) && !countryOf(word.text));
}

/** Nouns by derivation, measures, and calendar words: never a name. */
export const isCommonNoun: (word: string) => boolean = remembering(8192, looksCommon);

/** The same for a memory of one's own. */
export function looksCommon(word: string): boolean {
  return derived.test(word) || isAmount(word) || commonest.test(word) || endsAsOrganisation(word);
}

/** Amounts, units, days and months, and the commonest nouns for people and things. */
export const isMeasure: (word: string) => boolean = remembering(8192, (word) => isAmount(word) || commonest.test(word));

/** Amounts, units, days and months. */
export const isAmount = (word: string): boolean => amounts.test(word);

const derived =
  /(?:.ung|.heit|.keit|.schaft|..tion|..sion|.tät|..ismus|.nis|.tum|..ment|..ling|..enz|..anz|..ität|..eur|..atur|..iker|..erei|..logie|..graphie|..nomie|..kraft|..zahl|..werk|..recht|..zeit|..jahr|..geld|..preis|..wahl|..welt|..stoff|..mittel|..zeug|..krieg|..lage|..macht|..fahrt|..gang|..weg|..haus|..bau)(?:e[nrsm]?|[ns]|en|se[ns]?|ern?)?$/;

const amounts =
  /^(?:Million(?:en)?|Milliarden?|Billion(?:en)?|Tausende?n?|Hunderte?n?|Dutzende?n?|Prozent|Prozentpunkte?n?|Euro|Euros|Dollar|Franken|Rubel|Yen|Pfund|Cent|Tonnen?|Kilo|Gramm|Liter|Meter|Metern|Kilometern?|Grad|Uhr|Stunden?|Minuten?|Sekunden?|Jahr(?:e[ns]?|hunderte?)?|Monate?n?|Monats|Wochen?|Tage?[ns]?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|\p{Lu}\p{Ll}*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:s|abend|morgen|nachmittag)?|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|September|Oktober|November|Dezember|Ende|Anfang|Mitte|Sommer|Winter|Herbst|Frühling|Frühjahr|Morgen|Abend|Nacht|Punkte?n?|Tore?n?)$/u;

const commonest =
  /^(?:Hälfte|Drittel|Viertel|Teil|Angaben?|Ansicht|Einschätzung|Meinung|Bericht(?:e[n]?|s)?|Medien|Menschen?|Leute|Kinder[n]?|Frauen|Männer[n]?|Tote[nr]?|Verletzte[nr]?|Soldaten|Personen|Staaten|Länder[n]?|Land|Landes|Herr|Frau|Waffen|Krieg(?:es?|s)?|Geld|Polizei|Regierung|Opfern?|Experten?|Forscher|Kritiker|Gegner|Beobachter|Zeugen|Behörden?|Wissen|Leben|Tod|Hilfe|Kraft|Jahrzehnte?n?|Mengen?|Anzahl|Sorten?|Arten|Scharen?|Massen|Video|Foto|Bild|Quelle|Studie|Text)$/u;
