/** What a question wants to know whether the articles tell it differently. */
export interface DisputedTopic {
  /** The topic as a question of its own: "Zahl der Verletzten?", "Wann die Arbeiten begannen?". */
  readonly topic: string;
  /** Of a yes/no question: whether its "Ja" means that they tell it differently or alike. */
  readonly expects?: "apart" | "together";
}

/**
 * Reads a question that asks whether or where the articles disagree about a topic ("Widersprechen sich die Quellen bei der Zahl der Verletzten?",
 * "Gibt es verschiedene Angaben zum Schaden?"); undefined for every other one, those about who disagrees in the matter itself among them.
 */
export function disputedTopic(text: string): DisputedTopic | undefined {
  const asked = text
    .trim()
    .replace(/[\s!.?]+$/u, "")
    .replace(/^(?:und|aber|bitte) /iu, "");
  if (asked.length > LONGEST) return undefined;
  for (const [expects, pattern] of forms) {
    const { topic, clause } = pattern.exec(asked)?.groups ?? {};
    if (topic !== undefined)
      return { topic: `${/^the /iu.test(topic) ? `about ${topic}` : topic}?`, ...(expects && { expects }) };
    if (clause !== undefined)
      return { topic: `${clause.charAt(0).toUpperCase()}${clause.slice(1)}?`, ...(expects && { expects }) };
  }
  return undefined;
}

/** Characters. */
const LONGEST = 200;

const SOURCES =
  "(?:(?:die|alle|diese|unsere|den|allen) )?(?:\\p{L}+ )?(?:artikeln?|texten?|berichten?|beiträgen?|meldungen|quellen|medien|zeitungen)";
const FIGURES =
  "(?:angaben?|zahl(?:en)?|daten|werte?n?|aussagen|darstellungen|schätzungen|versionen|informationen|berichte)";
const TOLD = `(?:(?:die|diese|alle) )?${FIGURES}(?: (?:der|in den|aus den) (?:artikeln?|texte|berichte|quellen|medien))?`;
const APART =
  "(?:verschiedenen?|unterschiedlichen?|widersprüchlichen?|widersprechenden?|gegensätzlichen?|abweichenden?|anderslautenden?)";
const CLASHES = "(?:widersprüche|abweichungen|unstimmigkeiten|unterschiede)";
/** "Bei den Zahlen zum Wert", "zum Wert": the figures say nothing of what they are of. */
const OF = "(?:bei|beim|zu|zum|zur|über|in|im|an|am|bezüglich|hinsichtlich|für)";
const ON = `(?:${OF} (?:(?:den|die|der) )?${FIGURES} )?${OF} (?:(?:der|den|dem|die|das|des) )?(?<topic>\\S.*?)`;
const BETWEEN = `(?: (?:zwischen|in|unter|bei) ${SOURCES})?`;
const WHERE = "(?:wo|worin|inwiefern|inwieweit|wie|in welchen punkten)";
const CLAUSE =
  "(?:,? (?:darin|darüber))?,? (?<clause>(?:wann|wo|wer|wen|wem|was|wie|warum|weshalb|wieso|seit wann|welche[rsmn]?)\\s.+)";
const ENGLISH = "(?:the |these |all )*(?:sources|articles|reports|media|newspapers|texts|accounts|figures|numbers)";
const ABOUT = "(?:about|on|over|regarding|for|of|in|as to) (?<topic>\\S.*)";

const forms: readonly (readonly [DisputedTopic["expects"], RegExp])[] = (
  [
    ["apart", `(?:widersprechen|unterscheiden) sich (?:${SOURCES}|${TOLD}) ${ON}`],
    ["apart", `widersprechen sich (?:${SOURCES}),? ${CLAUSE}`],
    [undefined, `${WHERE} (?:widersprechen|unterscheiden) sich (?:${SOURCES}|${TOLD}) ${ON}`],
    ["together", `(?:sind|waren) sich ${SOURCES} ${ON} einig`],
    ["apart", `(?:sind|waren) sich ${SOURCES} ${ON} uneinig`],
    ["together", `(?:sind|waren) sich ${SOURCES}(?: darin| darüber)? einig${CLAUSE}`],
    ["apart", `(?:sind|waren) sich ${SOURCES}(?: darin| darüber)? uneinig${CLAUSE}`],
    [
      undefined,
      `(?:was (?:ist|sind)|welche) (?:an (?:den|der) )?${FIGURES} ${ON}(?: (?:ist|sind))? (?:umstritten|strittig|widersprüchlich)`,
    ],
    ["apart", `sind (?:die )?${FIGURES} ${ON} (?:umstritten|strittig|widersprüchlich)`],
    [
      undefined,
      `(?:welche|was für) ${APART} ${FIGURES} (?:gibt es|nennen ${SOURCES}|machen ${SOURCES}|finden sich|stehen)${BETWEEN} ${ON}`,
    ],
    ["apart", `gibt es${BETWEEN} ${APART} ${FIGURES}${BETWEEN} ${ON}`],
    ["apart", `gibt es ${ON} ${APART} ${FIGURES}`],
    [undefined, `(?:welche|wo gibt es) ${CLASHES}(?: gibt es)? (?:zwischen|in|unter) ${SOURCES} ${ON}`],
    ["apart", `gibt es ${CLASHES} (?:zwischen|in|unter) ${SOURCES} ${ON}`],
    [
      "apart",
      `gibt es (?:widersprüche|abweichungen|unstimmigkeiten) (?:bei|zu|in|über) (?:den|der) (?<topic>${FIGURES}\\s.+)`,
    ],
    ["apart", `(?:nennen|machen|geben|liefern) ${SOURCES} ${APART} ${FIGURES} ${ON}`],
    ["together", `stimmen (?:${SOURCES}|${TOLD}) ${ON} überein`],
    ["together", `(?:decken|gleichen) sich (?:${SOURCES}|${TOLD}) ${ON}`],
    ["apart", `gehen (?:${SOURCES}|${TOLD}) ${ON} auseinander`],
    ["apart", `weichen (?:${SOURCES}|${TOLD}) ${ON} (?:voneinander )?ab`],
    ["apart", `do ${ENGLISH} (?:disagree|contradict each other|differ|conflict) ${ABOUT}`],
    ["together", `do ${ENGLISH} agree ${ABOUT}`],
    [undefined, `(?:where|how) do ${ENGLISH} (?:disagree|contradict each other|differ|conflict) ${ABOUT}`],
    [
      "apart",
      `are there (?:any )?(?:contradictions|discrepancies|disagreements?|(?:conflicting|different|contradictory) (?:figures|numbers|claims|reports|accounts|information)) ${ABOUT}`,
    ],
    [
      undefined,
      `what (?:are the )?(?:contradictions|discrepancies|(?:conflicting|different|contradictory) (?:figures|numbers|claims|reports|accounts))(?: are there)? ${ABOUT}`,
    ],
  ] as const
).map(([expects, pattern]) => [expects, new RegExp(`^(?:${pattern})$`, "iu")]);
