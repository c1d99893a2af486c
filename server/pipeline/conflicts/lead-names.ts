import type { Span } from "#domain/span.ts";
import { clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import type { NameMention } from "#german/name-mention.ts";
import { names } from "#german/names.ts";
import { sentences } from "#german/sentences.ts";
import { isStopWord } from "#german/stop-words.ts";
import { isTelling } from "#german/telling.ts";
import { isNameLike } from "../verify/name-like.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { isRegion, isSite } from "./kinds-of-places.ts";
import { sayersOf } from "./sayers-of.ts";
import { SITE, THERE, WHOM } from "./units.ts";

/** A person or place in a sentence, with its offsets in it. */
export interface LeadName extends Span {
  readonly unit: typeof WHOM | typeof THERE | typeof SITE;
  readonly words: readonly string[];
}

/** A sentence's offsets in its passage, and whom and what places it names. */
export interface LeadSentence extends Span {
  readonly names: readonly LeadName[];
}

/** Whom and what places an article's first sentences name, those left out who only say something, and where; read once for each article. */
export function leadNames(article: ArticleProfile): readonly LeadSentence[] {
  const known = memory.get(article);
  if (known) return known;
  const text = article.statements[0]?.evidence.passage.text ?? "";
  const found = sentences(text)
    .slice(0, LEAD)
    .map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const cut = clauses(sentence);
      const done = [...peopleIn(sentence, article), ...placesIn(sentence, article), ...sitesIn(sentence)].filter(
        (name) => {
          const clause = cut.find((one) => one.start <= name.start && name.start < one.end);
          return !(clause && isTelling(clause));
        },
      );
      return { start, end, names: done };
    });
  memory.set(article, found);
  return found;
}

const memory = new WeakMap<ArticleProfile, readonly LeadSentence[]>();

/** Sentences that tell who and where it was. */
const LEAD = 3;

/** People by first name and surname, and what may be some. */
function peopleIn(sentence: string, { vocabulary }: ArticleProfile): readonly LeadName[] {
  const { isSayer } = sayersOf(sentence);
  const mayBe = (word: string): boolean => isNameLike(vocabulary.word(word));
  const told = names(sentence);
  const found = told.flatMap(({ start, end, text, kind }, at): readonly LeadName[] => {
    const [, behind = ""] = told[at - 1]?.kind === "country" ? (fullName.exec(sentence.slice(start)) ?? []) : [];
    const words = (behind || text).split(/\s+/);
    if (words.length < 2 || words.some(isSayer)) return [];
    const may = behind || kind === "person" || (kind === "unknown" && words.every(mayBe));
    return may ? [{ start, end: Math.max(end, start + behind.length), unit: WHOM, words }] : [];
  });
  const others = [...sentence.matchAll(twoNames)].flatMap(({ index: start, 0: text }): readonly LeadName[] => {
    const [words, end] = [text.split(" "), start + text.length];
    const free =
      ![...found, ...told.filter((one) => !isAlone(one))].some((one) => one.start < end && start < one.end) &&
      !words.some(isSayer);
    return free && words.every((word) => !isStopWord(word) && (isGivenName(word) || mayBe(word)))
      ? [{ start, end, unit: WHOM, words }]
      : [];
  });
  return [...found, ...others];
}

/** A first name or a surname that was read without the other one. */
const isAlone = ({ kind, text }: NameMention): boolean => /^(?:person|unknown)$/.test(kind) && !text.includes(" ");

/** "Die Juristin Solange Lacroix", "ist Dennis Okafor": behind a role, a verb or at the beginning. */
const twoNames =
  /(?<=^|\p{Lu}\p{Ll}+\s|\p{Ll}(?:in|er)\s|(?:ist|wird|an|für|Dr\.|Prof\.)\s)(?<!D(?:er|ie|as|en|em|es)\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}-]+(?![\p{L}-]| \p{Lu})/gu;

/** "der Niederländer Maurits Bakker": behind a country's people stand first name and surname. */
const fullName = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}-]+)(?![\p{L}-]| \p{Lu})/u;

/** Bare names behind "in", "bei" and their like; who is called by one name is none. */
function placesIn(sentence: string, { vocabulary }: ArticleProfile): readonly LeadName[] {
  const people = names(sentence).filter(({ kind }) => kind === "person");
  return [...sentence.matchAll(placed)].flatMap(({ index, 0: text, 1: name = "" }) => {
    const end = index + text.length;
    const start = end - name.length;
    const known =
      countryOf(name) !== undefined || isRegion(name) || people.some((one) => one.start <= start && start < one.end);
    return known || !isNameLike(vocabulary.word(name)) ? [] : [{ start, end, unit: THERE, words: [name] }];
  });
}

/** A name behind a preposition, or behind what stands there: "bei Altdorf", "auf dem Güterbahnhof von Altdorf", "im Steinbruch Wengern". */
const placed =
  /(?<!\p{L})(?<!auch )(?:in|bei|nahe|unweit|Nähe von|nach|(?:ober|unter)halb von|(?:nörd|süd|öst|west)lich von|(?:im|am|beim|ins|(?:in|an|auf)\s+(?:de[mnr]|das|die|eine[mnr]?))\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+(?:\s+(?:von|bei|in))?)\s+(\p{Lu}\p{Ll}[\p{L}-]+)(?!\p{L}|\s+\p{Lu})/gu;

/** "auf dem Güterbahnhof", "in ein abgeerntetes Feld". */
const sitesIn = (sentence: string): readonly LeadName[] =>
  [...sentence.matchAll(sited)].flatMap(({ index, 0: text, 1: noun = "" }) => {
    const end = index + text.length;
    return isSite(noun) ? [{ start: end - noun.length, end, unit: SITE, words: [noun] }] : [];
  });

const sited =
  /(?<!\p{L})(?:im|ins|am|beim|(?:in|auf|an|bei|vor|neben|nahe|unter|hinter)\s+(?:de[mnr]|das|eine[mnr]?|ein))\s+(?:\p{Ll}+e[nrms]?\s+){0,2}(\p{Lu}[\p{L}-]+)/gu;
