import type { EventPair } from "./event-pairs.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { DAY } from "./units.ts";

/** Whether two days are those on which one thing comes to its end, in whatever words: the only such days to come that two whole articles tell. */
export const areLastDays = (a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean =>
  isLastDay(a) &&
  isLastDay(b) &&
  [event.a, event.b].every(({ brief, statements }) => !brief && statements.filter(isLastDay).length === 1);

/** "Das Bad wird zum 30. Juni geschlossen", "Der letzte Tag der Station ist der 30. Juni". */
export const isLastDay = ({ quantity: { unit }, reality, sentence }: PlacedStatement): boolean =>
  unit === DAY && reality === "plan" && comesToEnd.test(sentence);

const comesToEnd =
  /(?<!\p{L})(?:letzte[rn]?\s+\p{L}*[Tt]ag|geschlossen|schließ(?:t|en)|Schluss|endet|dicht(?:gemacht)?|eingestellt|stillgelegt|Schließung)(?!\p{L})/u;
