import { countryOf } from "#german/countries.ts";
import { capital } from "#german/normalise.ts";

/**
 * A question for what somebody is or who says something, as it is asked most often: "anna kern wer ist das", "Was macht Anna Kern beruflich?" → "Wer ist Anna
 * Kern?"; "Ist Anna Kern Dänin?" → "Woher kommt Anna Kern?"; "40 Prozent wer sagt das", "Von wem stammt die Zahl der 40 Toten?" → "Wer nennt 40 …?". Every other text stays.
 */
export function turnedQuestion(text: string): string {
  for (const pattern of whoIs) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return `Wer ist ${name.split(" ").map(capital).join(" ")}?`;
  }
  const [, person, what = ""] = isWhat.exec(text) ?? [];
  if (person !== undefined && countryOf(what)?.form === "inhabitant") return `Woher kommt ${person}?`;
  for (const pattern of whoSays) {
    const told = pattern.exec(text)?.[1];
    if (told !== undefined) return `Wer nennt ${told}?`;
  }
  return text;
}

const word = "(?!(?:der|die|das|den|ein|eine|es|was)(?!\\p{L}))\\p{L}[\\p{L}.-]+";
/** Three words at most, parted by one space each: a pattern that may part them anywhere does not come to an end. */
const name = `(${word}(?: ${word}){0,2}?)`;
const end = String.raw`[\s?!.]*$`;
const whoIs = [
  new RegExp(`^${name},? wer (?:ist|war) (?:das|sie|er|die|der)${end}`, "iu"),
  new RegExp(`^(?:und )?was (?:macht|ist|tut|arbeitet) ${name} (?:beruflich|von beruf)${end}`, "iu"),
];
const isWhat = /^(?:[Uu]nd )?[Ii]st (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:eine? )?(\p{Lu}\p{L}+)[\s?!.]*$/u;
const whoSays = [
  new RegExp(`^(.+?),? wer (?:sagt|nennt|behauptet) (?:das|es|die)${end}`, "iu"),
  /^(?:und )?(?:von wem|woher) (?:stammt|kommt|ist) die (?:zahl|angabe) (?:von |der )?(.*?)[\s?!.]*$/iu,
];
