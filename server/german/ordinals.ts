import { opensSentence } from "#german/sentence-openers.ts";

/**
 * Whether digits with a full stop are an ordinal ("am 3. Oktober", "im 20. Jahrhundert") and not a number that ends its sentence
 * ("stieg auf 15. Experten warnen"): an ordinal stands before a month or after a word that agrees with it, and never before a word
 * that opens sentences; at the start of a line it numbers a list. `before` and `after` are the neighbouring words, "" at an end.
 */
export function isOrdinal(digits: string, before: string, after: string): boolean {
  if (digits.length > 3 || after === "") return false;
  if (monthNames.test(after) || alwaysOrdinal.test(after)) return true;
  if (before === "") return true;
  return !opensSentence(after) && determiners.test(before);
}

const monthNames =
  /^(?:Jan(?:uar)?|Jänner|Feb(?:ruar|r)?|März|Mrz|April?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)s?$/;

/** Nouns that are counted off by rank, and club names ("1. FC Köln"). */
const alwaysOrdinal =
  /^(?:Jahrhunderts?|Jahrtausends?|Jh|Jhd|Lebensjahr(?:es)?|Geburtstag(?:es)?|Jahrestag(?:es)?|Platz|Rang|Spieltag(?:es)?|Spielminute|Minute|Bundesliga|Liga|Etage|Stock|Klasse|Mal|Quartal(?:s|es)?|Halbjahr(?:s|es)?|Weltkrieg(?:s|es)?|[A-ZÄÖÜ]{2,3})$/;

/** Articles, contracted prepositions and pronouns that agree with an ordinal. */
const determiners =
  /^(?:de[rmns]|die|das|[ai]m|ans|ins|beim|vom|zu[mr]|eine?[rmns]?|[smd]?eine?[rmns]?|ihre?[rmns]?|unsere?[rmns]?|diese?[rmns]?|jede?[rmns]?|bis|bzw|und|de[rmns]selben|erneute?[rn]|inzwischen|bereits|Mo|Di|Mi|Do|Fr|Sa|So|[A-ZÄÖÜ][a-zäöü]+tag)$/i;
