import { infinitive } from "./infinitive.ts";
import { fold } from "./normalise.ts";
import { remembering } from "./remembering.ts";
import { snowball } from "./snowball.ts";
import { strongInfinitive } from "./strong-infinitive.ts";
import { plainNumber } from "./words.ts";

/** German text repeats itself: 30,000 forms cover 95 % of the words of plenary minutes. */
const MEMORY = 32_768;

/**
 * What the forms of a word share, folded: "Waffenlieferungen" → "waffenlief"; a number in its normal form. Snowball German, before it verb
 * forms and -ung nouns set back to the infinitive and feminines to the common form, after it what it leaves: -s of names and loan words.
 * Forms of one word meet; what the stem looks like means nothing.
 */
export const stem: (word: string) => string = remembering(MEMORY, readStem);

/** The same for a memory of one's own. */
export function readStem(word: string): string {
  return plainNumber(word) ?? wordStem(fold(word));
}

const wordStem = (folded: string): string =>
  nounInS.exec(folded)?.[1] ?? finish(snowball(strongInfinitive(folded) ?? infinitive(common(folded))));

/** Snowball takes the s of "Zins" for an ending, but not that of "Zinsen": nouns that end in s after a consonant; "Magazins" is none. */
const nounInS =
  /^((?:leit|bau|kredit|spar|markt|miet|haben|real|hypotheken|einlagen)?zins|.*(?:kurs|puls|krebs|keks|konsens)|(?:flaschen)?hals|fels|wels|(?:wild|zucht)?lachs|luchs|(?:rot|polar)?fuchs|flachs|raps|gips|mops)(?:e|en|es)?$/;

/** "Ministerin, Ministerinnen" → "Minister"; "Studentin" → "Student". */
const common = (folded: string): string => folded.replace(/(?<=.{3}(?:er|at|ant|ent|ert|ist|og))in(?:nen)?$/, "");

/**
 * Snowball drops an s after b d f g h k l m n r t alone: names and loan words end otherwise ("Chinas, Trumps, Kiews, Selenskyjs, Autos").
 * Every stem loses it, so that "Ergebnis, Ergebnisse" stay together; short ones keep it ("Haus", "Gas"). "Artikeln", "Steuern": the n of the dative.
 */
const finish = (stemmed: string): string =>
  stemmed.replace(/(?<=..[aeiouyjpvwcx])s$/, "").replace(/(?<=el|[aeiou]er)n$/, "");
