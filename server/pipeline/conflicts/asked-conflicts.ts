import type { RankedPassage } from "#domain/retrieval.ts";
import { type OutcomeKind, outcomes } from "#german/outcomes.ts";
import { readQuestion } from "../extract/asked-question.ts";
import { eventFit } from "../extract/event-fit.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import type { FigureStatement } from "./figure-statement.ts";
import { type FoundConflict, findConflicts } from "./find-conflicts.ts";
import { readFigures } from "./read-figures.ts";
import { DEPENDENCE, STANCE } from "./stances-of.ts";
import { START } from "./starts-of.ts";

/** The conflicts among the passages found for a question that it asks about, closest first: it names their thing, and most of its words are theirs. */
export function askedConflicts(question: string, passages: readonly RankedPassage[]): readonly FoundConflict[] {
  const asked = contentWords(question, []).filter(({ text }) => !asking.test(text));
  if (asked.length === 0) return [];
  const befallen = new Set(outcomes(question).map(({ kind }) => kind));
  return findConflicts(passages, remembered)
    .filter(
      ({ statements }) =>
        !asksCount.test(question) || asksMeasure.test(question) || statements[0]?.quantity.unit === "count",
    )
    .filter(({ statements }) => statements.filter(({ sentence }) => tellsTheEvent(question, sentence)).length >= 2)
    .filter(({ statements }) => asksWhen.test(question) === (statements[0]?.quantity.unit === START))
    .map((found) => ({ found, touch: touch(asked, befallen, found) }))
    .filter(({ touch: share }) => share >= TOUCHES)
    .sort((a, b) => b.touch - a.touch)
    .slice(0, MOST)
    .map(({ found }) => found);
}

/** Who asks what was lost is not told what was sent: figures of one thing, but of another event. */
const tellsTheEvent = (question: string, sentence: string): boolean =>
  eventFit(
    readQuestion(question, () => 1),
    sentence,
  ) >= 0;

/** Who asks how many does not ask for money or measures, unless by their units. */
const asksCount = /(?<!\p{L})wie\s*viele[rn]?(?!\p{L})/iu;
const asksMeasure =
  /(?<!\p{L})(?:Euro|Dollar|Franken|Pfund|Rubel|Yen|Prozent|\p{L}*meter|Tonnen|Kilogramm|Liter|Grad|Hektar|Stunden|Tage|Jahre|Punkte)(?!\p{L})/iu;

/** A start is told to those who ask when, and figures to all others. */
const asksWhen = /(?<!\p{L})(?:wann|wie lange)(?!\p{L})/iu;

const asking =
  /^(?:viele?[nr]?|wieviele?|hoch|groß|lange?|genau|eigentlich|bitte|ungefähr|teuer|weit|schwer|alt|stark)$/i;

/** Share of the question's words that a conflict must hold. */
const TOUCHES = 0.6;
/** A question is answered with what it asks, not with all that is disputed. */
const MOST = 2;

/** How much of the question the conflict's statements hold; 0 unless the question names what is counted. */
function touch(
  asked: readonly ContentWord[],
  befallen: ReadonlySet<OutcomeKind>,
  { statements }: FoundConflict,
): number {
  if (!statements.some(({ outcome }) => befalls(befallen, outcome))) return 0;
  const named = statements.some((statement) => asked.some((word) => namesThing(word, statement)));
  if (!named) return 0;
  const own = statements.flatMap((statement) => statement.own);
  const near = statements.flatMap((statement) => statement.around);
  let held = 0;
  for (const { keys, text } of asked) {
    const best = outcomes(text).length > 0 ? 1 : bestLikeness(keys, own);
    held += best >= 0.8 ? best : Math.max(best, 0.5 * bestLikeness(keys, near));
  }
  return held / asked.length;
}

/** Who asks for the fallen asks not for the sent, and the other way round; "Verluste" are killed or wounded. */
function befalls(asked: ReadonlySet<OutcomeKind>, outcome: OutcomeKind | undefined): boolean {
  if (outcome === undefined) return asked.size === 0;
  if (asked.has(outcome) || (outcome === "killed-or-wounded" && (asked.has("killed") || asked.has("wounded"))))
    return true;
  return asked.has("killed-or-wounded") && (outcome === "killed" || outcome === "wounded");
}

/** The thing itself, or what became of it; for money and measures any noun of the figure's own part. */
function namesThing({ keys, noun, text }: ContentWord, { things, own, outcome, quantity }: FigureStatement): boolean {
  if (keys.stem.startsWith("country:")) return false;
  if (quantity.unit === STANCE) return bond.test(text);
  if (quantity.unit === DEPENDENCE) return /^(?:abhäng\p{L}*|hängt|hängen)$/iu.test(text);
  if (bestLikeness(keys, things) >= 0.8 || (outcome !== undefined && outcomes(text).length > 0)) return true;
  if (quantity.unit === START) return bestLikeness(keys, own) >= 0.8;
  return quantity.unit !== "count" && noun && bestLikeness(keys, own) >= 0.8;
}

/** Who asks how two sides stand to each other. */
const bond =
  /^(?:verhältnis|verhältnisses|beziehung(?:en)?|freundschaft|freunde?|befreundet|verbündete?|bündnis|verärgert|zufrieden|unzufrieden|enttäuscht|stimmung|partner(?:schaft)?|steht|stehen|hält|denkt)$/i;

/** The same passages are asked about again and again. */
function remembered(evidence: Parameters<typeof readFigures>[0]): readonly FigureStatement[] {
  const known = memory.get(evidence.passage.text);
  if (known && known.id === evidence.passage.id && known.title === evidence.article.title) return known.statements;
  if (memory.size >= MEMORY) memory.clear();
  const statements = readFigures(evidence);
  memory.set(evidence.passage.text, { id: evidence.passage.id, title: evidence.article.title, statements });
  return statements;
}

const memory = new Map<
  string,
  { readonly id: string; readonly title: string; readonly statements: readonly FigureStatement[] }
>();
const MEMORY = 4096;
