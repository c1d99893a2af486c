import { determinerCases, isPronoun, prepositionCases } from "#german/function-words.ts";
import type { Token } from "#german/tokens.ts";
import { type VerbForm, type VerbShape, verbForms } from "#german/verb-forms.ts";

/** Verbs that build tenses and the passive. */
export const auxiliaries: ReadonlySet<string> = new Set(["sein", "haben", "werden"]);

const helpers: ReadonlySet<string> = new Set([...auxiliaries, "können", "müssen", "sollen", "wollen", "dürfen"]);

/** A token that can be a verb, with its readings. */
export interface Verb {
  readonly at: number;
  readonly forms: readonly VerbForm[];
}

/** The tokens that can be verbs; nouns and adjectives before a noun are left out. */
export function verbCandidates(words: readonly Token[]): readonly Verb[] {
  const found: Verb[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token?.kind !== "word" || (token.capital && at > 0)) continue;
    if (token.capital && token.lower === "sein" && words[at + 1]?.capital) continue;
    const every = verbForms(token.lower);
    const bare = words[at - 1]?.lower === "zu" ? every.filter(({ shape }) => shape === "infinitive") : [];
    // "Zu übergeben": what is a participle elsewhere as well.
    const forms = bare.length > 0 ? bare : every;
    const leads = token.capital && isLeadingParticiple(forms, words);
    if (token.capital && !leads && isName(words[at + 1])) continue;
    if (forms.length === 0 || (token.capital && !forms[0]?.certain && !leads) || isAttribute(words, at, forms))
      continue;
    found.push({ at, forms });
  }
  return found;
}

/** "Getroffen wurden zwei Häuser", "Geklagt hatte der Verein": a participle before its auxiliary is no name, unless another one closes the clause. */
function isLeadingParticiple(forms: readonly VerbForm[], words: readonly Token[]): boolean {
  const isParticiple = ({ shape }: VerbForm): boolean => shape === "participle";
  return (
    forms.some(isParticiple) &&
    auxiliary.test(words[1]?.lower ?? "") &&
    !words
      .slice(-2)
      .some(({ lower, capital }, _, { length }) => length > 1 && !capital && verbForms(lower).some(isParticiple))
  );
}

const auxiliary = /^(?:hat|hatten?|haben|habe|ist|sind|war|waren|wird|werden|wurden?|sei|seien)$/;

/** "Saß vermutet, …": before a finite verb the first word is a name, whatever verb it looks like. */
const isName = (next: Token | undefined): boolean =>
  next?.kind === "word" &&
  !next.capital &&
  verbForms(next.lower).some(
    ({ shape, certain }) => shape === "past" || (shape === "present" && (certain || /[^aeiou]t$/.test(next.lower))),
  );

/** An inflected adjective or participle before its noun ("die verletzten Spieler", "mit geschätzten Kosten"). */
function isAttribute(words: readonly Token[], at: number, forms: readonly VerbForm[]): boolean {
  const word = words[at]?.lower ?? "";
  if (!/e[nmrs]?$/.test(word)) return false;
  const next = words[at + 1];
  const beforeNoun =
    next !== undefined &&
    next.start - (words[at]?.end ?? 0) <= 1 &&
    next.kind === "word" &&
    (next.capital || (/e[nmrs]?$/.test(next.lower) && !determinerCases(next.lower)));
  if (!beforeNoun) return false;
  const before = words[at - 1];
  if (before === undefined) return !forms[0]?.certain && !/^(?!ge).*ten?$/.test(word);
  // "Sie verkauften neben Äpfeln auch Birnen": no adjective follows a personal pronoun.
  if (/^(?:er|sie|es|man|wir|ich)$/.test(before.lower)) return false;
  if (behindDeterminer(words, at)) return true;
  // "Das 1971 eröffnete Bad", but "1971 eröffnete sie das Bad".
  if (before.kind === "number" && determinerCases(words[at - 2]?.lower ?? "") !== undefined) return true;
  if (before.kind === "number") return !/^(?:1\d|20)\d\d$/.test(before.text) || !/ten?$/.test(word);
  if (before.capital && at > 1) return isInsertedAttribute(words, at);
  if (at === 1 && before.capital && isPronoun(before.lower) && !determinerCases(before.lower)) return false;
  if (before.lower === "und" && !isAdjective(words[at - 2])) return false;
  if (
    forms[0]?.certain &&
    forms[0].shape !== "infinitive" &&
    !prepositionCases(before.lower) &&
    !determinerCases(before.lower)
  )
    return false;
  return (
    determinerCases(before.lower) !== undefined ||
    prepositionCases(before.lower) !== undefined ||
    (!before.capital &&
      /(?:e[nmrs]?|\d|[a-z]ig|rund|etwa|und|als)$/.test(before.lower) &&
      verbForms(before.lower).every(({ certain }) => !certain))
  );
}

/** "Für den von den Grünen beantragten Aufschub": an article, then a preposition with its noun. */
function isInsertedAttribute(words: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 8); back -= 1) {
    const token = words[back];
    const before = words[back - 1];
    if (!token || !before || token.start - before.end > 1) return false;
    if (prepositionCases(token.lower) && determinerCases(before.lower)) return words[at + 1]?.capital === true;
  }
  return false;
}

/** Before "und" stands another adjective, or a noun; "bestritt das und forderte Aufklärung" goes on with a verb. */
const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || (/e[nmrs]?$/.test(token.lower) && !isPronoun(token.lower)));

/** "in einer kürzlich veröffentlichten Ansprache": an article, then only adverbs. */
function behindDeterminer(words: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = words[back];
    if (token?.kind !== "word") return false;
    if (back < at - 1 && determinerCases(token.lower) && !isPronoun(token.lower)) return true;
    if (
      token.capital ||
      !/(?:lich|ig|isch|weise|mals|bar|sehr|stark|schwer|leicht|neu|frisch|erst|noch|nicht)$/.test(token.lower)
    )
      return false;
  }
  return false;
}

const finiteShapes: ReadonlySet<VerbShape> = new Set(["present", "past", "subjunctive-1", "subjunctive-2"]);

/** The reading of a verb as a finite form, if it has one. */
export const finiteForm = (verb: Verb | undefined): VerbForm | undefined =>
  verb?.forms.find(({ shape }) => finiteShapes.has(shape));

/** The finite verb of a subordinate clause: the last one. */
export function lastFinite(verbs: readonly Verb[], words: readonly Token[]): Verb | undefined {
  const last = verbs.findLast((verb) => finiteForm(verb) && words[verb.at - 1]?.lower !== "zu");
  if (!last?.forms.some(({ shape }) => shape === "participle" || shape === "infinitive")) return last;
  const helper = verbs.find(
    (verb) => verb.at < last.at && verb.forms.some(({ lemma, certain }) => certain && helpers.has(lemma)),
  );
  return helper && finiteForm(helper) ? helper : last;
}

/** Certainty of being the finite verb of a main clause: table and weak past, then -t, then -en, then -e. */
export function finiteRank(verb: Verb): number {
  const form = finiteForm(verb);
  if (!form) return 0;
  const first = verb.forms[0];
  if (form.certain)
    return first?.shape === "participle" ||
      (form.plural && first?.shape === "infinitive" && !auxiliaries.has(form.lemma))
      ? 2
      : 5;
  if (form.shape === "past") return 4;
  if (form.shape === "present" && !form.plural) return first?.shape === "participle" ? 2.5 : 3;
  return form.plural ? 1.5 : 1;
}

/** The finite verb of a main clause: the most certain one, the first among equals; none beside an infinitive with "zu". */
export function secondFinite(verbs: readonly Verb[], words: readonly Token[]): Verb | undefined {
  const end = verbs.at(-1);
  const zu =
    end !== undefined &&
    end.at === words.length - 1 &&
    (words[end.at - 1]?.lower === "zu" || end.forms[0]?.shape === "zu-infinitive");
  let best: Verb | undefined;
  let rank = 0;
  for (const verb of verbs) {
    const own = finiteRank(verb);
    if (own > rank && words[verb.at - 1]?.lower !== "zu" && !(zu && verb.forms[0]?.shape === "participle")) {
      best = verb;
      rank = own;
      if (own >= 4) break;
    }
  }
  if (rank < 2 && best && best.at === words.length - 1 && verbs.length === 1 && words.length > 6)
    return rank < 1.5 ? undefined : best;
  return best;
}
