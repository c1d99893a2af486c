import type { Span } from "#domain/span.ts";
import type { Clause } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";
import { negations } from "#german/negations.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { standing } from "#german/standing.ts";
import type { Token } from "#german/tokens.ts";
import { wordSet } from "#german/word-set.ts";

/** Whether a clause says that something is so, is not so, or that somebody denies or refuses it. */
export interface Polarity {
  readonly value: "affirmed" | "negated" | "denied";
  /** The deciding words as written. */
  readonly cue: string | undefined;
  /** What alone is negated in a clause that holds otherwise: "nicht 2022, sondern 2023", "ohne Strom"; offsets in the sentence. */
  readonly excluded: Span | undefined;
}

/** The polarity of one of a sentence's clauses; two negations lift each other, "weder … noch" counts as one. */
export function polarity(clause: Clause, all: readonly Clause[] = [clause]): Polarity {
  if (last?.clause !== clause || last.among !== all.length)
    last = { clause, among: all.length, found: read(clause, all) };
  return last.found;
}

/** Events and their status ask for it one behind the other: the last answer is kept. */
let last: { readonly clause: Clause; readonly among: number; readonly found: Polarity } | undefined;

function read(clause: Clause, all: readonly Clause[]): Polarity {
  const { cues, excluded } = negations(clause);
  const above = governor(clause, all);
  const denial = clause.predicate && (isDenial(clause.predicate.lemma) || isAgainst(clause));
  const refused = above?.predicate && isDenial(above.predicate.lemma) && negations(above).cues.length % 2 === 0;
  const inherited = refused || standing(clause, all) === "denied";
  const undone =
    above?.predicate !== undefined &&
    clause.kind === "infinitive" &&
    undoing.has(above.predicate.lemma) &&
    negations(above).cues.length % 2 === 0;
  const odd = (cues.length % 2 === 1) !== undone;
  const first = undone && above ? above.tokens[above.predicate?.finite ?? 0] : cues[0];
  if (denial && !odd) return { value: "denied", cue: verbOf(clause), excluded };
  if (inherited && !odd) return { value: "denied", cue: verbOf(above ?? clause), excluded };
  if (odd && !denial && !inherited) return { value: "negated", cue: first?.text, excluded };
  return { value: "affirmed", cue: undefined, excluded };
}

/** "Die Mittel fehlten, ihn aufzuhalten", "versäumte, die Tür zu schließen": what hangs on them is not done. */
const undoing = wordSet(
  "fehlen mangeln versäumen unterlassen verzichten vermeiden vergessen misslingen absehen verpassen aufheben widerrufen zurücknehmen zurückziehen aussetzen absagen",
);

/** "sich gegen den Plan aussprechen", "gegen den Plan stimmen", "mit Nein stimmen": refusals whose verb alone says nothing. */
function isAgainst({ predicate, tokens }: Clause): boolean {
  if (!predicate || !opinion.has(predicate.lemma)) return false;
  // "Bei der Razzia gegen die Bande wurden Konten gesperrt": only who does it to himself resists.
  if (reflexive.test(predicate.lemma) && !tokens.some(({ lower }) => lower === "sich")) return false;
  return tokens.some(
    ({ lower }, at) =>
      (lower === "gegen" && !countsVotes(tokens, at)) ||
      lower === "dagegen" ||
      (lower === "nein" && tokens[at - 1]?.lower === "mit"),
  );
}

/** "Mit 24 gegen 17 Stimmen", "gegen die Stimmen der Grünen": whoever was outvoted, the vote may have gone for the plan. */
const countsVotes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "number" || tokens.slice(at + 1, at + 4).some(({ lower }) => /stimmen?$/.test(lower));

const opinion = wordSet("aussprechen stimmen votieren entscheiden stemmen sträuben wehren sperren");

const reflexive = /^(?:aussprechen|stemmen|sträuben|wehren|sperren)$/;

const verbOf = (clause: Clause): string => {
  const at = clause.predicate?.finite;
  return (at === undefined ? clause.predicate?.lemma : clause.tokens[at]?.text) ?? "";
};
