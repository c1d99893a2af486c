import { isNeverVerb } from "#german/function-words.ts";
import { mapped } from "#german/mapped.ts";
import { remembering } from "#german/remembering.ts";
import { irregularForms, strongVerbs } from "#german/strong-verbs.ts";
import { endsInT } from "#german/t-stems.ts";
import { byFirstLetters, inseparable, separable } from "#german/verb-prefixes.ts";

export type VerbShape =
  | "infinitive"
  | "zu-infinitive"
  | "participle"
  | "present"
  | "past"
  | "subjunctive-1"
  | "subjunctive-2";

/** One reading of a word as a verb form. */
export interface VerbForm {
  readonly lemma: string;
  readonly shape: VerbShape;
  readonly plural: boolean;
  /** Whether the form stands in the closed table of strong verbs; weak forms are guessed from the ending. */
  readonly certain: boolean;
}

/** All readings of a lower-case word as a verb form, best first; empty for words that cannot be verbs. */
export const verbForms = (lower: string): readonly VerbForm[] => table.get(lower) ?? openForms(lower);

/** Clauses and segments of one sentence ask for the same few words again and again. */
const openForms = remembering(4096, (lower: string): readonly VerbForm[] => {
  if (lower.length < 3 || lower.length > 40 || notLetters.test(lower) || isNeverVerb(lower)) return none;
  const prefixed = fromPrefix(lower);
  return prefixed.length > 0 || inflected.test(lower) ? prefixed : weakForms(lower);
});

const notLetters = /[^\p{L}]/u;

/** Participles with an ending ("eingenommenen", "leerenden") are adjectives; "dienen, spenden, entsenden" end like them. */
const inflected = /(?<!di)ene(?:n|m|r|s)$|(?<!(?:^|\P{L})|be|ver|s|w|sp|bl|voll|schw)ende[nmrs]?$/u;

const none: readonly VerbForm[] = [];
const table = new Map<string, VerbForm[]>();

function add(form: string, lemma: string, shape: VerbShape, plural: boolean): void {
  const list = table.get(form) ?? [];
  if (list.some((known) => known.lemma === lemma && known.shape === shape)) return;
  list.push({ lemma, shape, plural, certain: true });
  table.set(form, list);
}

/** Irregular forms first: "sei" must be read before anything a rule makes of it. */
for (const [form, lemma, shape] of irregularForms) {
  if (form && lemma && shape) {
    add(form, lemma, shape.replace("-plural", "") as VerbShape, shape.endsWith("-plural"));
  }
}
for (const [infinitive, present, past, participle] of strongVerbs) {
  const stem = infinitive.replace(/e?n$/, "");
  const third = present === "-" ? stem + (/[dt]$/.test(stem) ? "et" : "t") : present;
  const weakPast = /te$/.test(past);
  add(third, infinitive, "present", false);
  add(past, infinitive, "past", false);
  add(weakPast ? `${past}n` : past + (past.endsWith("e") ? "n" : "en"), infinitive, "past", true);
  add(participle, infinitive, "participle", false);
  add(infinitive, infinitive, "present", true);
  add(infinitive, infinitive, "infinitive", false);
  if (infinitive !== "sein" && infinitive !== "tun") add(`${stem}e`, infinitive, "subjunctive-1", false);
  const umlauted = past.replace(/[aou](?=[^aeiouäöü]*$)/, (vowel) => ({ a: "ä", o: "ö", u: "ü" })[vowel] ?? vowel);
  if (!weakPast && umlauted !== past) {
    add(`${umlauted}e`, infinitive, "subjunctive-2", false);
    add(`${umlauted}en`, infinitive, "subjunctive-2", true);
  }
}

/** A strong verb behind a prefix: "entsandt", "abgegeben", "abzugeben", "übernahm". */
function fromPrefix(lower: string): readonly VerbForm[] {
  for (const prefix of prefixesOf(lower)) {
    if (lower.length - prefix.length < 2 || !lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    const closed = inseparable.has(prefix) ? closedForms(prefix, rest) : none;
    if (closed.length > 0) return closed;
    if (separable.has(prefix)) {
      const zu = rest.startsWith("zu") ? table.get(rest.slice(2)) : undefined;
      const infinitive = zu?.find((form) => form.shape === "infinitive");
      if (infinitive) return [{ ...infinitive, lemma: prefix + infinitive.lemma, shape: "zu-infinitive" }];
      const forms = table.get(rest);
      if (forms) return mapped(forms, (form) => ({ ...form, lemma: prefix + form.lemma }));
    }
  }
  return none;
}

const prefixesOf = byFirstLetters([...separable, ...inseparable]);

/** "verstanden", "unternommen": no "ge-" in the participle. */
function closedForms(prefix: string, rest: string): readonly VerbForm[] {
  if (rest === "legen") return none;
  const finite = (table.get(rest) ?? none).filter((form) => !rest.startsWith("ge") || form.shape !== "participle");
  const participles = (table.get(`ge${rest}`) ?? none).filter((form) => form.shape === "participle");
  return mapped([...participles, ...finite], (form) => ({ ...form, lemma: prefix + form.lemma }));
}

/** Weak verbs are an open class: the ending alone speaks. */
function weakForms(lower: string): readonly VerbForm[] {
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
