import type { Clause } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";
import { negations } from "#german/negations.ts";
import { speechKind } from "#german/speech-verbs.ts";
import type { Token } from "#german/tokens.ts";

/** How a sentence stands to what a content clause says: it is so, it is not so, or nobody says that it is. */
export type Standing = "held" | "denied" | "open";

/**
 * The standing of a clause that hangs on another one. "Es stimmt nicht, dass …" denies it, "Es gibt keine Belege dafür, dass …" and "Es besteht der
 * Verdacht, dass …" leave it open. Clauses of their own and infinitives are held; who says it is no matter of this.
 */
export function standing(clause: Clause, all: readonly Clause[]): Standing {
  if (isAssumed(clause, all)) return "open";
  const above = governor(clause, all);
  if (!above?.predicate || clause.opener === "ob") return "held";
  const head = headOf(clause, above);
  const { lemma } = above.predicate;
  // "Gab an, dort gewesen zu sein": somebody's words, not what he is to do.
  const isSaid = clause.predicate?.perfectInfinitive || lemma === "angeben" || speechKind(lemma);
  if (clause.kind === "infinitive" && (!isSaid || guess.test(head)))
    return !isBrought(lemma) ? "open" : negations(above).cues.length % 2 === 1 ? "denied" : "held";
  // "Wer glaubt, dass …, irrt."
  if (standing(above, all) !== "held" || above.tokens[0]?.lower === "wer") return "open";
  return told(clause, above, head);
}

/** What the governing clause makes of it; `head` is the noun it explains ("der Verdacht, dass …"), "" where there is none. */
function told(clause: Clause, above: Clause, head: string): Standing {
  const { lemma = "", modal = "" } = above.predicate ?? {};
  const isNegated = negations(above).cues.length % 2 === 1;
  const holds = (words: ReadonlySet<string>): boolean => above.tokens.some(({ lower }) => words.has(lower));
  if (untrueVerbs.has(lemma) || (isPredicative(lemma) && untrue.test(head))) return isNegated ? "held" : "denied";
  if (holds(untrueWords)) return isNegated ? "open" : "denied";
  if (trueVerbs.has(lemma)) return isNegated ? "denied" : "held";
  if (guess.test(head) || (clause.opener === "wonach" && hearsay.test(head))) return "open";
  if (proof.test(head)) return isNegated || lacking.has(lemma) ? "open" : "held";
  if (doubts.has(lemma)) return isNegated && /zweifeln$/.test(lemma) ? "held" : "open";
  if (isPredicative(lemma) && holds(unsure)) return "open";
  if (isNegated && !takenForGranted.has(lemma) && !holds(granted)) return "open";
  return showing.has(lemma) && /^(?:müssen|sollen|wollen)$/.test(modal) ? "open" : "held";
}

/** "Er tat so, als ob er schliefe", "als hätte er geschlafen", "angenommen, dass er schlief". */
function isAssumed(clause: Clause, all: readonly Clause[]): boolean {
  const [first, second] = clause.tokens;
  if (first?.lower === "als" && (second?.lower === "ob" || clause.predicate?.finite === 1)) return true;
  const before = all[all.indexOf(clause) - 1];
  const last = before?.tokens.at(-1)?.lower;
  // "Es sei denn, …"
  return (
    (first?.lower === "angenommen" && clause.predicate?.lemma !== "annehmen") ||
    last === "denn" ||
    (before?.kind === "fragment" && /^(?:angenommen|vorausgesetzt)$/.test(last ?? ""))
  );
}

/** Whether the infinitive of a verb is done: "es gelang ihr, den Baum zu retten", "zwang ihn, zu gehen". */
export const isBrought = (lemma: string): boolean =>
  /^(?:gelingen|schaffen|erreichen|wagen|trauen|zwingen|bringen|bewegen|freuen|beginnen|anfangen)$/.test(lemma);

/** The noun before the clause, "dafür" and its kin between them; where the clause stands first, the nouns of the other one. */
function headOf({ start }: Clause, { tokens }: Clause): string {
  const before = tokens.filter((token) => token.end <= start);
  if (before.length === 0) return tokens.filter(isNoun).map(wordOf).join(" ");
  const [last, other] = before.reverse();
  const head = last && /^da(?:r?(?:auf|an|in|über|um|aus)|für|von|vor|zu|gegen|mit)$/.test(last.lower) ? other : last;
  return head && isNoun(head) ? wordOf(head) : "";
}

const isNoun = ({ capital, kind }: Token): boolean => capital && kind === "word";
const wordOf = ({ lower }: Token): string => lower;

const isPredicative = (lemma: string): boolean =>
  /^(?:sein|bleiben|scheinen|gelten|halten|werden|erweisen|erscheinen)$/.test(lemma);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const untrueVerbs = set("täuschen trügen irren verhindern vereiteln unterbinden verhüten abwenden");
const untrue = /(?:lüge|märchen|mythos|falschmeldung|irrtum|erfindung|unsinn|legende)$/;
const untrueWords = set(
  "unwahr erfunden gelogen fälschlich fälschlicherweise irrtümlich irrtümlicherweise unrecht märchen mythos lüge falschmeldung unsinn",
);
const trueVerbs = set("stimmen zutreffen");

/** Nouns whose content is thought, feared or wished. */
const guess =
  /(?:hinweis|indiz|anzeichen|anhaltspunkt|verdacht|verdachtsmoment|vermutung|annahme|these|theorie|spekulation|gerücht|behauptung|vorw[uü]rf|möglichkeit|gefahr|risik|[aä]ngst|furcht|sorge|befürchtung|hoffnung|w[uü]nsch|eindruck|glaube|idee|vorstellung|chance|bedingung|voraussetzung|forderung|szenario|zweifel|fall)(?:i?en|e[ns]?|[nso])?$/;
/** "Berichte, wonach …". */
const hearsay = /(?:bericht|meldung|angabe|darstellung|information|mitteilung)(?:en?|n)?$/;
/** Nouns that bear it out, where there is what they name. */
const proof = /(?:beleg|beweis|nachweis|bestätigung|erkenntnis)(?:en|se|e[ns]?|sen)?$/;
const lacking = set("fehlen mangeln fordern verlangen suchen brauchen benötigen vermissen schulden");

const doubts = set(
  "bezweifeln zweifeln anzweifeln träumen wünschen überzeugen wollen wetten vorstellen erfinden lügen fürchten argwöhnen mutmaßen vortäuschen vorgaukeln suggerieren simulieren vorgeben angenommen",
);
const unsure = set(
  "falsch fraglich unklar offen ungewiss unwahrscheinlich wahrscheinlich zweifelhaft möglich denkbar undenkbar unmöglich unbewiesen umstritten strittig ausgeschlossen sicher",
);

/** What is not known, minded or forgotten is so all the same. */
const takenForGranted = set(
  `überraschen wundern verwundern erstaunen stören kümmern ändern verschweigen verhehlen verheimlichen vergessen bedauern reichen genügen
  ausreichen gefallen passen hinnehmen akzeptieren dulden verstehen begreifen fassen ertragen übersehen ignorieren einsehen verkraften
  wahrhaben wissen ahnen merken bemerken mitbekommen erfahren verzeihen`,
);
const granted = set(
  "zweifel geheimnis wunder zufall frage rolle hehl überraschung verwunderlich überraschend neu schlimm",
);

const showing = set("beweisen nachweisen belegen zeigen klären herausfinden");
