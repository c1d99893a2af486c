import { type DatePoint, point } from "#german/date-point.ts";
import type { Token } from "#german/figure-tokens.ts";
import { daysFrom, type Reference, weekday } from "#german/periods.ts";

/** The day that a weekday names. Where the word does not say which one, it is the last such day up to the day of writing, and behind "bis", "ab" and in "von … an" the next one. */
export function weekdayPoint(
  tokens: readonly Token[],
  at: number,
  date: number,
  offset: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const dated =
    /^(?:am|für|frühen|späten|vo[nm]|bis|seit|zum|de[nmr]|ab|noch|und|mindestens|höchstens|wenigstens|frühestens|spätestens)$/.test(
      tokens[at - 1]?.lower ?? "",
    ) || /tag(?:früh|abend|morgen|nacht|nachmittag|vormittag|mittag)$/.test(tokens[at]?.lower ?? "");
  if (!dated && offset === 0) return undefined;
  if (reference?.day === undefined) return point("day", at + 1, undefined);
  const back = (weekday(reference) - date + 7) % 7;
  const ahead = offset > 0 || (offset === 0 && comes(tokens, at));
  const days = ahead ? 7 - back : offset < 0 && back === 0 ? -7 : -back;
  return point("day", at + 1, daysFrom(reference, days));
}

const comes = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.lower === "von" && tokens[at + 1]?.lower === "an") ||
  [1, 2, 3, 4].some(
    (back) =>
      /^(?:bis|ab)$/.test(tokens[at - back]?.lower ?? "") &&
      tokens
        .slice(at - back + 1, at)
        .every(
          ({ lower, text }) =>
            /^\p{Lu}/u.test(text) ||
            /^(?:am|zu[mr]|mindestens|höchstens|wenigstens|frühestens|spätestens)$/.test(lower),
        ),
  );
