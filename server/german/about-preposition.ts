import type { Token } from "#german/figure-tokens.ts";

/** "Kredit über 5 Millionen", "über neun Winter hinweg", "verfügt über 500 Betten": a preposition, no "more than". */
export function isAbout(tokens: readonly Token[], end: number): boolean {
  const noun = tokens[end - 2]?.lower ?? "";
  if (tellingNoun.test(noun) || amountOfContract.test(noun) || (actNoun.test(noun) && isMoney(tokens, end)))
    return true;
  for (let at = end; at < Math.min(tokens.length, end + 9) && !closing.test(tokens[at]?.text ?? ""); at += 1)
    if (governing.test(tokens[at]?.lower ?? "")) return true;
  for (let at = end - 2; at >= Math.max(0, end - 14) && !closing.test(tokens[at]?.text ?? ""); at -= 1)
    if (governing.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const amountOfContract =
  /(?:kredite?s?|darlehens?|vertr[aä]ge?s?|schecks?|rechnung(?:en)?|auftr[aä]ge?s?|abkommens?|anleihen?|bürgschaft(?:en)?|anträge?|antrag|bescheide?s?|verhandlung(?:en)?|quittung|vereinbarung(?:en)?|orders?|spenden?|zusagen?|zuschuss|zuschusses|zuschüsse|gutscheine?|klagen?|fonds|pakete?|programme?|bußgeldes?|bußgelder|angebote?s?|garantien?|mandate?s?)$/;

/** "Bericht über zwei Explosionen". */
const tellingNoun =
  /(?:berichte?s?|films?|buch|bücher|buches|dokumentation(?:en)?|debatten?|diskussion(?:en)?|streit|nachrichten?|meldung(?:en)?|artikel[ns]?|gespräche?n?|aussagen?|urteile?)$/;

const actNoun = /^\p{L}{3,}(?:ung|ungen|ion|ionen)$/u;

const isMoney = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(({ text }) => /^(?:Euro|Dollar|Franken|Pfund|Rubel|Yen|EUR|USD|CHF|€|\$|Kronen|Złoty)$/.test(text));

/** What governs "über" wherever it stands in the clause. */
const governing =
  /^(?:hinweg|verfüg(?:t|e|en|te|ten)|(?:ab)?gestimmt|verhandelt|berichtete?n?|diskutierte?n?|verhäng(?:t|en|te|ten)|entsch(?:eidet|eiden|ied|ieden)|informiert(?:e|en)?|herrsch(?:t|en|te|ten)|ber(?:ät|aten|iet|ieten)|urteil(?:t|en|te|ten)|erstreck(?:t|en|te|ten)|wach(?:t|en|te|ten)|l(?:äuft|aufen|iefe?n?)|begleite?te?n?)$/;

const closing = /^[,;:.!?()]$/;
