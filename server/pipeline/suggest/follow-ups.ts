import type { Answer } from "#domain/answer.ts";
import type { ArticleId } from "#domain/article.ts";
import { type PassageId, parsePassageId } from "#domain/passage.ts";
import type { Turn } from "#domain/question.ts";
import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import type { Index } from "../ports.ts";
import { areAlike } from "./are-alike.ts";
import { questionsOf, type SentenceQuestion } from "./questions-of.ts";

/** What finding follow-ups asks of the world. */
export interface FollowUpPorts {
  readonly index: Index;
  /** The answer that the question would get after these turns; undefined where it would abstain. */
  readonly tryOut: (question: string) => Promise<Answer | undefined>;
}

const WANTED = 3;
/** How many questions are tried out at most. */
const TRIED = 9;
/** How many articles are read, and how many passages of each, nearest to what was cited. */
const [ARTICLES, PASSAGES] = [4, 24];
const OPENING = 8;

/**
 * Questions that lead on from an answer, its conversation oldest turn first: what the articles tell near the places it cites (or, where it abstained, near
 * the nearest). Each of them is answered from the sentence it was made of, with something that was not said before.
 */
export async function findFollowUps(
  answer: Answer,
  turns: readonly Turn[],
  { index, tryOut }: FollowUpPorts,
): Promise<readonly string[]> {
  const shown = answer.conflicts.flatMap(({ positions }) => positions.map(({ statement }) => statement));
  const known = fold([...turns.map(({ text }) => text), ...shown].join("\n"));
  const asked = turns.filter(({ role }) => role === "user").map(({ text }) => text);
  const found: string[] = [];
  let tried = 0;
  for (const { question, sentence, passageId } of await candidates(answer, index)) {
    if (known.includes(fold(sentence)) || [...asked, ...found].some((one) => areAlike(one, question))) continue;
    if (tried === TRIED || found.length === WANTED) break;
    tried += 1;
    const next = await tryOut(question);
    const leadsOn = next?.sentences.some(({ text }) => !known.includes(fold(text)));
    if (leadsOn && next?.citations.some((citation) => citation.passageId === passageId)) found.push(question);
  }
  return found;
}

type Candidate = SentenceQuestion & { readonly passageId: PassageId };

/** One of each article in turn, so that no article has all the suggestions. */
async function candidates(answer: Answer, index: Index): Promise<readonly Candidate[]> {
  const places = placesOf(answer);
  const articles = [...new Set(places.flatMap((id) => parsePassageId(id)?.articleId ?? []))].slice(0, ARTICLES);
  const lists = await Promise.all(articles.map((id) => candidatesIn(id, places, index)));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

async function candidatesIn(id: ArticleId, places: readonly PassageId[], index: Index): Promise<readonly Candidate[]> {
  const passages = await index.passagesOf(id);
  const cited = passages.flatMap((passage, i) => (places.includes(passage.id) ? [i] : []));
  const distance = (i: number): number => Math.min(...cited.map((at) => Math.abs(at - i)));
  const near = passages
    .map((passage, i) => ({ passage, distance: distance(i) }))
    .filter(({ passage }) => passage.kind === "paragraph")
    .sort((a, b) => a.distance - b.distance)
    .slice(0, PASSAGES);
  // Whoever is named by their surname alone was named in full at the beginning or nearby.
  const around = [...passages.slice(0, OPENING), ...near.map(({ passage }) => passage)];
  const known = names(around.map(({ text }) => text).join("\n\n"));
  return near.flatMap(({ passage }) =>
    questionsOf(passage.text, known).map((found) => ({ ...found, passageId: passage.id })),
  );
}

/** What the answer stands on: its conflicts first, as there is most to ask. */
function placesOf({ kind, citations, conflicts, nearest }: Answer): readonly PassageId[] {
  if (kind === "abstained") return nearest.map(({ passageId }) => passageId);
  const disputed = conflicts.flatMap(({ positions }) => positions.map(({ passageId }) => passageId));
  return [...new Set([...disputed, ...citations.map(({ passageId }) => passageId)])];
}
