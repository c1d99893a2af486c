import { fold } from "#german/normalise.ts";
import { sentences } from "#german/sentences.ts";
import { type Word, words } from "#german/words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { causesMeet, kindsOfCause } from "./kinds-of-causes.ts";
import { denies } from "./other-cause.ts";
import { placeName } from "./place-name.ts";
import { type PlacedStatement, topicOf } from "./placed-statement.ts";
import { CAUSE } from "./units.ts";

/**
 * Where one of two reports says what caused their event, and the other, which says so of nothing, tells of something else that such events come
 * from ("Ein Bagger hatte ein Kabel durchtrennt"): the only kind of cause that it knows and the first does not.
 */
export function unsaidCauses(event: EventPair): readonly Link[] {
  const { a, b } = event;
  if (!a.brief || !b.brief || (isElsewhere(a, b) && isElsewhere(b, a))) return [];
  return [...between(a, b), ...between(b, a)];
}

/** Whether a report begins with places that the other one does not know. */
const isElsewhere = (one: ArticleProfile, other: ArticleProfile): boolean => {
  const { places } = one.headline();
  return places.length > 0 && !places.some((stem) => other.nouns().has(stem));
};

function between(one: ArticleProfile, other: ArticleProfile): readonly Link[] {
  const [cause, ...more] = one.statements.filter(isCause);
  if (!cause || more.length > 0 || other.statements.some(isCause)) return [];
  const named = cause.things.filter(({ noun, text }) => noun && kindsOfCause(text).length > 0);
  if (named.length === 0) return [];
  const its = nounsHeld(other);
  const mine = [...nounsHeld(one), ...titleOf(one)];
  if ([...its, ...titleOf(other)].some(({ text }) => named.some((word) => causesMeet(word.text, text)))) return [];
  const strange = its.filter(
    ({ text }) => tells(text) && !mine.some((own) => own.text === text || causesMeet(own.text, text)),
  );
  const [first] = strange;
  if (!first || strange.some(({ text }) => !causesMeet(text, first.text))) return [];
  const { evidence, start, end } = first;
  const at = { start: first.at.start, end: first.at.end, unit: CAUSE, words: [first.text] };
  const [told] = placeName(evidence, { start, end }, at, other.vocabulary);
  return told ? [{ a: cause, b: told, relation: "contradiction" }] : [];
}

const titleOf = ({ statements }: ArticleProfile) => statements.slice(0, 1).flatMap(topicOf);

const isCause = ({ quantity }: PlacedStatement): boolean => quantity.unit === CAUSE;

/** Whether a noun names what such events come from, whoever tells it: a whole word, as parts of words mean anything ("Versicherung", "Umleitung"). */
const tells = (text: string): boolean => sources.test(fold(text));

const sources =
  /^(?:(?:glasfaser|erd|strom|daten|telefon|hochspannungs|gas)(?:kabel|leitung)|kabel|bagger|kabelbrand|kurzschluss|(?:mehrfach)?steckdose|akku|batterie|(?:software)?update|software|softwarefehler|zigarette|kippe|kerze|(?:einweg)?grill|feuerwerk|brandstiftung|benzin|diesel|(?:heiz)?ol|gulle|jauche|(?:pest|insekt|herb|fung)izid|spritzmittel|insektengift|chemikalie|blitz|blitzschlag|blitzeis|glatteis|glatte|(?:neu)?schnee|(?:nacht|spat)?frost|hagel|(?:wirbel)?sturm|orkan|(?:wind|sturm)?boe|(?:stark|dauer)?regen|hochwasser|sturzflut|hitze|hitzewelle|trockenheit|durre|salmonelle|legionelle|keim|virus|bakterie|parasit|marder|biber|ratte|vogel|reh|wildschwein|heuschrecke)(?:e?s|e?n|e)?$/;

interface Held {
  readonly text: string;
  readonly at: Word;
  readonly evidence: PlacedStatement["evidence"];
  readonly start: number;
  readonly end: number;
}

/** The nouns of a report's sentences that deny nothing. */
function nounsHeld({ statements, vocabulary }: ArticleProfile): readonly Held[] {
  const passages = new Map(statements.map(({ evidence }) => [evidence.passage.id, evidence]));
  return [...passages.values()].flatMap((evidence) =>
    sentences(evidence.passage.text).flatMap(({ start, end }) => {
      const sentence = evidence.passage.text.slice(start, end);
      if (denies.test(sentence)) return [];
      return words(sentence).flatMap((at) =>
        vocabulary.nouns(at.text).map(({ text }) => ({ text, at, evidence, start, end })),
      );
    }),
  );
}
