import type { Token } from "#german/tokens.ts";
import { auxiliaries, type Verb } from "#german/verb-candidates.ts";
import type { VerbForm, VerbShape } from "#german/verb-form.ts";

const helpers: ReadonlySet<string> = new Set([...auxiliaries, "können", "müssen", "sollen", "wollen", "dürfen"]);

const finiteShapes: ReadonlySet<VerbShape> = new Set(["present", "past", "subjunctive-1", "subjunctive-2"]);

/** The reading of a verb as a finite form, if it has one. */
export const finiteForm = (verb: Verb | undefined): VerbForm | undefined =>
  verb?.forms.find(({ shape }) => finiteShapes.has(shape));

/** The finite verb of a subordinate clause: the last one. */
export function lastFinite(verbs: readonly Verb[], words: readonly Token[]): Verb | undefined {
  const last = verbs.findLast((verb) => finiteForm(verb) && words[verb.at - 1]?.lower !== "zu");
  if (!last?.forms.some(({ shape }) => shape === "participle" || shape === "infinitive")) return last;
  const helper = verbs.find(
    (verb) => verb.at < last.at && verb.forms.some(({ lemma, certain }) => certain && helpers.has(lemma)),
  );
  return helper && finiteForm(helper) ? helper : last;
}

/** Certainty of being the finite verb of a main clause: table and weak past, then -t, then -en, then -e. */
export function finiteRank(verb: Verb): number {
  const form = finiteForm(verb);
  if (!form) return 0;
  const first = verb.forms[0];
  if (form.certain)
    return first?.shape === "participle" ||
      (form.plural && first?.shape === "infinitive" && !auxiliaries.has(form.lemma))
      ? 2
      : 5;
  if (form.shape === "past") return 4;
  if (form.shape === "present" && !form.plural) return first?.shape === "participle" ? 2.5 : 3;
  return form.plural ? 1.5 : 1;
}

/** The finite verb of a main clause: the most certain one, the first among equals; none beside an infinitive with "zu". */
export function secondFinite(verbs: readonly Verb[], words: readonly Token[]): Verb | undefined {
  const end = verbs.at(-1);
  const zu =
    end !== undefined &&
    end.at === words.length - 1 &&
    (words[end.at - 1]?.lower === "zu" || end.forms[0]?.shape === "zu-infinitive");
  let best: Verb | undefined;
  let rank = 0;
  for (const verb of verbs) {
    const own = finiteRank(verb);
    if (own > rank && words[verb.at - 1]?.lower !== "zu" && !(zu && verb.forms[0]?.shape === "participle")) {
      best = verb;
      rank = own;
      if (own >= 4) break;
    }
  }
  if (rank < 2 && best && best.at === words.length - 1 && verbs.length === 1 && words.length > 6)
    return rank < 1.5 ? undefined : best;
  return best;
}
