import { verbForms } from "#german/verb-forms.ts";

/**
 * The sentence with one way to negate a participle: "nicht besetzt" where it says what somebody or something is ("ist unbesetzt"), "unbesetzte" where it
 * stands before its noun ("nicht besetzte Stellen"), so that both count as one and "ist besetzt" is the opposite. Most sentences come back as they are.
 */
export const plainNegation = (sentence: string): string =>
  sentence
    .replace(predicative, (word, un: string, rest: string) =>
      isParticiple(rest) && being.test(sentence) ? `${un === "un" ? "n" : "N"}icht ${rest}` : word,
    )
    .replace(attributive, (words, rest: string) => (isParticiple(rest) ? words.replace("nicht ", "un") : words));

/** At the end of its clause, or with its verb behind it. */
const predicative =
  /(?<!\p{L})([Uu]n)(?!bedingt|befrist|erwart|geacht|vermitt)(\p{Ll}{4,}(?:t|en))(?=[.,;:!?]|$| (?:und|ist|sind?|sei(?:en)?|war(?:en)?|bl[ie][ie]b(?:t|en)?|gewesen|geblieben)(?!\p{L}))/gu;

const being = /(?<!\p{L})(?:ist|sind?|sei(?:en)?|war(?:en)?|bl[ie][ie]b(?:t|en)?|ge(?:wesen|blieben))(?!\p{L})/u;

const attributive = /(?<!\p{L}|noch |nur )nicht (\p{Ll}{4,}(?:t|en))e[nmrs]?(?= (?:\p{Ll}+e[nmrs]? )?\p{Lu})/gu;

const isParticiple = (rest: string): boolean => verbForms(rest).some(({ shape }) => shape === "participle");
