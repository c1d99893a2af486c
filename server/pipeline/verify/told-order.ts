import { tokens } from "#german/tokens.ts";
import type { Facets } from "./claim-facets.ts";
import { likeness } from "./match-words.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/**
 * Whether the evidence tells as the later what the claim tells as the earlier ("erst A, dann B", "A, bevor B", "B, nachdem A"), or as the less
 * what the claim tells as the more ("A mehr als B"). Only where nouns of each side meet nouns of the other side alone.
 */
export const isOtherOrder = (claim: Facets, said: Facets): boolean => sides(claim, said) === "crossed";

/** Whether both tell one order, by whichever word: "A weniger als B" is "B mehr als A". */
export const isSameOrder = (claim: Facets, said: Facets): boolean => sides(claim, said) === "same";

function sides(claim: Facets, said: Facets): "same" | "crossed" | undefined {
  const mine = orderOf(claim) ?? beside(claim);
  const theirs = mine && orderOf(said);
  if (!mine || !theirs || mine.by !== theirs.by) return undefined;
  const [first = [], second = []] = mine.steps;
  const found = theirs.steps.flatMap((early, at) =>
    theirs.steps.slice(at + 1).flatMap((late): readonly ("same" | "crossed")[] => {
      const straight = meets(first, early) && meets(second, late);
      const crossed = meets(first, late) && meets(second, early);
      return straight === crossed ? [] : [straight ? "same" : "crossed"];
    }),
  );
  return found.every((one) => one === found[0]) ? found[0] : undefined;
}

/** The words of stretches of a sentence: of what came first or is more, and of what came behind it or is less. */
interface Ordered {
  /** "time", or the comparative. */
  readonly by: string;
  readonly steps: readonly (readonly WordKeys[])[];
}

const meets = (a: readonly WordKeys[], b: readonly WordKeys[]): boolean =>
  a.some((one) => b.some((other) => likeness(one, other) === 1));

const orderOf = ({ text, joined, events, words }: Facets): Ordered | undefined =>
  joined
    ? undefined
    : (inTurn(text, words) ?? byConjunction(text) ?? (events.every(isAffirmed) ? compared(text) : undefined));

const isAffirmed = ({ polarity }: { readonly polarity: string }): boolean => polarity === "affirmed";

/** "Wandte sich zunächst an den Ausbilder und dann an das Amt", "zuerst in Ulm, seit 2023 auch in Aalen": a clause with such a word begins a step. */
function inTurn(text: string, words: Facets["words"]): Ordered | undefined {
  const starts: number[] = [];
  for (const { 0: part, index } of text.matchAll(/.+?(?:[,;]\s|\s(?=und\s)|$)/gu))
    if (index === 0 || late.test(part)) starts.push(index);
  const [, second] = starts;
  const opens = early.exec(text.slice(0, second))?.index;
  if (second === undefined || opens === undefined) return undefined;
  // Whoever stands before the first word of order does both.
  starts[0] = opens + 1;
  return {
    by: "time",
    steps: starts.map((from, at) =>
      words.filter(({ start }) => from <= start && start < (starts[at + 1] ?? text.length)).map(({ keys }) => keys),
    ),
  };
}

const early = /(?<!\p{L})(?:erst|zuerst|zunächst|anfangs|dann|danach|später)(?!\p{L})/iu;
const late =
  /(?<!\p{L})(?:dann|danach|anschließend|später|hernach|zuletzt|schließlich|(?:seit|ab)\s[^,;]*\sauch)(?!\p{L})/iu;

/** "Der Wind kam vor dem Hagel", "durchleuchtet erst nach dem Zersägen": one deed beside a noun for the other. */
function beside({ text, words }: Facets): Ordered | undefined {
  const found = /(?<!\p{L})(vor|nach)\s(?:de[mnr]|eine[mr])\s(?:\p{Ll}+\s)*\p{Lu}/u.exec(text);
  if (!found) return undefined;
  const at = found.index + found[0].length - 1;
  const of = (is: boolean): readonly WordKeys[] =>
    words.filter(({ start }) => (start === at) === is).map(({ keys }) => keys);
  return { by: "time", steps: found[1] === "vor" ? [of(false), of(true)] : [of(true), of(false)] };
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
  return { by: "time", steps: [nounsOf(first), nounsOf(second)] };
}

/** "Im Sommer kommen mehr Gäste als im Winter"; "weniger als" is "mehr als" turned round. */
function compared(text: string): Ordered | undefined {
  const [, before = "", comparative = "", behind = ""] =
    /^([^,;]*?)(?<!\p{L})(mehr|weniger|\p{Ll}{3,}er)(?:e[nmrs]?)?\s(?:[^,;.\d]{0,40}\s)?als\s([^,;.\d]+)/u.exec(text) ??
    [];
  if (behind === "") return undefined;
  const more = nounsOf(before);
  const less = nounsOf(behind);
  return comparative === "weniger" ? { by: "mehr", steps: [less, more] } : { by: comparative, steps: [more, less] };
}

const nounsOf = (text: string): readonly WordKeys[] =>
  tokens(text)
    .filter(({ capital, text: word, lower }) => capital && word.length > 2 && !isSmall.test(lower))
    .map(({ text: word }) => wordKeys(word));

const isSmall = /^(?:de[rmns]|die|das|eine?[nmrs]?|im|in|am|an|bei|seit|nach|vor|auch|erst|zunächst|dann|danach)$/;
