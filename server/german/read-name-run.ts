import { isClosedClass } from "#german/function-words.ts";
import { isGivenName } from "#german/given-names.ts";
import { mention, type NameMention } from "#german/name-mention.ts";
import type { NameRun } from "#german/name-runs.ts";
import { isDetermined, type NameStatistics } from "#german/name-statistics.ts";
import { endsPossessor, personLength } from "#german/person-length.ts";
import { isCommonNoun, isPersonName } from "#german/person-names.ts";
import { isNamedBody, isPlaceNoun, isRoleNoun } from "#german/role-nouns.ts";
import type { Token } from "#german/tokens.ts";
import { verbForms } from "#german/verb-forms.ts";
import { bodyName, hyphenHead, wholeName } from "#german/whole-names.ts";

/** What a run names for certain, and what is left to be decided by the rest of the text. */
export interface ReadRun {
  readonly mentions: readonly NameMention[];
  readonly undecided: readonly NameRun[];
}

/** Takes a run of capitalised words apart from left to right: countries, genitives, bodies, titles, persons. */
export function readRun(whole: NameRun, statistics?: NameStatistics): ReadRun {
  const mentions: NameMention[] = [];
  const undecided: NameRun[] = [];
  const { run } = whole;
  let role: string | undefined;
  for (let at = 0; at < run.length; ) {
    const rest = run.slice(at);
    const before = at === 0 ? whole.before : run[at - 1];
    const body =
      wholeName(rest, whole.opening && at === 0) ??
      bodyName(rest, at === 0 && before !== undefined && isDetermined(before), whole.opening && at === 0);
    if (body) {
      mentions.push(body.mention);
      at += body.length;
      role = undefined;
      continue;
    }
    const word = rest[0]?.text ?? "";
    const beforeGiven =
      at + 1 < run.length && isGivenName(rest[1]?.text ?? "") && !/s$/.test(word) && !/^\p{Lu}{2}/u.test(word);
    const title =
      (isRoleNoun(word) || beforeGiven) &&
      !isGivenName(word) &&
      (rest.length > 1 || /-/.test(word) || at > 0 || /chef|minister|präsident/i.test(word));
    if (title && !(role !== undefined && rest.length === 1)) {
      const compound = hyphenHead(rest[0]);
      if (compound) mentions.push(compound);
      role = word;
      at += 1;
      continue;
    }
    const genitive = at + 1 < run.length && isGenitiveName(rest, before, statistics);
    if (genitive && rest[0]) {
      mentions.push(mention([rest[0]], role === undefined ? "unknown" : "person", { role, genitive: true }));
      at += 1;
      continue;
    }
    const length = isAdjective(whole, at) ? 0 : personLength(rest, role !== undefined, statistics, before);
    if (length > 0) {
      const kind =
        role !== undefined && isPlaceNoun(role)
          ? "place"
          : role !== undefined && isNamedBody(role)
            ? "organisation"
            : role !== undefined || isGivenName(word) || word.length === 1
              ? "person"
              : "unknown";
      mentions.push(
        mention(rest.slice(0, length), kind, {
          role: kind === "person" ? role : undefined,
          genitive: endsPossessor(rest[length - 1], rest[length]),
        }),
      );
      at += length;
      continue;
    }
    if ((isNamedBody(word) || isPlaceNoun(word)) && rest.length > 1) role = word;
    else
      undecided.push({
        run: rest.slice(0, 1),
        before,
        after: at === run.length - 1 ? whole.after : -1,
        opening: whole.opening && at === 0,
      });
    at += 1;
  }
  return { mentions, undecided };
}

/** "Geschützte Buchten", "Schwarzer Seehecht": at the head of a sentence an adjective has a capital, too. */
function isAdjective({ run, opening }: NameRun, at: number): boolean {
  const first = run[0];
  const second = run[1];
  if (at > 0 || !opening || run.length !== 2 || !first || !second || isGivenName(first.text)) return false;
  const bare = first.lower.replace(/e[nrs]?$/, "");
  if (bare === first.lower) return false;
  return (
    derivedAdjective.test(bare) ||
    comparative.test(bare) ||
    isClosedClass(bare) ||
    verbForms(bare).some(({ shape, certain }) => certain && shape === "participle")
  );
}

const derivedAdjective =
  /(?:^ge\p{L}{3,}t|(?:be|ver|ent|er|zer)\p{L}{3,}t|iert|\p{L}{2}(?:ig|lich|isch|bar|los|sam|end))$/u;

/** "Höhere Löhne"; "Obere Mühle" is a name. */
const comparative = /^(?!(?:ober|unter|inner|äußer|nieder|mittler|hinter|vorder)$)\p{L}{3,}(?<!eu)er$/u;

/** A bare word in -s before a noun is a name in the genitive ("Molinas Armee"); with an article it would be a noun ("des Landes Bayern"). */
function isGenitiveName(
  rest: readonly Token[],
  before: Token | undefined,
  statistics: NameStatistics | undefined,
): boolean {
  const first = rest[0];
  const second = rest[1];
  if (!first || !second || !/(?:[^sxzß]s|['’])$/.test(first.text) || isCommonNoun(first.text)) return false;
  if (before && isDetermined(before)) return false;
  if (statistics?.usage(first.text) === "noun" || isGivenName(first.text)) return false;
  return (
    !isPersonName([second, second]) ||
    isRoleNoun(second.text) ||
    isCommonNoun(second.text) ||
    statistics?.usage(second.text) !== "name"
  );
}
