import { clauseParts } from "#german/clause-parts.ts";
import { clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import { withNouns } from "#german/lower-case-nouns.ts";
import { capital } from "#german/normalise.ts";
import { nameParts } from "#german/person-names.ts";
import type { Phrase } from "#german/phrases.ts";
import { isOrganisationNoun, isRoleNoun } from "#german/role-nouns.ts";
import { spoken } from "#german/speaker.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isStopWord } from "#german/stop-words.ts";
import { type Token, tokens } from "#german/tokens.ts";

/** Whose words a question asks for. */
export interface AskedSpeaker {
  readonly name: string;
  /** Somebody with a name, in whose stead no office or body speaks. */
  readonly isPerson: boolean;
}

/** "Was sagte Anna Kern über …?", "Welche Haltung vertritt Kern?", "kern meinung": undefined where a question asks for nobody's words. */
export function askedSpeaker(text: string): AskedSpeaker | undefined {
  const found = opinion.exec(text)?.groups;
  const owner = found?.before ?? found?.owner?.replace(/s$/, "") ?? found?.behind ?? fromEnglish.exec(text)?.[1];
  if (owner !== undefined) return named(tokens(capital(owner.trim())));
  if (!asksWhat.test(text)) return undefined;
  const hasty = inSmallLetters.exec(text)?.[1];
  if (hasty !== undefined && !isStopWord(hasty)) return named(tokens(capital(hasty)));
  const all = clauses(withNouns(text));
  const [main] = all;
  const lemma = main?.predicate?.lemma ?? "";
  if (
    !main ||
    main.predicate?.voice === "passive" ||
    deeds.has(lemma) ||
    !(speechKind(lemma) === "said" || speaking.has(lemma))
  )
    return undefined;
  const parts = clauseParts(main, all);
  const who = isAsked(parts.subject)
    ? parts.phrases.find((one) => !isAsked(one) && one.preposition === undefined)
    : parts.subject;
  if (!who || who.pronoun || who.first > (main.predicate?.finite ?? 0) + 2) return undefined;
  return who.determined ? { name: spoken(who.words), isPerson: false } : named(who.words.slice(0, who.core));
}

/** Without what stands before the name ("Außenminister Kern"); a word alone is a name unless it is known to be something else. */
function named(words: readonly Token[]): AskedSpeaker {
  const { name, role } = nameParts(words);
  const own = name.length > 0 && role.length + name.length === words.length ? name : words;
  const [only = words[0]] = own;
  const isKnown = (word: string): boolean =>
    countryOf(word) !== undefined || (!word.includes("-") && (isRoleNoun(word) || isOrganisationNoun(word)));
  return {
    name: spoken(own),
    isPerson:
      (own === name && own.length > 1 && (isGivenName(only?.text ?? "") || !/s$/.test(only?.text ?? ""))) ||
      (own.length === 1 && !isKnown(only?.text ?? "")),
  };
}

const isAsked = (phrase: Phrase | undefined): boolean =>
  phrase === undefined || phrase.pronoun || /^w(?:as|elch|ie|o)/.test(phrase.article ?? phrase.head.lower);

const asksWhat = /^\s*(?:und )?(?:was|wie|wo(?:vor|für|rüber|gegen))\s(?!viel|oft|lang|hoch|häufig)/iu;

/** As English questions come out. */
const fromEnglish = /^was (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*) (?:sagen|denken|schreiben|erklären|fordern)(?!\p{L})/u;

const inSmallLetters =
  /^(?:was|wie) (?:sagte?|meinte?|schreibt|schrieb|denkt|fordert|kritisiert|findet|hält) (\p{Ll}[\p{L}-]+)/u;

const opinion =
  /^(?![Ww]elche|[Ss]eine|[Ii]hre)(?<before>\p{L}[\p{L}-]{3,}) (?:[Mm]einung|[Aa]nsicht|[Hh]altung|[Pp]osition|[Aa]ussagen?)(?= |$)|(?:[Mm]einung|[Aa]nsicht|[Hh]altung|[Pp]osition|[Ss]tandpunkt|[Aa]uffassung) (?:von|vertritt|hat(?:te)?) (?<behind>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)|(?:ist|war|lautet|nach) (?<owner>\p{Lu}[\p{L}-]+s) (?:Meinung|Ansicht|Haltung|Position|Standpunkt|Auffassung)(?!\p{L})/u;

const speaking: ReadonlySet<string> = new Set(
  "äußern halten denken glauben behaupten vorwerfen bewerten beurteilen vermuten befürchten erwarten berichten".split(
    " ",
  ),
);
/** What these tell of are things done as often as words. */
const deeds: ReadonlySet<string> = new Set(
  "finden wissen nennen bezeichnen zeigen versprechen zusagen melden".split(" "),
);
