import type { NameMention } from "#german/name-mention.ts";
import { sameName } from "#german/name-variants.ts";
import { fold } from "#german/normalise.ts";
import { otherAttached } from "./attached-places.ts";
import type { Facets } from "./claim-facets.ts";
import { type Check, notSaid, type Place, refuted } from "./finding.ts";
import { isAbbreviation } from "./same-speaker.ts";
import { otherNaming } from "./told-naming.ts";
import { otherPlacing } from "./told-places.ts";
import { otherHolder } from "./told-posts.ts";

/** Every name of the claim must be the evidence's, or stand around it; speakers are looked at by `checkAttribution`. */
export const checkNames: Check = (claim, place) => {
  const { said, head: above, article } = place;
  const placing = otherPlacing(claim, said);
  if (placing)
    return (placing.named ? refuted : notSaid)(
      "name",
      `Die Textstelle nennt ${placing.other.text}, nicht ${placing.own.text}.`,
    );
  const attached = otherAttached(claim, place);
  if (attached) return refuted("name", `Die Textstelle nennt ${attached.other}, nicht ${attached.own}.`);
  const holder = otherHolder(claim, place);
  if (holder)
    return refuted("name", `Die Textstelle nennt in diesem Amt ${holder.other.text}, nicht ${holder.own.text}.`);
  const head = [article.source, article.author].filter((own) => own !== undefined);
  for (const name of claim.names) {
    const elsewhere = otherPlace(name, claim, said);
    if (elsewhere) return refuted("name", `Die Textstelle nennt ${elsewhere.text}, nicht ${name.text}.`);
    if (claim.asides.some(({ start, end }) => start <= name.start && name.end <= end)) continue;
    if (
      prepositionOf(name, claim.text) === "in" &&
      (name.kind === "country" || name.kind === "place") &&
      isOnlyBehind(name, place) &&
      (name.kind === "country" || found(name, place.around.names, place.around.text))
    )
      return notSaid("name", `Die Textstelle sagt das nicht von ${name.text}.`);
    if (
      found(name, said.names, said.text) ||
      found(name, above.names, above.text) ||
      found(name, place.around.names, place.around.text)
    )
      continue;
    if (head.some((own) => fold(own) === fold(name.text))) continue;
    const namesake = namesakeOf(name, said);
    if (namesake) return refuted("name", `Die Textstelle nennt ${namesake}, nicht ${name.text}.`);
    const rival = said.names.find(
      (told) =>
        told.kind === name.kind &&
        name.kind !== "unknown" &&
        !found(told, claim.names, claim.text) &&
        !isCalledShort(told, claim.text),
    );
    if (!rival && found(name, place.lead.names, place.lead.text) && !isPlacedElsewhere(name, claim, said)) continue;
    // One place may lie in the other: no register of places says that it does not. Where it happened is not whose it is.
    const isPlaceBesideOwner =
      rival !== undefined && !prepositionOf(name, claim.text) && prepositionOf(rival, said.text);
    return rival
      ? (rival.kind === "place" || isPlaceBesideOwner || isAbbreviation(rival.text) !== isAbbreviation(name.text)
          ? notSaid
          : refuted)("name", `Die Textstelle nennt ${rival.text}, nicht ${name.text}.`)
      : notSaid("name", `Die Textstelle nennt ${name.text} nicht.`);
  }
  const naming = otherNaming(claim, place);
  if (naming !== undefined) return notSaid("name", `Die Textstelle nennt ${naming} nicht.`);
  return undefined;
};

/** "Hebamme Dörte Quast" beside "Hebamme Dörte Quandt": whoever has the given name there has another surname. */
function namesakeOf({ kind, text: name }: NameMention, { text }: Facets): string | undefined {
  const [surname = "", given = ""] = name.split(" ").reverse();
  return (kind === "person" || kind === "unknown") && /^\p{Lu}[\p{L}-]{2,}$/u.test(given) && !text.includes(surname)
    ? new RegExp(`(?<!\\p{L})${given} \\p{Lu}\\p{L}+`, "u").exec(text)?.[0]
    : undefined;
}

/** "Nach dem Abgang von Tuschl" knows the "Karl Tuschl" of the passage: who is named beside another is not in that one's place. */
const isCalledShort = ({ kind, text }: NameMention, claim: string): boolean =>
  kind === "person" && claim.includes(text.slice(text.lastIndexOf(" ") + 1));

/** A place that only a later sentence names is not where this one happens. */
const isOnlyBehind = (name: NameMention, { said, head, before }: Pick<Place, "said" | "head" | "before">): boolean =>
  ![said, head, ...before].some((text) => found(name, text.names, text.text));

/** "In Chemnitz gegründet" refutes "in Zwickau gegründet", wherever else the text names Zwickau. */
function otherPlace(name: NameMention, claim: Facets, said: Facets): NameMention | undefined {
  const preposition = prepositionOf(name, claim.text);
  if (
    !preposition ||
    said.names.some((told) => told.key === name.key) ||
    name.text.split(" ").some((part) => said.text.includes(part.replace(/s$/, "")))
  )
    return undefined;
  return said.names.find(
    (told) =>
      (told.kind === name.kind || (preposition === "nach" && told.kind === "organisation")) &&
      isSamePlacing(prepositionOf(told, said.text), preposition) &&
      !found(told, claim.names, claim.text),
  );
}

/** "Auf Spiekerland brach die Promenade weg": who sets the place anew has left the one that the article begins with. */
const isPlacedElsewhere = (name: NameMention, claim: Facets, { text, names }: Facets): boolean =>
  prepositionOf(name, claim.text) !== undefined &&
  [placedFirst.exec(text)?.[1], ...names.flatMap((one) => (prepositionOf(one, text) ? [one.text] : []))].some(
    (other) => other !== undefined && !claim.text.includes(other),
  );

const placedFirst = /^(?:In|Auf|Bei|An|Vor|Nahe)\s(\p{Lu}\p{L}+)\s\p{Ll}/u;

const prepositionOf = ({ start }: NameMention, sentence: string): string | undefined =>
  placing.exec(sentence.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();

const placing = /(?<!\p{L})(in|aus|nach|bei|an|zu|zum|zur|ins)\s(?:(?:de[rmn]|die|das)\s)?$/iu;

/** "An das Klinikum Hallstein", "nach Borntal": where to. */
const isSamePlacing = (a: string | undefined, b: string): boolean =>
  a === b || (a !== undefined && whither.test(a) && whither.test(b));

const whither = /^(?:an|nach|zu|zum|zur|ins)$/;

const found = (name: NameMention, among: readonly NameMention[], text: string): boolean =>
  among.some((other) => other.key === name.key || sameName(other.text, name.text)) ||
  (name.kind !== "country" &&
    name.text
      .split(" ")
      .every((part) => text.includes(part) || (part.length > 4 && text.includes(part.replace(/s$/, "")))));
