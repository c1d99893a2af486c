import type { Case } from "#german/function-words.ts";
import type { PhraseHead } from "#german/phrase-head.ts";
import type { Token } from "#german/tokens.ts";

/** The cases a phrase can stand in by its preposition, its article or its adjective's ending; empty where nothing can be told. */
export function casesOf(
  own: readonly Case[] | undefined,
  adjective: string | undefined,
  governed: readonly Case[],
  isOfHer: boolean,
): readonly Case[] {
  if (governed.length > 0) return governed;
  if (own) return isOfHer ? ["genitive", "dative"] : own;
  if (adjective === undefined) return [];
  if (/em$/.test(adjective)) return ["dative"];
  if (/en$/.test(adjective)) return ["dative", "accusative"];
  return /er$/.test(adjective) ? ["genitive", "nominative", "dative"] : ["nominative", "accusative"];
}

/** "Der Regierung", "der alten Halle": of a feminine noun, or before an adjective in -en, "der" is no nominative. */
export const isOfHer = (lower: string, adjective: string | undefined, noun: string): boolean =>
  lower === "der" && (/en$/.test(adjective ?? "") || feminine.test(noun));

const feminine =
  /(?:[^r]ung|heit|keit|[dtnrl]schaft|tät|[tsu]ion|[ir]in|ie|[^e]ik|anz|enz|bank|stadt|firma|gemeinde|kasse|gruppe|behörde|partei|polizei|kanzlei|agentur|wehr|bahn|schweiz|türkei|ukraine|frau|mutter|tochter)$/i;

/** Whether a phrase is plural by its count, its article or its noun's ending; undefined where nothing can be told. */
export function numberOf(
  lower: string,
  own: readonly Case[] | undefined,
  head: PhraseHead,
  token: Token,
): boolean | undefined {
  if (head.joined) return true;
  if (head.count) return head.count === "many";
  if (/^(?:mehrere|viele|einige|alle|beide)/.test(lower)) return true;
  if (own && /^(?:das|dem|des|ein|eine[mnrs]?|eines|der)$/.test(lower)) return false;
  if (/(?:ung|heit|keit|schaft|ion|tät|ität)$/.test(token.lower)) return false;
  if (/(?:ungen|heiten|keiten|schaften|ionen|täten|innen)$/.test(token.lower)) return true;
  if (lower === "die" && head.names === 1 && /(?:en|ern|eln|[^aeius]s)$/.test(token.lower)) return true;
  if (lower === "die" && head.names === 1 && /er$/.test(token.lower) && !feminineInEr.test(token.lower)) return true;
  if (!own && head.names >= 2) return false;
  return undefined;
}

/** "Die Logger" are several: of one a noun in -er has "der" or "das", but for these. */
const feminineInEr =
  /(?:mutter|tochter|schwester|feier|steuer|mauer|nummer|kammer|leiter|ziffer|feder|butter|trauer|dauer|schulter|leber|wimper|faser|folter|klammer|kiefer|auster|natter|metapher|oper|ader|elster|einer|marter|letter|scheuer)$/;
