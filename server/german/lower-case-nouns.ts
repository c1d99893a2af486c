import { capital } from "#german/normalise.ts";
import { verbForms } from "#german/verb-forms.ts";

/** A question without capitals with one for each word that looks like a verb where none stands ("in der gerberstraße"), so that its verb can be told; any other stays as it is. */
export const withNouns = (text: string): string =>
  /.\p{Lu}/u.test(text) ? text : text.replace(afterArticle, (word) => (isVerb(word) ? word : capital(word)));

const isVerb = (word: string): boolean =>
  verbForms(word).some(({ certain, shape }) => certain || shape === "participle" || shape === "past");

/** Behind an article or preposition, or in -e: nobody asks for what he does himself. */
const afterArticle =
  /(?<=(?<!\p{L})(?:de[rnms]|das|die|[mks]?eine?[mnrs]?|[iav]m|vom|beim|zu[mr]|ins|ans|in|aus|bei|von|für|pro|gegen|nach|auf|mit|hinter|über|unter|vor|seit|ohne) )\p{Ll}+|(?<!\p{L})\p{Ll}{3,}e(?!\p{L}| ich)/gu;
