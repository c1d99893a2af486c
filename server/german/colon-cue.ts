import type { Attribution, AttributionContext } from "#german/attribution-mention.ts";
import type { Clause } from "#german/clauses.ts";
import { type Who, withoutSpan } from "#german/cue-speaker.ts";
import { nameParts } from "#german/person-names.ts";
import { speakerAt } from "#german/speaker.ts";

/** "Trainer Kurz: „Wir hoffen.“" — a name before a colon speaks where a title, a full name or a quotation shows it to be one. */
export function colonCue(
  sentence: string,
  all: readonly Clause[],
  context: AttributionContext,
): readonly Attribution[] {
  const [head, ...rest] = all;
  const first = rest[0];
  const last = rest.at(-1);
  if (
    !head ||
    !first ||
    !last ||
    head.kind !== "fragment" ||
    head.tokens.length > 6 ||
    head.tokens.some(({ capital, kind }) => kind !== "word" || !capital)
  )
    return [];
  if (!sentence.slice(head.end, first.start).includes(":")) return [];
  const span = { start: first.start, end: last.end, direct: first.quoted };
  const summary = summaryOf(head, context);
  if (summary) return [{ kind: "said", cue: ":", ...summary, ...span }];
  const { name, role } = nameParts(head.tokens);
  if (first.start - head.end > 3 || (name.length === 0 && !(first.quoted && head.tokens.length === 1))) return [];
  if (name.length === 1 && role.length === 0 && !first.quoted) return [];
  const who = speakerAt(head.tokens, 0, "other");
  return who ? [{ kind: "said", cue: ":", ...withoutSpan(who), ...span }] : [];
}

/** "Kerns Fazit:", "Ihr Ergebnis:" name the speaker by a possessive. */
function summaryOf({ tokens }: Clause, context: AttributionContext): Who | undefined {
  const owner = tokens[0];
  const noun = tokens[1];
  if (!owner || !noun || tokens.length !== 2 || !summaries.test(noun.text)) return undefined;
  if (/^(?:ihre?|seine?)$/.test(owner.lower)) return context.previousSpeaker ?? {};
  const named = /s$|['’]$/.test(owner.text) ? speakerAt([owner], 0, "genitive") : undefined;
  return named && withoutSpan(named);
}

const summaries =
  /^(?:Fazit|Ergebnis|Urteil|Bilanz|Rat|Appell|Prognose|Forderung|Vorwurf|Kritik|Einschätzung|Antwort|Begründung|Befund|These|Kommentar|Schluss|Erklärung|Warnung|Reaktion|Versprechen|Vermutung|Schätzung)$/;
