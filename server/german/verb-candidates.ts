import { isAttribute } from "#german/attributes.ts";
import type { Token } from "#german/tokens.ts";
import type { VerbForm } from "#german/verb-form.ts";
import { verbForms } from "#german/verb-forms.ts";

/** Verbs that build tenses and the passive. */
export const auxiliaries: ReadonlySet<string> = new Set(["sein", "haben", "werden"]);

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
    if ((token.capital || at === 0) && token.lower === "sein" && words[at + 1]?.capital) continue;
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

/** A form of an auxiliary as it stands in most sentences. */
export const auxiliary = /^(?:hat|hatten?|haben|habe|ist|sind|war|waren|wird|werden|wurden?|sei|seien)$/;

/** "Saß vermutet, …": before a finite verb the first word is a name, whatever verb it looks like. */
const isName = (next: Token | undefined): boolean =>
  next?.kind === "word" &&
  !next.capital &&
  verbForms(next.lower).some(
    ({ shape, certain }) => shape === "past" || (shape === "present" && (certain || /[^aeiou]t$/.test(next.lower))),
  );
