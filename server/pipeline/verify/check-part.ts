import { counterpart } from "./check-events.ts";
import { type Check, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";

/** A part must not be told as the whole, nor some as all. */
export const checkPart: Check = (claim, { said }) => {
  const all = claim.quantifiers.find(({ kind }) => kind === "all");
  if (all && !said.quantifiers.some(({ kind }) => kind === "all")) {
    const less =
      said.quantifiers.some(({ kind }) => kind === "some") ||
      said.figures.some(({ quantity }) => quantity.unit === "percent");
    const message = `Die Textstelle sagt nicht „${all.text}“.`;
    return less ? refuted("part", message) : notSaid("part", message);
  }
  if (claim.quantifiers.some(({ kind }) => kind === "some")) return undefined;
  for (const event of claim.events) {
    const told = counterpart(event, said);
    const some = told && said.quantifiers.find(({ kind, text }) => kind === "some" && told.text.includes(text));
    if (some?.noun === undefined ? some : claim.words.some(({ keys }) => some.noun && likeness(keys, some.noun) > 0))
      return refuted("part", `Die Textstelle sagt „${some?.text}“; das fehlt im Satz.`);
  }
  return undefined;
};
