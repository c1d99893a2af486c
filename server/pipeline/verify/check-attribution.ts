import { sameName } from "#german/name-variants.ts";
import { fold } from "#german/normalise.ts";
import type { Facets } from "./claim-facets.ts";
import { wordKeys } from "./content-words.ts";
import { type Check, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import type { Speaker } from "./speakers.ts";

/** Who says it in the claim must say it in the evidence, and what the evidence only reports must not be told as fact. */
export const checkAttribution: Check = (claim, place) => {
  const { said, around, article } = place;
  const media = [article.source, article.author].filter((own) => own !== undefined);
  const isMedium = (speaker: Speaker): boolean => media.some((own) => fold(speaker.text).includes(fold(own)));
  const own = claim.speakers.filter((speaker) => !isMedium(speaker));
  const told = said.speakers.length > 0 ? said.speakers : [];
  for (const speaker of own) {
    if (told.some((other) => sameSpeaker(speaker, other))) continue;
    if (isAround(speaker, said) || isAround(speaker, around)) {
      const [other] = told;
      if (other && isNamed(other) && isNamed(speaker))
        return refuted("attribution", `Die Textstelle nennt als Quelle ${other.text}, nicht ${speaker.text}.`);
      continue;
    }
    const [other] = told;
    return other
      ? refuted("attribution", `Die Textstelle nennt als Quelle ${other.text}, nicht ${speaker.text}.`)
      : notSaid("attribution", `Die Textstelle schreibt das nicht ${speaker.text} zu.`);
  }
  const hides =
    own.length === 0 &&
    !isReported(claim) &&
    (told.some((speaker) => !isMedium(speaker)) || said.events.some(({ reported }) => reported));
  if (!hides) return undefined;
  const [speaker] = told;
  const who = speaker ? ` von ${speaker.text}` : "";
  return notSaid(
    "attribution",
    `Die Textstelle gibt das als Aussage${who} wieder; der Satz stellt es als Tatsache hin.`,
  );
};

const isReported = (claim: Facets): boolean =>
  claim.events.some(({ reported }) => reported) || /\b(?:angeblich|Berichten zufolge|soll(?:en)?)\b/.test(claim.text);

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (sameName(a.text, b.text)) return true;
  const [left, right] = [capitals(a), capitals(b)];
  return left.some((word) =>
    right.some((other) => sameName(word, other) || likeness(wordKeys(word), wordKeys(other)) > 0),
  );
}

const isAround = (speaker: Speaker, text: Facets): boolean =>
  capitals(speaker).some(
    (word) =>
      text.names.some((name) => sameName(name.text, word)) ||
      text.words.some(({ keys }) => likeness(wordKeys(word), keys) >= 0.8),
  );

const isNamed = (speaker: Speaker): boolean =>
  speaker.text.split(" ").some((word) => /^\p{Lu}/u.test(word) && !roles.test(word));

const roles =
  /^(?:Studien?|Analyse|Bericht(?:s|e)?|Forscher(?:in)?|Autor(?:in)?|Expert(?:e|in|en)|Untersuchung|Angaben|Sprecher(?:in|s)?)$/;

const capitals = ({ text }: Speaker): readonly string[] => text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
