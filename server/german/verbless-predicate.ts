import type { Predicate } from "#german/predicate.ts";
import type { Token } from "#german/tokens.ts";
import { auxiliaries, type Verb } from "#german/verb-candidates.ts";
import type { VerbForm } from "#german/verb-form.ts";

/** A predicate without a finite verb. */
const nonFinite = (
  lemma: string,
  tense: Predicate["tense"],
  voice: Predicate["voice"],
  infinitive: boolean,
  perfectInfinitive: boolean,
  parts: readonly number[],
): Predicate => ({
  lemma,
  tense,
  mood: "indicative",
  voice,
  modal: undefined,
  perfectInfinitive,
  plural: false,
  finite: undefined,
  sure: false,
  doubtful: false,
  infinitive,
  parts: new Set(parts),
});

/** "Steuern hinterzogen zu haben", "getäuscht worden zu sein": the participle carries the meaning. */
function zuInfinitive(verbs: readonly Verb[], verb: Verb, form: VerbForm): Predicate {
  const own = (): Predicate => nonFinite(form.lemma, "present", "active", true, false, [verb.at]);
  if (!auxiliaries.has(form.lemma)) return own();
  const before = verbs.filter(({ at }) => at < verb.at).toReversed();
  const became = before.some(({ forms }) => forms[0]?.lemma === "werden" && forms[0].shape === "participle");
  const carrier = before.find(({ forms }) =>
    forms.some(({ shape, lemma }) => shape === "participle" && lemma !== "werden"),
  );
  const participle = carrier?.forms.find(({ shape }) => shape === "participle");
  if (!carrier || !participle) return own();
  const passive = became || form.lemma === "werden";
  const perfect = form.lemma !== "werden";
  return nonFinite(participle.lemma, perfect ? "perfect" : "present", passive ? "passive" : "active", true, perfect, [
    verb.at,
    carrier.at,
  ]);
}

/** No finite verb: an infinitive with "zu" ("ohne zu zahlen", "einzustellen"), or a bare participle as in headlines. */
export function verbless(words: readonly Token[], verbs: readonly Verb[]): Predicate | undefined {
  for (const verb of verbs.toReversed()) {
    for (const form of verb.forms) {
      const zu = form.shape === "zu-infinitive" || (form.shape === "infinitive" && words[verb.at - 1]?.lower === "zu");
      if (zu) return zuInfinitive(verbs, verb, form);
      if (form.shape === "participle" && verb.at === words.length - 1)
        return nonFinite(form.lemma, "perfect", "passive", false, false, [verb.at]);
    }
  }
  return undefined;
}
