import { tokens } from "#german/tokens.ts";
import type { Facets } from "./claim-facets.ts";
import { type WordKeys, wordKeys } from "./content-words.ts";
import { likeness } from "./match-words.ts";

/**
 * Whether the evidence tells as the later what the claim tells as the earlier ("erst A, dann B", "A, bevor B", "B, nachdem A"), or as the less
 * what the claim tells as the more ("A mehr als B"). Only where nouns of each side meet nouns of the other side alone.
 */
export const isOtherOrder = (claim: Facets, said: Facets): boolean => sides(claim, said) === "crossed";

/** Whether both tell one order, by whichever word: "A weniger als B" is "B mehr als A". */
export const isSameOrder = (claim: Facets, said: Facets): boolean => sides(claim, said) === "same";

function sides(claim: Facets, said: Facets): "same" | "crossed" | undefined {
  const mine = orderOf(claim);
  const theirs = mine && orderOf(said);
  if (!mine || !theirs || mine.by !== theirs.by) return undefined;
  const straight = [meets(mine.first, theirs.first), meets(mine.second, theirs.second)];
  const crossed = [meets(mine.first, theirs.second), meets(mine.second, theirs.first)];
  if (crossed.every(Boolean) && !straight.some(Boolean)) return "crossed";
  return straight.every(Boolean) && !crossed.some(Boolean) ? "same" : undefined;
}

/** The nouns of two stretches of a sentence: of what came first or is more, and of the other. */
interface Ordered {
  /** "time", or the comparative. */
  readonly by: string;
  readonly first: readonly WordKeys[];
  readonly second: readonly WordKeys[];
}

const meets = (a: readonly WordKeys[], b: readonly WordKeys[]): boolean =>
  a.some((one) => b.some((other) => likeness(one, other) === 1));

function orderOf({ text, joined, events }: Facets): Ordered | undefined {
  if (joined || !/(?:bevor|ehe|nachdem|danach|dann|anschließend|später|hernach|als|auch)\s/iu.test(text))
    return undefined;
  return inTurn(text) ?? byConjunction(text) ?? (events.every(isAffirmed) ? compared(text) : undefined);
}

const isAffirmed = ({ polarity }: { readonly polarity: string }): boolean => polarity === "affirmed";

/** "Wandte sich zunächst an den Ausbilder und dann an das Amt", "zuerst in Ulm, seit 2023 auch in Aalen". */
function inTurn(text: string): Ordered | undefined {
  const [, early = "", late = ""] =
    /(?<!\p{L})(?:erst|zuerst|zunächst|anfangs)\s(.+?)(?:,|\sund|;)\s(?:(?:und|aber|ehe|bevor)\s)?(?:[^,;]*\s)?(?:dann|danach|anschließend|später|hernach|(?:seit|ab)\s[^,;]*\sauch)(?!\p{L})(.*)$/iu.exec(
      text,
    ) ?? [];
  const between =
    /(?:,|\sund|;)\s(?:und\s)?([^,;]*)(?:dann|danach|anschließend|später|hernach|(?:seit|ab)\s[^,;]*\sauch)(?!\p{L})/iu.exec(
      text,
    )?.[1] ?? "";
  return early === "" || late === ""
    ? undefined
    : { by: "time", first: nounsOf(early), second: nounsOf(`${between} ${late}`) };
}

/** "A, bevor B", "Bevor B, A", "A, nachdem B", "Nachdem B, A". */
function byConjunction(text: string): Ordered | undefined {
  const leading = /^(Bevor|Ehe|Nachdem)\s([^,]+),\s(.+)$/u.exec(text);
  const [, opener = "", inner = "", main = ""] = leading ?? [];
  const [, before = "", word = "", behind = ""] = leading
    ? [undefined, main, opener, inner]
    : (/^(.+),\s(?:noch\s|kurz\s)?(bevor|ehe|nachdem)\s([^,]+)/u.exec(text) ?? []);
  if (before === "" || behind === "") return undefined;
  const [first, second] = /^nachdem$/i.test(word) ? [behind, before] : [before, behind];
  return { by: "time", first: nounsOf(first), second: nounsOf(second) };
}

/** "Im Sommer kommen mehr Gäste als im Winter"; "weniger als" is "mehr als" turned round. */
function compared(text: string): Ordered | undefined {
  const [, before = "", comparative = "", behind = ""] =
    /^([^,;]*?)(?<!\p{L})(mehr|weniger|\p{Ll}{3,}er)(?:e[nmrs]?)?\s(?:[^,;.\d]{0,40}\s)?als\s([^,;.\d]+)/u.exec(text) ??
    [];
  if (behind === "" || noComparative.test(comparative)) return undefined;
  const more = nounsOf(before);
  const less = nounsOf(behind);
  return comparative === "weniger"
    ? { by: "mehr", first: less, second: more }
    : { by: comparative, first: more, second: less };
}

const noComparative =
  /^(?:(?:dies|jed|jen|kein|ein|ihr|sein|unser|eur|manch|welch|solch)er|aber|oder|immer|wieder|unter|über|hinter|außer|anders?|bisher|vorher|nachher|daher|sicher|leider|weiter|immer)$/u;

const nounsOf = (text: string): readonly WordKeys[] =>
  tokens(text)
    .filter(({ capital, text: word, lower }) => capital && word.length > 2 && !isSmall.test(lower))
    .map(({ text: word }) => wordKeys(word));

const isSmall = /^(?:de[rmns]|die|das|eine?[nmrs]?|im|in|am|an|bei|seit|nach|vor|auch|erst|zunächst|dann|danach)$/;
