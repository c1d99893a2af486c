import { sameValue } from "#german/compare-quantities.ts";
import { numberWord } from "#german/number-words.ts";
import { tokens } from "#german/tokens.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { heldAgainst } from "./contrast-clause.ts";
import { counterpart } from "./counterpart.ts";
import { type Check, type Finding, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { isSameDeed } from "./same-deed.ts";
import { wordKeys } from "./word-keys.ts";

/** A part must not be told as the whole, nor some as all. */
export const checkPart: Check = (claim, place) => {
  const { said } = place;
  // "Vom gesamten Schaden entfallen drei Millionen auf …" tells a part.
  const all = claim.quantifiers.find(({ kind, start }) => kind === "all" && !ofAll.test(claim.text.slice(0, start)));
  if (
    all &&
    !said.quantifiers.some(({ kind }) => kind === "all") &&
    !(/^jede/i.test(all.text) && each.test(said.text))
  ) {
    const counted = said.figures.some(
      ({ quantity: { unit, thing } }) =>
        unit === "percent" || (thing && all.noun && likeness(wordKeys(thing.head), all.noun) > 0),
    );
    const less =
      counted ||
      isFewer(claim, said) ||
      said.quantifiers.some(({ kind }) => kind === "some") ||
      /(?<!\p{L})(?:nur|allein|lediglich)(?!\p{L})/u.test(said.text);
    const message = `Die Textstelle sagt nicht „${all.text}“.`;
    const elsewhere = place.around.quantifiers.some(({ kind, text }) => kind === "all" && text === all.text);
    return less && !elsewhere ? refuted("part", message) : notSaid("part", message);
  }
  const against = heldAgainst(claim, place);
  if (against)
    return (against.sure ? refuted : notSaid)("part", `Die Textstelle sagt das nicht von „${against.text}“.`);
  return (
    partAsWhole(claim, said) ??
    (claim.quantifiers.some(({ kind }) => kind === "some") ? undefined : someDropped(claim, said))
  );
};

/** "Alle neun Geiseln" beside "fünf von neun Geiseln", "das ganze Geld" beside "davon 1,2 Milliarden". */
const isFewer = (claim: Facets, { figures, text }: Facets): boolean =>
  figures.some(({ quantity: { unit, min = 0, text: told } }) =>
    claim.figures.some(
      ({ quantity }) =>
        quantity.unit === unit &&
        (quantity.min ?? 0) > min &&
        figures.some((whole) => sameValue(whole.quantity, quantity)) &&
        /^\s(?:von|der|des|ihrer|seiner|dieser)(?!\p{L})/u.test(text.slice(text.indexOf(told) + told.length)),
    ),
  );

/** "Von jedem Betrieb eine Probe" where the evidence says "pro Betrieb". */
const each = /(?<!\p{L})(?:pro|je|jeweils)(?!\p{L})/iu;

const ofAll = /(?<!\p{L})(?:vom|von de[rnm])\s$/iu;

/** "120 Verletzte, 22 davon schwer", "41 Verletzte, sieben von ihnen lebensgefährlich": what is said of the part must not be told of the whole. */
function partAsWhole(claim: Facets, said: Facets): Finding | undefined {
  const part =
    /[,;(]\s([^,;(]*(?<!\p{L})(?:davon|darunter|von ihnen|unter ihnen|von denen|von diesen)(?!\p{L})[^,;)]*)/u.exec(
      said.text,
    );
  if (!part?.[1] || claim.events.some(({ roles }) => roles?.partial) || isShare(claim)) return undefined;
  const start = part.index;
  const end = start + part[0].length;
  const inside = (at: number): boolean => start <= at && at < end;
  const figures = said.figures.filter(({ quantity }) => inside(quantity.start));
  const numbers = tokens(claim.text).map(({ lower }) => numberWord(lower));
  if (
    figures.some(
      ({ quantity }) =>
        claim.figures.some((own) => sameValue(own.quantity, quantity)) || numbers.includes(String(quantity.min)),
    )
  )
    return undefined;
  const word = claim.words.find(({ keys, text }) => {
    if (numberWord(text.toLowerCase()) !== undefined) return false;
    const matches = said.every.filter((other) => likeness(keys, other.keys) > 0);
    return matches.length > 0 && matches.every((other) => inside(other.start));
  });
  return word && claim.figures.length > 0
    ? refuted("part", `„${word.text}“ sagt die Textstelle nur von einem Teil: „${part[1]}“.`)
    : undefined;
}

/** "Mehr als die Hälfte arbeitet in Deutschland" tells itself that it is a part. */
const isShare = ({ figures, text }: Facets): boolean =>
  figures.some(({ quantity: { unit } }) => unit === "percent") ||
  /(?<!\p{L})(?:Hälfte|Drittel|Viertel|Mehrheit|Großteil|Teil(?!\p{L}))/u.test(text);

/** "Der Konzern, der mehrheitlich einem Fonds gehört, steigerte …": a word of the clause that stands inside the other one. */
const isInserted = (at: number, told: ClaimEvent, { events }: Facets): boolean =>
  events.some(
    (inner) =>
      inner !== told && told.start < inner.start && inner.end < told.end && inner.start <= at && at < inner.end,
  );

/** "31 Schulen, überwiegend Gymnasien, …": between commas it tells of what kind most are, and of the kind the claim says nothing. */
function isApposedKind(start: number, claim: Facets, { text, every }: Facets): boolean {
  if (!/,\s$/u.test(text.slice(0, start))) return false;
  const end = text.slice(start).search(/[,;)]/u);
  const inner = every.filter((word) => word.noun && start < word.start && (end < 0 || word.start < start + end));
  return inner.length > 0 && inner.every(({ keys }) => claim.words.every((word) => likeness(word.keys, keys) === 0));
}

/** "31 Schulen, überwiegend Realschulen, beteiligen sich": said of the kind, not of how many. */
const isApposed = (at: number, { text }: Facets): boolean =>
  /,\s$/u.test(text.slice(0, at)) &&
  /^\p{Ll}+(?:\s\p{Ll}+)?\s\p{Lu}[\p{L}-]+(?:\s(?:und|oder)\s\p{Lu}[\p{L}-]+)?,/u.test(text.slice(at));

/** By one verb, or among the verbs of "wurde gegründet und gehört". */
const isDeedOf = (event: ClaimEvent, told: ClaimEvent): boolean =>
  isSameDeed(event, told) || told.keys.some((key) => event.verb !== undefined && likeness(event.verb, key) > 0);

function someDropped(claim: Facets, said: Facets): Finding | undefined {
  for (const event of claim.events) {
    const told = counterpart(event, said);
    const own = (told && said.sentences.find(({ events }) => events.includes(told))) ?? said;
    const some =
      told &&
      own.quantifiers.find(
        ({ kind, text, start }) =>
          kind === "some" &&
          told.text.toLowerCase().includes(text.toLowerCase()) &&
          !isInserted(start, told, own) &&
          !isApposed(start, own),
      );
    if (!some || !isDeedOf(event, told) || isApposedKind(some.start, claim, own)) continue;
    const { noun } = some;
    if (noun === undefined || claim.words.some(({ keys }) => likeness(keys, noun) === 1))
      return refuted("part", `Die Textstelle sagt „${some.text}“; das fehlt im Satz.`);
  }
  return undefined;
}
