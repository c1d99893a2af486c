import type { ClaimDate } from "./claim-dates.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { sameTime } from "./same-time.ts";

/**
 * The evidence without the figures that it tells of another time than the claim's, where it tells others of the claim's time: "380 Kinder kamen zur
 * Welt, 2015 waren es 610". A figure's time is the date of its own clause, or part between commas.
 */
export function figuresThen(claim: Facets, all: Facets): Facets {
  const said = withoutFormer(claim, all);
  const date = claim.dates[0];
  if (
    !date ||
    claim.dates.length !== 1 ||
    isCompared(date, claim.text) ||
    said.figures.length === 0 ||
    said.dates.length === 0
  )
    return said;
  const cuts = [...said.text.matchAll(cut)].map(({ index }) => index);
  const partOf = (at: number): number => cuts.filter((one) => one < at).length;
  const datesOf = (at: number) => said.dates.filter(({ start }) => partOf(start) === partOf(at));
  const parts = said.text.split(cut);
  const isNow = (at: number): boolean => now.test(parts[partOf(at)] ?? "");
  const isThen = (at: number): boolean =>
    datesOf(at).some((told) => told.period !== undefined && !isCompared(told, said.text) && sameTime(date, told));
  /** Before the part that tells of the claim's time another figure of that kind is of another one; what follows it goes on from there. */
  const isBefore = ({ quantity: { start, unit } }: Figure): boolean =>
    said.figures.some(({ quantity: other }) => other.unit === unit && start < other.start && isThen(other.start));
  const figures = said.figures.filter((figure) => {
    const { start } = figure.quantity;
    const own = datesOf(start);
    if (own.length === 0) return !isNow(start) && !isBefore(figure);
    return own.some((told) => sameTime(date, told));
  });
  const then = said.dates.some((told) => told.period !== undefined && sameTime(date, told));
  return then && figures.length < said.figures.length ? { ...said, figures } : said;
}

/** "48 statt 35 Minuten": what was before is no figure of a claim that does not speak of before. */
function withoutFormer(claim: Facets, said: Facets): Facets {
  if (!/(?<!\p{L})statt(?!\p{L})/u.test(said.text) || former.test(claim.text)) return said;
  const figures = said.figures.filter(
    ({ quantity: { start } }) => !instead.test(said.text.slice(Math.max(0, start - 30), start)),
  );
  return figures.length < said.figures.length ? { ...said, figures } : said;
}

const instead = /(?<!\p{L})statt\s(?:\p{Ll}+\s){0,2}$/u;
const former =
  /(?<!\p{L})(?:(?:an)?statt|bisher\p{L}*|bislang|zuvor|vorher|früher|einst|damals|war(?:en)?|hatten?|von|gestiegen|gesunken)(?!\p{L})/iu;

/** "900 mehr als im Vorjahr" tells of this year. */
const isCompared = ({ start }: ClaimDate, text: string): boolean =>
  /(?<!\p{L})(?:als|wie|gegenüber|verglichen mit|Vergleich zu[mr]?)\s(?:\p{L}+\s){0,3}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );

const cut = /[,;:]\s|\s(?:und|aber|während|nachdem|bevor)\s/g;

/** Words that tell of the day of writing. */
const now = /(?<!\p{L})(?:derzeit|heute|jetzt|aktuell|momentan|gegenwärtig|inzwischen|mittlerweile|nun)(?!\p{L})/iu;
