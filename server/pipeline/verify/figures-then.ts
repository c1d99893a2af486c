import { sameTime } from "./check-dates.ts";
import type { Facets } from "./claim-facets.ts";

/**
 * The evidence without the figures that it tells of another time than the claim's, where it tells others of the claim's time: "380 Kinder kamen zur
 * Welt, 2015 waren es 610". A figure's time is the date of its own clause, or part between commas.
 */
export function figuresThen(claim: Facets, said: Facets): Facets {
  const [date] = claim.dates;
  if (!date || claim.dates.length !== 1 || said.figures.length === 0 || said.dates.length === 0) return said;
  const cuts = [...said.text.matchAll(cut)].map(({ index }) => index);
  const partOf = (at: number): number => cuts.filter((one) => one < at).length;
  const datesOf = (at: number) => said.dates.filter(({ start }) => partOf(start) === partOf(at));
  const parts = said.text.split(cut);
  const isNow = (at: number): boolean => now.test(parts[partOf(at)] ?? "");
  const figures = said.figures.filter(({ quantity: { start } }) => {
    const own = datesOf(start);
    if (own.length === 0) return !isNow(start);
    return own.some((told) => sameTime(date, told));
  });
  const then = said.dates.some((told) => told.period !== undefined && sameTime(date, told));
  return then && figures.length < said.figures.length ? { ...said, figures } : said;
}

const cut = /[,;:]\s|\s(?:und|aber|während|nachdem|bevor)\s/g;

/** Words that tell of the day of writing. */
const now = /(?<!\p{L})(?:derzeit|heute|jetzt|aktuell|momentan|gegenwärtig|inzwischen|mittlerweile|nun)(?!\p{L})/iu;
