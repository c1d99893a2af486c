import type { Predicate } from "#german/predicate.ts";
import type { Token } from "#german/tokens.ts";
import { auxiliaries, type Verb } from "#german/verb-candidates.ts";
import type { VerbForm } from "#german/verb-forms.ts";

const base = {
  tense: "present",
  mood: "indicative",
  perfectInfinitive: false,
  plural: false,
  sure: false,
  doubtful: false,
} as const;

/** "Steuern hinterzogen zu haben", "getäuscht worden zu sein": the participle carries the meaning. */
function zuInfinitive(verbs: readonly Verb[], verb: Verb, form: VerbForm): Predicate {
  const own = { ...base, infinitive: true, voice: "active", lemma: form.lemma, parts: new Set([verb.at]) } as const;
  if (!auxiliaries.has(form.lemma)) return own;
  const before = verbs.filter(({ at }) => at < verb.at).toReversed();
  const became = before.some(({ forms }) => forms[0]?.lemma === "werden" && forms[0].shape === "participle");
  const carrier = before.find(({ forms }) =>
    forms.some(({ shape, lemma }) => shape === "participle" && lemma !== "werden"),
  );
  const participle = carrier?.forms.find(({ shape }) => shape === "participle");
  if (!carrier || !participle) return own;
  const passive = became || form.lemma === "werden";
  return {
    ...own,
    lemma: participle.lemma,
    tense: form.lemma === "werden" ? "present" : "perfect",
    perfectInfinitive: form.lemma !== "werden",
    voice: passive ? "passive" : "active",
    parts: new Set([verb.at, carrier.at]),
  };
}

/** No finite verb: an infinitive with "zu" ("ohne zu zahlen", "einzustellen"), or a bare participle as in headlines. */
export function verbless(words: readonly Token[], verbs: readonly Verb[]): Predicate | undefined {
  for (const verb of verbs.toReversed()) {
    for (const form of verb.forms) {
      const zu = form.shape === "zu-infinitive" || (form.shape === "infinitive" && words[verb.at - 1]?.lower === "zu");
      if (zu) return zuInfinitive(verbs, verb, form);
      if (form.shape === "participle" && verb.at === words.length - 1) {
        return {
          ...base,
          lemma: form.lemma,
          tense: "perfect",
          voice: "passive",
          infinitive: false,
          parts: new Set([verb.at]),
        };
      }
    }
  }
  return undefined;
}
