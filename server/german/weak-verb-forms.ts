import { endsInT } from "#german/t-stems.ts";
import type { VerbForm, VerbShape } from "#german/verb-form.ts";
import { separable } from "#german/verb-prefixes.ts";

/** All readings of a lower-case word as a weak verb, best first. These are an open class: the ending alone speaks. */
export function weakForms(lower: string): readonly VerbForm[] {
  const prefix = separablePrefixOf(lower);
  const rest = lower.slice(prefix.length);
  if (prefix !== "" && /^zu\p{L}{2,}e?[rl]?n$/u.test(rest))
    return [weak(prefix + rest.slice(2), "zu-infinitive", false)];
  const own = withoutGe(rest);
  if (own !== undefined && /t$/.test(own)) {
    const participle = weak(prefix + infinitive(own.slice(0, -1)), "participle", false);
    return prefix === "" ? [participle, third(lower)] : [participle];
  }
  if (/te$/.test(lower) && endsInT(lower.slice(0, -1))) return [weak(`${lower}n`, "subjunctive-1", false)];
  if (/ten$/.test(lower) && endsInT(lower.slice(0, -2))) return plurals(lower);
  if (weakPast.test(lower))
    return [weak(infinitive(lower.replace(/(?<=[dt]|[^aeiouäöülr][mn])ete$|te$/, "")), "past", false)];
  if (weakPastPlural.test(lower)) {
    return [
      weak(infinitive(lower.replace(/(?<=[dt]|[^aeiouäöülr][mn])eten$|ten$/, "")), "past", true),
      ...plurals(lower),
    ];
  }
  if (/iert$/.test(lower) || closedPrefix.test(lower)) {
    return [weak(infinitive(lower.replace(/(?<=[dtmn])et$|t$/, "")), "participle", false), third(lower)];
  }
  if (/..t$/.test(lower)) return [third(lower)];
  if (/..(?:en|eln|ern)$/.test(lower)) return plurals(lower);
  if (/..e$/.test(lower)) return [weak(infinitive(lower.slice(0, -1)), "subjunctive-1", false)];
  return none;
}

const weakPast = /..[^e]te$|..(?:[dt]|[^aeiouäöülr][mn])ete$/;
const weakPastPlural = /..[^e]ten$|..(?:[dt]|[^aeiouäöülr][mn])eten$/;
/** Verbs without "ge-" in the participle: "verletzt", "überprüft". */
const closedPrefix =
  /^(?:be|ge(?=nehmig|währ|fährd|statt|horch|wöhn|stalt)|ver|ent|er|zer|miss|wider|über|unter|hinter)\p{L}{2,}t$/u;

const third = (lower: string): VerbForm => weak(infinitive(lower.replace(/(?<=[dtmn])et$|t$/, "")), "present", false);

const plurals = (lower: string): readonly VerbForm[] => [
  weak(lower, "infinitive", false),
  weak(lower, "present", true),
];

const weak = (lemma: string, shape: VerbShape, plural: boolean): VerbForm => ({ lemma, shape, plural, certain: false });

/** "Handel-n", but "spiel-en": behind a vowel -el is no ending. */
const infinitive = (stem: string): string =>
  /(?:e|(?<![aeiouäöü])el|(?<!(?<!e)i)er)$/.test(stem) ? `${stem}n` : `${stem}en`;

/** Verbs whose stem begins with "ge-": "genehmigt", "gefährdet". */
const ownGe = /^ge(?:nehmig|währ|fährd|statt|horch|wöhn|stalt)/;

/** The participle's stem with its -t, or undefined where there is no "ge-" to take away. */
function withoutGe(rest: string): string | undefined {
  if (!rest.startsWith("ge") || rest.length < 6 || ownGe.test(rest)) return undefined;
  const own = rest.slice(2);
  return /[dtmn]et$/.test(own) ? `${own.slice(0, -2)}t` : own;
}

function separablePrefixOf(lower: string): string {
  for (let cut = Math.min(11, lower.length - 5); cut >= 2; cut -= 1) {
    const rest = lower.slice(cut, cut + 2);
    if ((rest === "ge" || rest === "zu") && separable.has(lower.slice(0, cut))) return lower.slice(0, cut);
  }
  return "";
}

const none: readonly VerbForm[] = [];
