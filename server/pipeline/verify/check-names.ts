import type { NameMention } from "#german/name-mention.ts";
import { sameName } from "#german/name-variants.ts";
import { fold } from "#german/normalise.ts";
import { type Check, notSaid, refuted } from "./finding.ts";

/** Every name of the claim must be the evidence's, or stand around it; speakers are looked at by `checkAttribution`. */
export const checkNames: Check = (claim, { said, around, head: above, article }) => {
  const head = [article.source, article.author].filter((own) => own !== undefined);
  for (const name of claim.names) {
    if (claim.asides.some(({ start, end }) => start <= name.start && name.end <= end)) continue;
    if (
      found(name, said.names, said.text) ||
      found(name, around.names, around.text) ||
      found(name, above.names, above.text)
    )
      continue;
    if (head.some((own) => fold(own) === fold(name.text))) continue;
    const rival = said.names.find(
      (told) => told.kind === name.kind && name.kind !== "unknown" && !found(told, claim.names, claim.text),
    );
    return rival
      ? refuted("name", `Die Textstelle nennt ${rival.text}, nicht ${name.text}.`)
      : notSaid("name", `Die Textstelle nennt ${name.text} nicht.`);
  }
  return undefined;
};

const found = (name: NameMention, among: readonly NameMention[], text: string): boolean =>
  among.some((other) => other.key === name.key || sameName(other.text, name.text)) ||
  (name.kind !== "country" && name.text.split(" ").every((part) => text.includes(part)));
