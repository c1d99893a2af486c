import type { Attribution, AttributionContext } from "#german/attribution.ts";
import { type Clause, governor } from "#german/clauses.ts";
import { isPersonName, nameParts } from "#german/person-names.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import { isPossessive, type Speaker, sourceNoun, speakerAt, speakerOf } from "#german/speaker.ts";
import { type SpeechKind, speechKind } from "#german/speech-verbs.ts";
import { clauseParts } from "#german/subject.ts";

/** Attributions by a verb ("sagte X", "wie X berichtet", "heißt es in Y", "aus Y geht hervor") or by a name and a colon. */
export function verbCues(
  sentence: string,
  all: readonly Clause[],
  context: AttributionContext,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const clause of all) {
    const lemma = clause.predicate?.lemma ?? "";
    const kind = clause.quoted ? undefined : (speechKind(lemma) ?? (isQuoting(clause, all) ? "said" : undefined));
    if (kind && (clause.kind === "main" || clause.opener === "wie" || clause.kind === "subordinate")) {
      const cue = verbCue(clause, all, lemma, kind, context);
      if (cue) found.push(cue);
    }
  }
  return found.length > 0 ? found : colonCue(sentence, all, context);
}

/** "„Das reicht“, formulierte sie": whatever the verb, behind the words of somebody it says who spoke them. */
const isQuoting = ({ kind, predicate, tokens, start }: Clause, all: readonly Clause[]): boolean =>
  kind === "main" &&
  predicate?.finite === 0 &&
  tokens[0]?.capital === false &&
  all.some(({ quoted, end }) => quoted && end < start && start - end <= 4);

type Who = Partial<Pick<Speaker, "speaker" | "speakerKey" | "role">>;

function verbCue(
  clause: Clause,
  all: readonly Clause[],
  lemma: string,
  kind: SpeechKind,
  context: AttributionContext,
): Attribution | undefined {
  const content = contentOf(clause, all);
  if (!content && (needsContent.has(lemma) || clause.kind === "subordinate")) return undefined;
  if (
    !content &&
    lemma === "schätzen" &&
    !clause.tokens.some(({ kind: sort, lower }) => sort === "number" || lower === "auf")
  )
    return undefined;
  const who = speakerOfClause(clause, all, lemma, context);
  if (!who) return undefined;
  const span = content ?? { start: clause.start, end: clause.end, direct: false };
  const cue = cueWord(clause) || lemma;
  return { kind, cue, ...who, start: span.start, end: span.end, direct: span.direct };
}

/** The verb as written: the finite form, or the participle behind an auxiliary ("hat … gesagt"). */
function cueWord({ tokens, predicate }: Clause): string {
  const auxiliary = predicate && /^(?:perfect|pluperfect)$/.test(predicate.tense);
  const at = auxiliary ? Math.max(...predicate.parts) : predicate?.finite;
  return tokens[at ?? 0]?.lower ?? "";
}

/** Verbs that tell of words only with the words: "zeigte das Bild", "fand den Schlüssel", "nannte keine Namen". */
const needsContent: ReadonlySet<string> = new Set(
  `zeigen finden nennen sprechen rufen wissen glauben denken loben heißen entdecken messen beschreiben darstellen bezeichnen hoffen
  offenbaren verraten zitieren annehmen finden begründen beklagen bedauern dokumentieren schildern vorwerfen beschuldigen empfehlen
  schreiben drohen raten vorgeben ausführen ermitteln erzählen ergeben antworten urteilen kommentieren analysieren posten sehen bemerken
  feststellen folgern klagen nachweisen belegen verweisen verlangen aufrufen appellieren versprechen zusagen fordern ankündigen
  dementieren bestreiten zurückweisen verweisen`.split(/\s+/),
);

interface Content {
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
}

/** Quotation, "dass" clause, infinitive, or the main clause beside it; for "wie X berichtet" everything else. */
function contentOf(clause: Clause, all: readonly Clause[]): Content | undefined {
  const at = all.indexOf(clause);
  const quotes = all.filter(({ quoted }) => quoted);
  const [first, last] = [quotes[0], quotes.at(-1)];
  if (first && last) return { start: first.start, end: last.end, direct: true };
  const dependent = all.filter((other) => governor(other, all) === clause);
  const [opening, closing] = [dependent[0], dependent.at(-1)];
  if (opening && closing && clause.kind !== "fragment")
    return { start: opening.start, end: Math.max(closing.end, chained(closing, all)), direct: false };
  const others = all.filter((other) => other !== clause && other.predicate);
  const beside =
    clause.opener === "wie"
      ? others
      : [
          ...all.slice(at + 1).filter(({ kind }) => kind === "main" || kind === "subordinate"),
          ...(verbFirst(clause) ? all.slice(0, at) : []),
        ];
  const reported = beside.filter(
    (other) =>
      clause.opener === "wie" ||
      verbFirst(clause) ||
      other.predicate?.mood !== "indicative" ||
      /^(?:wie|was|wer|warum|wann|wo|ob)$/.test(other.opener ?? ""),
  );
  const ordered = reported.toSorted((a, b) => a.start - b.start);
  const [from, to] = [ordered[0], ordered.at(-1)];
  return from && to ? { start: from.start, end: to.end, direct: false } : undefined;
}

/** "… sagte X": the verb leads its clause, so that the words stand before. */
const verbFirst = (clause: Clause): boolean => clause.predicate?.finite === 0 && clause.start > 0;

/** The end of subordinate clauses that hang on the given one. */
const chained = (clause: Clause, all: readonly Clause[]): number => {
  let { end } = clause;
  for (const other of all.slice(all.indexOf(clause) + 1)) {
    if (other.kind !== "subordinate" && other.kind !== "infinitive") break;
    end = Math.max(end, other.end);
  }
  return end;
};

/** Undefined where the subject is the writer or nobody ("ich", "man", "wir"): that is no attribution. */
function speakerOfClause(
  clause: Clause,
  all: readonly Clause[],
  lemma: string,
  context: AttributionContext,
): Who | undefined {
  const parts = clause.predicate?.parts;
  const every = phrases(clause.tokens, parts);
  if (lemma === "hervorgehen" || lemma === "heißen" || lemma === "verlauten") {
    const place = every.find(({ preposition }) => /^(?:aus|in|im|bei|beim|von|vom)$/.test(preposition ?? ""));
    if (lemma === "heißen" && !clause.tokens.some(({ lower }) => lower === "es")) return undefined;
    return place ? withoutSpan(speakerOf(place, clause.tokens, "other", parts)) : {};
  }
  if (clause.predicate?.voice === "passive") {
    const doer = every.find(({ preposition }) => preposition === "von" || preposition === "vom");
    return doer && !doer.pronoun ? withoutSpan(speakerOf(doer, clause.tokens, "other", parts)) : {};
  }
  const subject = clauseParts(clause, all).subject;
  if (subject && isPossessive(subject.article ?? "") && sourceNoun.test(subject.head.lower))
    return context.previousSpeaker ?? {};
  if (subject) {
    // "…, sagte Vorsitzende Lang, die mehr Geld fordert": whom the relative pronoun means stands in the clause before.
    const own = all.find(({ tokens }) => tokens.some(({ start }) => start === subject.head.start)) ?? clause;
    return withoutSpan(
      own === clause ? leading(subject, clause, every) : speakerOf(subject, own.tokens, "other", own.predicate?.parts),
    );
  }
  const pronoun = every.find((phrase) => phrase.pronoun && phrase.preposition === undefined)?.head.lower;
  if (pronoun === "er" || pronoun === "sie") return context.previousSpeaker ?? {};
  const shared = clause.sharesSubjectOf === undefined ? undefined : all[clause.sharesSubjectOf];
  return pronoun || clause.predicate?.infinitive || shared ? undefined : {};
}

/** In "Anna Kern, Leiterin der Klinik, sagte" the first phrase is the one that speaks; in "sagte Leiterin Anna Kern" it is the subject. */
function leading(subject: Phrase, clause: Clause, every: readonly Phrase[]): Speaker {
  const first = every.find(({ preposition }) => preposition === undefined);
  const finite = clause.predicate?.finite ?? 0;
  const chosen =
    first && first.last < finite && first.core > 1 && isPersonName(first.words.slice(0, first.core)) ? first : subject;
  return (
    speakerAt(clause.tokens, chosen.first, "other", clause.predicate?.parts) ??
    speakerOf(chosen, clause.tokens, "other", clause.predicate?.parts)
  );
}

const withoutSpan = ({ speaker, speakerKey, role }: Speaker): Who => ({
  speaker,
  speakerKey,
  ...(role !== undefined && { role }),
});

/** "Trainer Kurz: „Wir hoffen.“" — a name before a colon speaks where a title, a full name or a quotation shows it to be one. */
function colonCue(sentence: string, all: readonly Clause[], context: AttributionContext): readonly Attribution[] {
  const [head, ...rest] = all;
  const [first, last] = [rest[0], rest.at(-1)];
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
  const [owner, noun] = tokens;
  if (!owner || !noun || tokens.length !== 2 || !summaries.test(noun.text)) return undefined;
  if (/^(?:ihre?|seine?)$/.test(owner.lower)) return context.previousSpeaker ?? {};
  const named = /s$|['’]$/.test(owner.text) ? speakerAt([owner], 0, "genitive") : undefined;
  return named && withoutSpan(named);
}

const summaries =
  /^(?:Fazit|Ergebnis|Urteil|Bilanz|Rat|Appell|Prognose|Forderung|Vorwurf|Kritik|Einschätzung|Antwort|Begründung|Befund|These|Kommentar|Schluss|Erklärung|Warnung|Reaktion|Versprechen|Vermutung|Schätzung)$/;
