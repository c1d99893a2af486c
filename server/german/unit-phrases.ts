import type { Token } from "#german/figure-tokens.ts";
import { plain, type Unit } from "#german/unit-table.ts";

/** Units of several words, by their first word; "kanadische Dollar" is not the US one. */
export function phraseUnit(
  tokens: readonly Token[],
  at: number,
  token: Token,
): { readonly unit: Unit; readonly next: number } | undefined {
  const next = tokens[at + 1];
  const third = tokens[at + 2];
  if (!next) return undefined;
  if (token.text === "US" && next.text === "-" && /^dollars?$/.test(third?.lower ?? ""))
    return { unit: plain("USD"), next: at + 3 };
  if (token.text === "US" && next.text === "$") return { unit: plain("USD"), next: at + 2 };
  if (token.text === "D" && next.text === "-" && third?.text === "Mark") return { unit: plain("DEM"), next: at + 3 };
  if (currencies.test(next.lower)) {
    const country = /^(.+?)e[rn]?$/.exec(token.lower)?.[1];
    const currency = currenciesOf.get(`${country} ${next.lower.slice(0, 3)}`);
    if (currency) return { unit: plain(currency), next: at + 2 };
  }
  if (token.lower === "grad" && next.lower === "fahrenheit") return { unit: plain("degF"), next: at + 2 };
  if (token.lower === "grad" && next.lower === "celsius") return { unit: plain("degC"), next: at + 2 };
  if (/^kilometern?$/.test(token.lower) && /^(?:pro|je)$/.test(next.lower) && third?.lower === "stunde") {
    return { unit: plain("km/h"), next: at + 3 };
  }
  if (/^metern?$/.test(token.lower) && next.lower === "pro" && third?.lower === "sekunde") {
    return { unit: { unit: "km/h", exponent: 0, times: 3.6 }, next: at + 3 };
  }
  if (token.lower === "pfund" && next.lower === "sterling") return { unit: plain("GBP"), next: at + 2 };
  if (/^punkten?$/.test(token.lower) && next.lower === "auf" && /^richter/.test(tokens[at + 3]?.lower ?? "")) {
    return { unit: plain("magnitude"), next: at + 4 };
  }
  return undefined;
}

const currencies = /^(?:dollars?|pfund|franken|lira|kronen?|pesos?|rupien?|rubel|won|yen)$/;

/** By the country's adjective and how the noun begins. */
const currenciesOf: ReadonlyMap<string, string> = new Map(
  `kanadisch dol: CAD, australisch dol: AUD, amerikanisch dol: USD, us-amerikanisch dol: USD, neuseeländisch dol: NZD, schweiz fra: CHF,
  britisch pfu: GBP, ägyptisch pfu: EGP, türkisch lir: TRY, dänisch kro: DKK, schwedisch kro: SEK, norwegisch kro: NOK,
  tschechisch kro: CZK, isländisch kro: ISK, indisch rup: INR, russisch rub: RUB, japanisch yen: JPY, mexikanisch pes: MXN,
  argentinisch pes: ARS`
    .split(/,\s+/)
    .map((pair) => pair.split(": ") as [string, string]),
);
