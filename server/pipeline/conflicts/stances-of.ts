import type { Quantity } from "#domain/quantity.ts";
import { countryOf } from "#german/countries.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { DEPENDENCE, STANCE } from "./units.ts";

/** How two sides are said to stand to each other, as quantities that can be compared like figures; a negated sentence is left to its reader. */
export function stancesOf(sentence: string): readonly Quantity[] {
  if (!gate.test(sentence)) return [];
  const words = tokens(sentence);
  return words.flatMap((token, at) => {
    if (token.kind !== "word") return [];
    if (depends.test(token.lower)) return dependence(words, at) ?? [];
    const named = token.capital && words[at + 1]?.capital === true;
    if (named) return [];
    const value = friendly.test(token.lower) ? 1 : angry.test(token.lower) ? -1 : undefined;
    return value === undefined ? [] : told(token, value, STANCE);
  });
}

const gate =
  /abhäng|freund|verbunden|ärger|enttäusch|frustrier|empör|wütend|zerwürf|zerstritt|entfremd|eintracht|harmon/i;
const friendly =
  /^(?:freundschaft(?:en)?|verbundenheit|eintracht|harmonie|harmonisch(?:e[nrms]?)?|freundschaftlich(?:e[nrms]?)?)$/;
const angry =
  /^(?:verärgert(?:e[nrms]?)?|verärgerung|enttäuscht(?:e[nrms]?)?|enttäuschung|frustriert(?:e[nrms]?)?|empört(?:e[nrms]?)?|empörung|wütend(?:e[nrms]?)?|zerwürfnis(?:ses)?|zerstritten(?:e[nrms]?)?|entfremdet|entfremdung)$/;
const depends = /^(?:abhäng(?:t|en|e|ig|iger|ige[nrms]?|igkeit)|abhängt)$/;

/** The country that depends: the nearest one before the word, but not the one behind "von". */
function dependence(words: readonly Token[], at: number): Quantity | undefined {
  for (let index = at - 1; index >= 0 && at - index < 14; index -= 1) {
    const country = countryOf(words[index]?.text ?? "");
    if (country?.form !== "name" || /^(?:von|vom)$/.test(words[index - 1]?.lower ?? "")) continue;
    const cue = words[at];
    return cue && told(cue, numberOf(country.key), DEPENDENCE);
  }
  return undefined;
}

const told = ({ start, end, text }: Token, value: number, unit: string): Quantity => ({
  start,
  end,
  text,
  min: value,
  max: value,
  step: 1,
  hedge: "exact",
  maxHedge: "exact",
  unit,
});

/** Any number will do as long as one country always gets the same. */
const numberOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
