/** What a question wants to know whether the articles tell it differently. */
export interface DisputedTopic {
  /** The topic as a question of its own ("Zahl der Verletzten?", "Wann die Arbeiten begannen?"); absent where all is meant. */
  readonly topic?: string;
  /** Of a yes/no question about a topic: whether its "Ja" means that they tell it differently or alike. */
  readonly expects?: "apart" | "together";
}

/**
 * Reads a question without its question mark that asks whether or where the articles disagree ("Wo widersprechen sich die Quellen", "Gibt es
 * verschiedene Angaben zum Schaden"); undefined for every other one, those about who disagrees in the matter itself among them.
 */
export function disputedTopic(asked: string): DisputedTopic | undefined {
  const found = forms.map((form) => form.exec(asked)).find((match) => match !== null);
  if (!found) return undefined;
  const { topic, clause } = found.groups ?? {};
  if (topic === undefined && clause === undefined) return {};
  const told = topic?.replace(/^the /iu, "about $&") ?? clause?.replace(/^./u, (first) => first.toUpperCase());
  if (!whether.test(asked)) return { topic: `${told}?` };
  return { topic: `${told}?`, expects: alike.test(asked) ? "together" : "apart" };
}

const whether = /^(?:und |aber |bitte )?(?!wo|wie |inw|in |was|welche|wh|how)/iu;
const alike = /(?<!\p{L})(?:einig|überein|decken|gleichen|agree)(?!\p{L})/iu;

const SOURCES =
  "(?:(?:die|alle|diese|den) )?(?:\\p{L}+ )?(?:artikeln?|texten?|berichten?|beiträgen?|meldungen|quellen|medien|zeitungen)";
const FIGURES = "(?:angaben?|zahl(?:en)?|daten|aussagen|schätzungen|informationen)";
const TELLING = `(?:${SOURCES}|(?:(?:die|diese|alle) )?${FIGURES}(?: (?:der|in den) ${SOURCES})?)`;
const APART = "(?:verschieden|unterschiedlich|widersprüchlich|widersprechend|abweichend)en?";
const CLASHES = "(?:widersprüche|abweichungen|unstimmigkeiten|unterschiede)";
const OF = "(?:bei|beim|zu|zum|zur|über|in|im|an|am|für)";
/** "Bei den Zahlen zum Wert": the figures say nothing of what they are of. */
const ON = `(?:${OF} (?:(?:den|die|der) )?${FIGURES} )?${OF} (?:(?:der|den|dem|die|das|des) )?(?<topic>\\S.*?)`;
const BETWEEN = `(?: (?:zwischen|in|unter|bei) ${SOURCES})?`;
const WHERE = "(?:(?:wo|worin|inwiefern|inwieweit|wie|in welchen punkten) )?";
const CLAUSE = "(?<clause>(?:(?:seit )?wann|we[rnm]|was|wie|wo|warum|weshalb|wieso|welche.?)\\s.+)";
const CLASH = "(?:disagree|contradict each other|differ|conflict|agree)";
const CLASHING = "(?:contradictions|discrepancies|(?:conflicting|different) \\w+)";

const forms: readonly RegExp[] = [
  `${WHERE}(?:widersprechen|unterscheiden|decken|gleichen) sich ${TELLING}(?: ${ON})?`,
  `(?:stimmen|gehen|weichen) ${TELLING}(?: ${ON})? (?:überein|auseinander|(?:voneinander )?ab)`,
  `${WHERE}(?:sind|waren) sich ${SOURCES}(?: ${ON}| darin| darüber| hier| alle)? (?:un)?einig(?:,? ${CLAUSE})?`,
  `(?:was (?:ist|sind)|welche|sind)(?: an)?(?: (?:den|der|die))? ${FIGURES} ${ON}(?: (?:ist|sind))? (?:umstritten|strittig|widersprüchlich)`,
  `(?:welche|was für|gibt es${BETWEEN}|(?:nennen|machen|geben|liefern) ${SOURCES}) ${APART} ${FIGURES}(?: (?:gibt es|finden sich|(?:nennen|machen) ${SOURCES}))?${BETWEEN}(?: ${ON})?`,
  `gibt es ${ON} ${APART} ${FIGURES}`,
  `(?:(?:gibt es|welche|\\p{L}+en ${SOURCES}) (?:${APART} ${FIGURES}|${CLASHES})(?: gibt es)?|${WHERE}(?:widersprechen|unterscheiden) sich ${TELLING})${BETWEEN}(?: da\\p{L}+)?,? ${CLAUSE}`,
  `(?:welche |was für |wo |gibt es |sind |die )*${CLASHES}(?: gibt es)?(?: (?:zwischen|in|bei|unter) ${SOURCES}(?: ${ON})?)?`,
  `(?:wo )?gibt es (?!unterschiede)${CLASHES} ${OF} (?:den|der) (?<topic>${FIGURES}\\s.+)`,
  `(?:(?:where |how )?do (?:\\w+ )*(?:sources|articles|reports|media|newspapers|figures|numbers) ${CLASH}|(?:are there|what)(?: (?:any|are|the))* ${CLASHING}(?: are there)?)(?: (?:about|on|over|regarding|for|of|in) (?<topic>\\S.*))?`,
].map((form) => new RegExp(`^(?:und |aber |bitte )?(?:${form})$`, "iu"));
