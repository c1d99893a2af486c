import { isMeasure } from "#german/person-names.ts";
import { sentences } from "#german/sentences.ts";
import { words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import { causesMeet } from "./kinds-of-causes.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** Whether two causes of one effect cannot be the same: no word of one can mean a word of the other, and neither article speaks of the other's cause. */
export function otherCause(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const [one, other] = a.evidence.article.id === event.a.id ? [event.a, event.b] : [event.b, event.a];
  const [mine, its] = [a, b].map(({ things }) => things.filter(({ noun }) => noun));
  if (mine?.some((word) => its?.some((another) => causesMeet(word.text, another.text)))) return false;
  if (mine?.some((word) => its?.some((another) => isPartOf(word, another) || isPartOf(another, word)))) return false;
  return !speaksOf(other, a) && !speaksOf(one, b);
}

/** "der Preis für Stahl", "die Stahlpreise": a noun that begins or ends a longer one. */
export const isPartOf = ({ keys: { stem } }: ContentWord, { keys: { stem: whole } }: ContentWord): boolean =>
  stem.length > 3 && (whole.startsWith(stem) || whole.endsWith(stem));

/** Whether an article names what a cause is, without denying it: it may tell of it in other words. */
function speaksOf(article: ArticleProfile, { things }: PlacedStatement): boolean {
  const named = things.filter(({ noun, text, keys }) => noun && isTelling(text) && article.nouns().has(keys.stem));
  if (named.length === 0) return false;
  const texts = new Set(article.statements.map(({ evidence }) => evidence.passage.text));
  return [...texts].some((text) =>
    sentences(text).some(({ start, end }) => {
      const sentence = text.slice(start, end);
      return !denies.test(sentence) && named.some((word) => holds(sentence, word, article));
    }),
  );
}

/** Whether a sentence denies or excludes something. */
export const denies = /(?<!\p{L})(?:nicht|keine?[nmrs]?|ausgeschlossen|schließ(?:t|en) [^.]* aus)(?!\p{L})/u;

const holds = (sentence: string, { keys }: ContentWord, { vocabulary }: ArticleProfile): boolean =>
  words(sentence).some(({ text }) => vocabulary.nouns(text).some(({ stem }) => stem === keys.stem));

/** Measures and crowds stand in any report. */
const isTelling = (text: string): boolean => !isMeasure(text) && text.length > 3 && !crowd.test(text);

const crowd = /^(?:Zuschauern?|Besuchern?|Fahrern?|Gäste[n]?|Passanten?|Anwohnern?)$/;
