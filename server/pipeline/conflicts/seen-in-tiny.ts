import type { Observed } from "../weighed.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { areOfTwo, mayBeOne } from "./may-be-one.ts";
import { namesContest } from "./names-contest.ts";
import { openOdds } from "./open-figure.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { relateFigures } from "./relate-figures.ts";
import { flowsMeet, gradesMeet, originsMeet, sameMarks, sameReality } from "./same-kind.ts";
import type { TinyName } from "./tiny-weights.ts";
import { type TinyWord, tinyWords } from "./tiny-words.ts";
import { sharedBy, toldFigures } from "./told-figures.ts";
import { isFigure, isTimed, isWorded, WHOM } from "./units.ts";

/**
 * What the decision sees of a difference between two tiny reports: of which kind it is, for figures the score of open ones, how much of their nouns and names the reports
 * share, and how many names stand in one alone; undefined where a time, a name or a cause differs beside a figure or a contest: they tell of two things.
 */
export function seenIn(event: EventPair): (link: Link) => Observed<TinyName> | undefined {
  const { a, b } = event;
  const [mine, its] = [tinyWords(a, b), tinyWords(b, a)];
  const open = openIn(a, b) && openIn(b, a);
  const contest = [...mine, ...its].some(({ text, told }) => !told && namesContest(text));
  const names = Math.min(3, mine.filter(({ proper, told }) => proper && told).length);
  const alone = [namesIn(mine), namesIn(its)];
  const [days, theirs] = [toldFigures(a).days, toldFigures(b).days];
  const otherDay = days.size * theirs.size > 0 && sharedBy(days, theirs) === 0;
  const length = Math.min(6, mine.length, its.length) / 6;
  return ({ a: x, b: y }) => {
    const { unit } = x.quantity;
    const [figure, time, worded] = [isFigure(unit), isTimed(unit), isWorded(unit)];
    if ((time || worded) && open) return undefined;
    if (worded && (contest || unit === WHOM)) return undefined;
    if (figure && areOfTwo(x, y)) return undefined;
    const side = !figure && !time && !worded;
    const [one, other] = side ? [nounsOf(mine, x), nounsOf(its, y)] : [nounsOf(mine), nounsOf(its)];
    const exchanged = one.alone === 1 && other.alone === 1 && Math.min(one.share, other.share) >= 0.75;
    if (side && (otherDay || exchanged)) return undefined;
    return {
      figure,
      worded,
      odds: figure && openOdds(x, y, event),
      clashes: figure && clash.filter((meet) => !meet(x, y, event)).length,
      nouns: Math.max(one.share, other.share),
      names,
      length,
      fewerNames: !worded && Math.min(...alone),
      wordedNames: worded && Math.max(...alone),
      sideNames: side && Math.max(...alone),
    };
  };
}

/** What sets two figures apart. */
const clash = [sameMarks, sameReality, flowsMeet, gradesMeet, originsMeet, mayBeOne];

/** The nouns but for the one that is an opposite itself. */
const nounsOf = (words: readonly TinyWord[], opposite?: PlacedStatement) => {
  const nouns = words.filter(({ noun, text }) => noun && text !== opposite?.quantity.text);
  const alone = nouns.filter(({ told }) => !told).length;
  return { alone, share: 1 - alone / (nouns.length || 1) };
};

/** How many names stand alone; words that stand together are one. */
const namesIn = (words: readonly TinyWord[]): number =>
  Math.min(
    2,
    words
      .filter(({ named, told }) => named && !told)
      .filter(({ at }, place, all) => at - (all[place - 1]?.at ?? -CLOSE) >= CLOSE).length,
  );

const CLOSE = 26;

/** Whether an article tells a figure that the other does not. */
export const openIn = ({ statements }: ArticleProfile, other: ArticleProfile): boolean =>
  statements.some(
    (x) =>
      isFigure(x.quantity.unit) &&
      !other.statements.some(
        (y) => y.quantity.unit === x.quantity.unit && /^(?:same|refinement)$/.test(relateFigures(x, y)),
      ),
  );
