/** Whether the word ("monatlich") says what the sentence does by another one ("im Monat"). */
export const tellsPeriod = (word: string, said: string): boolean => {
  const own = periods(word)[0];
  return own !== undefined && periods(said).some(({ period }) => period === own.period);
};

const periods = (text: string): readonly { readonly period: string; readonly text: string }[] =>
  anyPeriod.test(text)
    ? table.flatMap(({ period, pattern }) => {
        const found = pattern.exec(text)?.[0];
        return found === undefined ? [] : [{ period, text: found }];
      })
    : [];

/** One look spares most sentences the table. */
const anyPeriod = /jahr|jähr|monat|woche|wöch|tag|täg|stund|stünd/i;

/** "Im Jahr 2024" and "im Monat Mai" are days, no rates; nor is "am Tag nach der Wahl". */
const table = (
  [
    [
      "year",
      "(?:all)?jährlich\\p{L}*|(?:pro|je|jedes) Jahr|Euro im Jahr(?! \\d)|Franken im Jahr(?! \\d)|Dollar im Jahr(?! \\d)",
    ],
    ["month", "(?:all)?monatlich\\p{L}*|(?:pro|je|jeden) Monat|(?:Euro|Franken|Dollar|Prozent) im Monat(?! \\p{Lu})"],
    ["week", "(?:all)?wöchentlich\\p{L}*|(?:pro|je|jede) Woche|(?:Euro|Franken|Stunden|Tage|Mal|mal) in der Woche"],
    ["day", "(?:all)?täglich\\p{L}*|(?:pro|je|jeden) Tag|(?:Euro|Franken|Stunden|Mal|mal) am Tag"],
    ["hour", "stündlich\\p{L}*|(?:pro|je|jede) Stunde|(?:Euro|Franken) in der Stunde"],
  ] as const
).map(([period, words]) => ({ period, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu") }));
