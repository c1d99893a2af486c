import { countryOf } from "#german/countries.ts";
import { names } from "#german/names.ts";
import { bestLikeness } from "../verify/match-words.ts";
import type { EventPair } from "./event-pairs.ts";
import { isNameLike } from "./name-like.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isWhere } from "./worded.ts";

/**
 * Whether two statements of who did it, or where it is, are of one deed or thing and can be set against each other: both name somebody or some
 * place, of one kind, whom the other article does not know of, and what was done or stands there is the same.
 */
export function wordsMeet(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const [kind, other] = [kindOf(a), kindOf(b)];
  if (kind !== other || kind === undefined) return false;
  if (!unknown(a, event.b.nouns) || !unknown(b, event.a.nouns)) return false;
  return selfEvident.test(a.quantity.unit) || objectsMeet(a, b);
}

/** Deeds that an event has one of, whatever words are told beside them. */
const selfEvident = /:(?:follow|mediate|score|claim|leave|born)$/;

/** What is named: a person, a place or anything else by its own name; undefined where nothing is named. */
function kindOf({ quantity: { text, unit }, things }: PlacedStatement): "person" | "other" | undefined {
  if (isWhere(unit)) return "other";
  if (names(text).some(({ kind }) => kind === "person")) return "person";
  const named = things.some(
    (word) =>
      isNameLike(word) || countryOf(word.text) !== undefined || /(?:partei|union|liste|bündnis)$/iu.test(word.text),
  );
  return named ? "other" : undefined;
}

/** Whether an article names nothing of what the other one names. */
const isBare = ({ own, sentence }: PlacedStatement): boolean =>
  own.every(({ noun }) => !noun) || /(?<!\p{L})(?:sie|ihn|es)(?!\p{L})/u.test(sentence);

const unknown = ({ things }: PlacedStatement, nouns: ReadonlyMap<string, string>): boolean =>
  things.every(({ noun, keys }) => !noun || !nouns.has(keys.stem));

/** Whether a noun stands beside both, or none beside one of them: "Gefunden haben sie zwei Kletterer". */
const objectsMeet = (a: PlacedStatement, b: PlacedStatement): boolean =>
  isBare(a) || isBare(b) || a.own.some(({ noun, keys }) => noun && bestLikeness(keys, b.own) >= 0.8);
