import { isNeverVerb } from "#german/function-words.ts";
import { mapped } from "#german/mapped.ts";
import { remembering } from "#german/remembering.ts";
import { irregularForms, strongVerbs } from "#german/strong-verbs.ts";
import type { VerbForm, VerbShape } from "#german/verb-form.ts";
import { byFirstLetters, inseparable, separable } from "#german/verb-prefixes.ts";
import { weakForms } from "#german/weak-verb-forms.ts";

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
