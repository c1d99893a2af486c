import { poles } from "#german/opposites.ts";
import { rememberingTexts } from "#german/remembering.ts";
import type { Facets } from "./claim-facets.ts";
import { toldChanges, toldDirection } from "./told-changes.ts";

/**
 * Whether the figures of the evidence bear out a claim that something rose or fell, doubled or halved, or was a majority; undefined where
 * neither the claim nor the evidence says anything of the kind.
 */
export function bornOut(claim: Facets, said: Facets): boolean | undefined {
  return multipleHolds(claim, said) ?? directionHolds(claim, said) ?? majorityHolds(claim, said);
}

/** Words that `bornOut` looks at: what they say is compared by the figures. */
export const isInferred = (text: string): boolean =>
  multipleOf(text).found !== undefined || poleOf([text]) !== undefined || majority.test(text);

/** Whether the claim tells of a change, a multiple or a difference: then two figures of one thing tell it together. */
export const comparesFigures = (claim: Facets): boolean =>
  claim.figures.some(({ quantity }) => quantity.change === "by") ||
  claim.events.some(({ lemma }) => isInferred(lemma)) ||
  multipleOf(claim.text).found !== undefined;

const [UP = -1] = poles("steigen");
const DOWN = UP ^ 1;

const poleOf = (words: readonly string[]): 1 | -1 | undefined => {
  const found = words.flatMap((word) => poles(word.toLowerCase()));
  const up = found.includes(UP);
  const down = found.includes(DOWN);
  return up === down ? undefined : up ? 1 : -1;
};

function directionHolds(claim: Facets, said: Facets): boolean | undefined {
  const mine = poleOf(claim.events.map(({ lemma }) => lemma));
  if (mine === undefined || said.poles.includes(UP) || said.poles.includes(DOWN)) return undefined;
  if (claim.events.some(({ polarity, status }) => polarity !== "affirmed" || status === "planned")) return undefined;
  const told = toldDirection(toldChanges(said).filter(({ from, to }) => ofClaim(claim, [from, to])));
  return told === undefined ? undefined : told === mine;
}

/** The claim names what one of the figures counts, or what the sentence with it is about. */
const ofClaim = (
  claim: Facets,
  figures: readonly { readonly thing?: { readonly stems: readonly string[] } | undefined }[],
): boolean => {
  const things = figures.flatMap(({ thing }) => thing?.stems ?? []);
  return things.length === 0 || claim.words.some(({ noun, keys }) => noun && things.includes(keys.stem));
};

/** "Verdoppelt" – "doppelt so viel", or two figures of which one is twice the other. */
function multipleHolds(claim: Facets, said: Facets): boolean | undefined {
  const mine = multipleOf(claim.text).found;
  if (mine === undefined || claim.events.some(({ polarity }) => polarity !== "affirmed")) return undefined;
  const told = multipleOf(said.text).found;
  if (told) return told.value === mine.value && (mine.bound === told.bound || mine.bound === "about");
  const ratios = toldChanges(said)
    .filter(({ from, to }) => ofClaim(claim, [from, to]))
    .map(({ from, to }) => (to.min ?? 0) / (from.min ?? 1));
  const [ratio, ...more] = ratios;
  if (ratio === undefined || more.some((other) => Math.abs(other - ratio) > 0.01)) return undefined;
  const off = ratio / mine.value - 1;
  switch (mine.bound) {
    case "over":
      return off > 0 && off < 0.3;
    case "under":
      return off < 0 && off > -0.12;
    case "about":
      return Math.abs(off) < 0.12;
    default:
      return Math.abs(off) < 0.02;
  }
}

interface Multiple {
  readonly value: number;
  readonly bound: "exact" | "over" | "under" | "about";
}

/** The claim's and the evidence's words are asked for beside each other: the last few answers are kept. */
const multipleOf = rememberingTexts(40_000, (text: string): { readonly found?: Multiple } => {
  const found = readMultiple(text);
  return found ? { found } : {};
});

function readMultiple(text: string): Multiple | undefined {
  if (!/(?:opp|halb|fach|so(?!\p{L}))/iu.test(text)) return undefined;
  const found = multiples.flatMap(([value, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ value, before: text.slice(Math.max(0, match.index - 40), match.index) }] : [];
  });
  const only = found[0];
  if (!only || found.length > 1) return undefined;
  const bound = /mehr als\s(?:\p{L}+\s)?$/iu.test(only.before)
    ? "over"
    : /(?:fast|beinahe|nahezu|knapp)\s(?:\p{L}+\s)?$/iu.test(only.before)
      ? "under"
      : /(?:rund|etwa|ungefähr|annähernd)\s(?:\p{L}+\s)?$/iu.test(only.before)
        ? "about"
        : "exact";
  return { value: only.value, bound };
}

const multiples: readonly (readonly [number, RegExp])[] = [
  [2, /(?<!\p{L})(?:doppelt so|verdopp\p{L}+|das Doppelte|zweimal so)(?!\p{L})/iu],
  [0.5, /(?<!\p{L})(?:halb so|halbier\p{L}+)(?!\p{L})/iu],
  [3, /(?<!\p{L})(?:dreimal so|verdreifach\p{L}+|das Dreifache)(?!\p{L})/iu],
  [4, /(?<!\p{L})(?:viermal so|vervierfach\p{L}+|das Vierfache)(?!\p{L})/iu],
  [5, /(?<!\p{L})(?:fünfmal so|verfünffach\p{L}+|das Fünffache)(?!\p{L})/iu],
  [10, /(?<!\p{L})(?:zehnmal so|verzehnfach\p{L}+|das Zehnfache)(?!\p{L})/iu],
];

/** "Die Mehrheit der Mitglieder" where the evidence has a share of them; hedges that reach across the half decide nothing. */
function majorityHolds(claim: Facets, said: Facets): boolean | undefined {
  const [word] = majority.exec(claim.text) ?? [];
  if (word === undefined) return undefined;
  const shares = said.figures.flatMap(({ quantity }) =>
    quantity.unit === "percent" && !quantity.change ? [quantity] : [],
  );
  const share = shares[0];
  if (!share || shares.length > 1 || share.min === undefined || share.max === undefined) return undefined;
  const least = /^(?:exact|at-least|more-than|slightly-more|about)$/.test(share.hedge);
  const most = /^(?:exact|at-most|less-than|almost|about)$/.test(share.maxHedge);
  const holds = share.min > 50 && least ? true : share.max < 50 && most ? false : undefined;
  return holds === undefined || /^Mehr/.test(word) ? holds : !holds;
}

const majority = /(?<!\p{L})(?:Mehrheit|Mehrzahl|Minderheit)(?!\p{L})/u;
