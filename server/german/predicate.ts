import { finiteForm, finiteRank, lastFinite, secondFinite } from "#german/finite-verb.ts";
import { partedPrefix } from "#german/parted-prefix.ts";
import type { Token } from "#german/tokens.ts";
import { auxiliaries, type Verb, verbCandidates } from "#german/verb-candidates.ts";
import type { VerbForm, VerbShape } from "#german/verb-form.ts";
import { verbless } from "#german/verbless-predicate.ts";

/** The verb of a clause with all that German spreads over it: auxiliaries, modal, parted prefix. */
export interface Predicate {
  /** Infinitive of the verb that carries the meaning, prefix included ("ankündigen"). */
  readonly lemma: string;
  readonly tense: "present" | "past" | "perfect" | "pluperfect" | "future";
  readonly mood: "indicative" | "subjunctive-1" | "subjunctive-2";
  readonly voice: "active" | "passive";
  /** Infinitive of the modal ("sollen"), if any. */
  readonly modal: string | undefined;
  /** "soll geliefert haben", "wird gekommen sein". */
  readonly perfectInfinitive: boolean;
  readonly plural: boolean;
  /** Index of the finite verb in the clause's tokens; absent for infinitive clauses and headline participles. */
  readonly finite: number | undefined;
  /** Whether the finite verb is read from the table of strong verbs or an unmistakable past. */
  readonly sure: boolean;
  /** Whether the finite verb could as well be a participle ("verletzt"). */
  readonly doubtful: boolean;
  /** "… zu liefern": a clause whose only verb is an infinitive with "zu". */
  readonly infinitive: boolean;
  /** Indexes of all verb parts in the clause's tokens. */
  readonly parts: ReadonlySet<number>;
}

/** Reads the verb of a clause whose finite verb stands second (main clause) or last (subordinate); undefined where there is none. */
export function predicate(words: readonly Token[], position: "second" | "last"): Predicate | undefined {
  for (const known of recent) if (known.position === position && isSame(known.words, words)) return known.found;
  const found = read(words, position);
  recent[oldest] = { words, position, found };
  oldest = (oldest + 1) % recent.length;
  return found;
}

/** Segments, clauses and gaps each ask for the verb of the same words: the last few answers are kept. */
const recent: {
  readonly words: readonly Token[];
  readonly position: "second" | "last";
  readonly found: Predicate | undefined;
}[] = Array.from({ length: 6 }, () => ({ words: [], position: "second", found: undefined }));

/** Whether two lists are the same part of a sentence. Sentences of one length share tokens (`tokens.ts`), so that first and last ones tell nothing. */
function isSame(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

let oldest = 0;

function read(words: readonly Token[], position: "second" | "last"): Predicate | undefined {
  const verbs = verbCandidates(words);
  if (verbs.length === 0) return undefined;
  const finite = position === "last" ? lastFinite(verbs, words) : secondFinite(verbs, words);
  return finite ? finitePredicate(words, verbs, finite) : verbless(words, verbs);
}

const modals = new Set(["können", "müssen", "sollen", "wollen", "dürfen", "mögen"]);

function finitePredicate(words: readonly Token[], verbs: readonly Verb[], verb: Verb): Predicate {
  const form = finiteForm(verb) as VerbForm;
  const parts = new Set([verb.at]);
  const others = verbs.filter(({ at }) => at !== verb.at);
  const participle = pick(others, "participle", words, parts, (lemma) => !auxiliaries.has(lemma) || lemma !== "werden");
  const became = others.some((other) => words[other.at]?.lower === "worden");
  const infinitives = others.filter(
    ({ at, forms }) => forms.some(({ shape }) => shape === "infinitive") && words[at - 1]?.lower !== "zu",
  );
  const ersatz =
    form.lemma === "haben" ? infinitives.find(({ forms }) => modals.has(forms[0]?.lemma ?? "")) : undefined;
  const auxiliary = auxiliaries.has(form.lemma);
  const modal = ersatz !== undefined || modals.has(form.lemma);
  const infinitive =
    auxiliary || modal
      ? infinitives.findLast((verb) => verb !== ersatz && !auxiliaries.has(verb.forms[0]?.lemma ?? ""))
      : undefined;
  const helper = infinitives.findLast(({ forms }) => auxiliaries.has(forms[0]?.lemma ?? ""));
  const helperLemma = helper?.forms[0]?.lemma;
  if (infinitive && (modal || form.lemma === "werden")) parts.add(infinitive.at);
  if (helper) parts.add(helper.at);
  const plain =
    modal || form.lemma === "werden" ? infinitive?.forms.find(({ shape }) => shape === "infinitive") : undefined;
  // "Will Kosten von geschätzt 6 Millionen zurückholen": the participle belongs to the figure. "Dürfte Chefin werden": the helper says it all.
  const content =
    modal && plain && !helper
      ? plain
      : auxiliary || modal
        ? (participle ?? plain ?? (modal ? helper?.forms.find(({ shape }) => shape === "infinitive") : undefined))
        : undefined;
  const passive =
    content === participle &&
    participle !== undefined &&
    (form.lemma === "werden" || became || helperLemma === "werden");
  const prefix = auxiliary || modal ? "" : partedPrefix(words, verb.at, parts);
  return {
    lemma: content?.lemma ?? prefix + form.lemma,
    tense: ersatz ? perfectOf(form) : tenseOf(form, participle, content, modal),
    mood: form.shape === "subjunctive-1" || form.shape === "subjunctive-2" ? form.shape : "indicative",
    voice: passive ? "passive" : "active",
    modal: modal ? (ersatz?.forms[0]?.lemma ?? form.lemma) : undefined,
    perfectInfinitive:
      (modal || form.lemma === "werden") &&
      participle !== undefined &&
      (helperLemma === "haben" || helperLemma === "sein"),
    plural: form.plural,
    finite: verb.at,
    sure: finiteRank(verb) >= 4,
    doubtful: verb.forms[0]?.shape === "participle",
    infinitive: false,
    parts,
  };
}

/** The participle nearest the clause's end, with "worden" beside it counted in. */
function pick(
  verbs: readonly Verb[],
  shape: VerbShape,
  words: readonly Token[],
  parts: Set<number>,
  allowed: (lemma: string) => boolean,
): VerbForm | undefined {
  let found: VerbForm | undefined;
  for (let at = verbs.length - 1; at >= 0; at -= 1) {
    const verb = verbs[at];
    if (!verb) continue;
    if (words[verb.at]?.lower === "worden") parts.add(verb.at);
    const form = verb.forms.find((candidate) => candidate.shape === shape && allowed(candidate.lemma));
    if (!form || found) continue;
    found = form;
    parts.add(verb.at);
  }
  return found;
}

/** "hat gehen müssen" as well as "ist gegangen". */
const perfectOf = ({ shape }: VerbForm): Predicate["tense"] => (shape === "past" ? "pluperfect" : "perfect");

function tenseOf(
  form: VerbForm,
  participle: VerbForm | undefined,
  content: VerbForm | undefined,
  modal: boolean,
): Predicate["tense"] {
  const past = form.shape === "past";
  if (!modal && participle && (form.lemma === "haben" || form.lemma === "sein")) return perfectOf(form);
  if (!modal && form.lemma === "werden" && content?.shape === "infinitive") return "future";
  return past ? "past" : "present";
}
