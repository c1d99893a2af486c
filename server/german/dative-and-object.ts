import type { Antecedent } from "#german/antecedent.ts";
import { countryOf } from "#german/countries.ts";
import { canBe } from "#german/phrase-cases.ts";
import type { Phrase } from "#german/phrases.ts";

/** The dative and the accusative among the phrases that are left beside the subject, by their cases, else by their order ("gab Chile vor allem Getreide"). */
export function dativeAndObject(
  rest: readonly Phrase[],
  antecedent: Antecedent | undefined,
  subject: Phrase | undefined,
): readonly [Phrase | undefined, Phrase | undefined] {
  let dative =
    rest.find(({ cases, plural }) => cases.includes("dative") && !cases.includes("accusative") && plural !== true) ??
    rest.find(({ cases }) => cases.length === 1 && cases[0] === "dative");
  const others = rest.filter((phrase) => phrase !== dative);
  let object = others.find((phrase) => canBe(phrase, "accusative"));
  if (
    !dative &&
    others.length === 2 &&
    object === others[0] &&
    object?.plural !== true &&
    (others[1]?.first === (object?.last ?? 0) + 1 || countryOf(object?.head.text ?? "")?.form === "name")
  ) {
    dative = others[0];
    object = others[1];
  }
  const relative = antecedent && antecedent.phrase !== subject ? antecedent : undefined;
  if (relative && canBe(relative, "accusative")) object ??= relative.phrase;
  else if (relative && canBe(relative, "dative")) dative ??= relative.phrase;
  return [dative, object];
}
