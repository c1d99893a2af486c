import type { Quantity } from "#domain/quantity.ts";
import type { QuantityComparison } from "#german/compare-quantities.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { differs } from "./figure-differs.ts";
import { holds, type Rival } from "./figure-rivals.ts";
import { type Finding, notSaid, refuted } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { isOfAnotherFigure } from "./part-of-whole.ts";
import { isOtherRate } from "./rates.ts";
import { isOtherSide } from "./vote-sides.ts";
import { wordKeys } from "./word-keys.ts";

/** Nothing where one rival carries the figure, else what the nearest one says instead; rivals that count the same thing go first. */
export function weighRivals(
  rivals: readonly Rival[],
  figure: Figure,
  claim: Facets,
  said: Facets,
): Finding | undefined {
  const same = rivals.filter(({ thing }) => thing === "same");
  const pool =
    same.length > 0 ? rivals.filter(({ thing }) => thing === "same" || thing === "told" || thing === "bare") : rivals;
  const holding = pool.filter(({ comparison }) => holds.has(comparison));
  const fitting = holding.find(
    (rival) =>
      rival.thing !== "other" &&
      outcomesAgree(figure, rival.figure) &&
      !(claim.figures.length === 1 && isWhole(rival.figure.quantity, said) && claim.words.some(({ noun }) => !noun)) &&
      !isOtherSide(figure.quantity.text, claim.text, rival.figure.quantity.text, said.text) &&
      changesAgree(figure.quantity, rival.figure.quantity) &&
      !isFormer(figure.quantity, claim, rival.figure.quantity) &&
      (said.joined === true || !isOtherRate(figure.quantity, claim.text, rival.figure.quantity, said.text)),
  );
  if (fitting) return undefined;
  const near = holding[0];
  if (near && !outcomesAgree(figure, near.figure))
    return refuted("outcome", "Die Textstelle sagt etwas anderes darüber, was mit den Gezählten geschah.");
  if (near && !said.joined && isOtherRate(figure.quantity, claim.text, near.figure.quantity, said.text))
    return refuted(
      "figure",
      `Die Textstelle nennt ${near.figure.quantity.text} für einen anderen Zeitraum oder ein anderes Maß.`,
    );
  if (near && isFormer(figure.quantity, claim, near.figure.quantity))
    return refuted("figure", `Die Textstelle nennt ${near.figure.quantity.text} nur für die Zeit davor.`);
  if (near && !changesAgree(figure.quantity, near.figure.quantity))
    return refuted(
      "figure",
      `Die Textstelle sagt „${near.figure.quantity.change === "by" ? "um" : "auf"} ${near.figure.quantity.text}“.`,
    );
  if (near) {
    const counted = figure.quantity.thing;
    const finding = counted && bestLikeness(wordKeys(counted.head), said.every) > 0 ? refuted : notSaid;
    return finding(
      "thing",
      `Die Textstelle nennt „${near.figure.quantity.text}“ für etwas anderes${near.figure.quantity.thing ? `: ${near.figure.quantity.thing.text}` : ""}.`,
    );
  }
  const order: readonly QuantityComparison[] = [
    "hedge-dropped",
    "hedge-changed",
    "rounded-without-hedge",
    "different",
    "open",
  ];
  const open = pool.filter(({ figure: { quantity } }) => !isOfAnotherFigure(quantity, figure, claim));
  const best = order
    .map((comparison) => open.find((rival) => rival.comparison === comparison))
    .find((rival) => rival !== undefined);
  if (!best) return notSaid("figure-missing", `Die Textstelle nennt „${figure.quantity.text}“ nicht.`);
  return differs(figure.quantity, best);
}

/** "Brauchen 24 Minuten" where the evidence says "55 statt 24 Minuten": what was is told in the past, or beside what is. */
const isFormer = (claimed: Quantity, { events, text }: Facets, { change }: Quantity): boolean =>
  change === "from" &&
  claimed.change !== "from" &&
  !formerly.test(text) &&
  events.some(
    ({ start, end, status }) =>
      start <= claimed.start && claimed.end <= end && (status === "ongoing" || status === "planned"),
  );

const formerly =
  /(?<!\p{L})(?:bisher|bislang|zuvor|vorher|früher|ursprünglich|anfangs|zunächst|damals|einst|noch|vor|alten?|alter|ehemalige?[nrs]?|bisherige?[nrs]?|frühere?[nrs]?|Vorjahr\p{L}*)(?!\p{L})/u;

const outcomesAgree = (claim: Figure, evidence: Figure): boolean =>
  claim.outcome === evidence.outcome || claim.outcome === undefined || evidence.outcome === undefined;

/** "Von 412 Proben waren neun verdorben": what is told is told of the nine. */
const isWhole = ({ text, unit }: Quantity, { text: sentence, figures }: Facets): boolean =>
  figures.filter(({ quantity }) => quantity.unit === unit).length > 1 &&
  /(?:^|[,;:.] )von(?: den| allen)? $/iu.test(sentence.slice(0, sentence.indexOf(text)));

const changesAgree = (claim: Quantity, evidence: Quantity): boolean =>
  claim.change === evidence.change || claim.change === undefined || evidence.change === undefined;
