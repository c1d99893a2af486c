import type { Quantity } from "#domain/quantity.ts";

/** Units of an event's day, of its month or year where no more is told, and of an end: `min` and `max` are the first and last day it can lie on, in days since 1970. */
export const DAY = "day-of";
export const YEAR = "year-of";
export const END = "end";

/** The unit of a start: `min` and `max` are the first and last day it can lie on, in days since 1970. */
export const START = "start";

/** The unit of a time of day, in minutes: when something happened, where its sentence names one time alone. */
export const CLOCK = "clock-of";

/** The unit of a vote's outcome: yes and no as a score ("mit 31 zu 29 Stimmen", "mit elf gegen vier Stimmen", "31 stimmten dafür, 27 dagegen"). */
export const VOTES = "votes";

/** Units of what is told without figures: `stance` is 1 for friendship and −1 for anger, `dependence` is a number for who depends. */
export const STANCE = "stance";
export const DEPENDENCE = "dependence";

/** Units of what is a question of yes or no begin so; the value is 1 or −1 for its sides, 2 or −2 for what is not the one or the other. */
export const YES_NO = "yes-no:";

/** The unit of what goes ahead or is refused, in whatever words: reports of a few sentences are compared by it. */
export const POLE = `${YES_NO}pole`;

/** The unit of a word of a short report that takes sides, without a value of its own. */
export const SIDE = `${YES_NO}side`;

/** Letters of a tiny report: a sentence or two under a title. */
export const TINY = 180;

/** Letters of a report of a few sentences. */
export const SHORT = 600;

/** The unit of a cause: it has no value, only words; two causes are compared by them. */
export const CAUSE = "cause";

/** Units of what is told by words and not by values: who did it, where it is. The rest of the unit says what of. */
export const WHO = "who:";
export const WHERE = "where:";

/** Units of whom a report begins with, and of where it was. */
export const WHOM = "who:person";
export const THERE = "where:place";

/** The unit of whose words something is. */
export const SAID = "who:said";

/** The unit of the kind of place where it was: a station, a field, a hotel. */
export const SITE = "where:site";

/** The unit of a beginning that states nothing else: no figure, kept so that whom and where it names can be compared. */
export const BARE = "beginning";

export const isWho = (unit: string): boolean => unit.startsWith(WHO);
export const isWhere = (unit: string): boolean => unit.startsWith(WHERE);

/** Whether statements of a unit have no value, only words by which they are compared. */
export const isWorded = (unit: string): boolean => unit === CAUSE || isWho(unit) || isWhere(unit);

/** Whether a statement says who did something, or where it was done. */
export const isSlot = ({ quantity: { unit } }: { readonly quantity: { readonly unit: string } }): boolean =>
  isWho(unit) || isWhere(unit);

/** "am 3. Mai", "zum 3.5.2024"; "am Freitag" and "gestern" depend on when they are read. */
export const isWrittenDay = ({ text }: Pick<Quantity, "text">): boolean =>
  /\d{1,2}\.\s*(?:\p{Lu}\p{Ll}+|\d{1,2}\.)/u.test(text);

/** Whether statements of a unit tell when something is, was or begins. */
export const isTimed = (unit: string): boolean => [DAY, YEAR, END, START, CLOCK].includes(unit);

/** Whether a unit is of counts, money, shares and measures: what is told by a value. */
export const isFigure = (unit: string): boolean =>
  !isTimed(unit) && !isWorded(unit) && ![STANCE, DEPENDENCE, VOTES].includes(unit) && !unit.startsWith(YES_NO);

/** The same without what is counted. */
export const isMeasured = (unit: string): boolean => isFigure(unit) && unit !== "count" && unit !== "score";
