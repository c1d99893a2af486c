import { alternativeOf } from "#german/exclusive-sets.ts";
import { poles } from "#german/opposites.ts";
import type { Facets } from "./claim-facets.ts";
import { type Check, notSaid, refuted } from "./finding.ts";
import { bornOut } from "./inferred-words.ts";
import { isOtherOrder, isSameOrder } from "./told-order.ts";
import { shadeFinding } from "./told-shades.ts";

/** What rises must not fall, and what is possible must not be impossible: the claim may not hold the opposite of a word of the evidence. */
export const checkDirection: Check = (claim, place) => {
  const { said } = place;
  const game = [claim, said].every(({ events }) => events.some(({ roles }) => roles?.relation === "victory"));
  const pole = claim.poles.find(
    (one) =>
      !(game && one >> 1 === VICTORY) &&
      !said.poles.includes(one) &&
      said.poles.includes(one ^ 1) &&
      !claim.poles.includes(one ^ 1) &&
      !(one >> 1 === ABOVE && behindAbove(claim.text) !== behindAbove(said.text)),
  );
  if (pole !== undefined && !isSameOrder(claim, said))
    return (formerly.test(claim.text) && !formerly.test(said.text) ? notSaid : refuted)(
      "direction",
      "Die Textstelle sagt das Gegenteil.",
    );
  if (bornOut(claim, said) === false) return refuted("direction", "Die Zahlen der Textstelle sagen etwas anderes.");
  if (isOtherOrder(claim, said))
    return refuted("direction", "Die Textstelle nennt das in der umgekehrten Reihenfolge.");
  if (isTurned(claim.text, said.text)) return refuted("direction", "In der Textstelle geht es in die andere Richtung.");
  const exchanged =
    halved(claim, said) ?? otherRank(claim, said) ?? otherAlternative(claim, said) ?? otherSide(claim.text, said.text);
  if (exchanged) return refuted("direction", `Die Textstelle sagt „${exchanged[1]}“, nicht „${exchanged[0]}“.`);
  const shade = shadeFinding(claim, said);
  if (shade) return shade;
  const word = oneSided(claim, said) ?? oneSided(said, claim);
  return word === undefined
    ? undefined
    : refuted("direction", `Die Textstelle sagt das Gegenteil: „${word}“ steht nur auf einer Seite.`);
};

/** "Gilt als wenig wahrscheinlich" says the opposite of "gilt als wahrscheinlich". */
function halved(claim: Facets, said: Facets): readonly [string, string] | undefined {
  if (!/wenig|kaum/.test(said.text)) return undefined;
  for (const [phrase, word = ""] of said.text.matchAll(
    /(?<!\p{L})(?:wenig|kaum) (\p{Ll}{5,}(?:lich|ig|isch|bar|sam|reich|voll))(?!\p{L})/gu,
  ))
    if (new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(claim.text) && !little.test(claim.text))
      return [word, phrase];
  return undefined;
}

const little = /(?<!\p{L})(?:wenig|kaum|nicht|kein\p{L}*)(?!\p{L})/iu;

/** "Bisher führten es Männer" beside "bekommt erstmals eine Frau": how it was says nothing of how it is. */
const formerly =
  /(?<!\p{L})(?:bisher\p{L}*|bislang|zuvor|vorher|früher\p{L}*|ehemal\p{L}*|einst|damals|ursprünglich\p{L}*|ehedem)(?!\p{L})/iu;

const ABOVE = (poles("über")[0] ?? -2) >> 1;

/** "Über dem Fundort" and "unter dem Keller": of two things neither says anything of the other. */
const behindAbove = (text: string): string | undefined =>
  /(?<!\p{L})(?:über|unter)\s(?:\p{Ll}+\s){0,2}(\p{Lu}\p{L}+|\d+)/iu.exec(text)?.[1];

/** Winning and losing are one event told by both sides: `checkRoles` compares them. */
const VICTORY = (poles("gewinnen")[0] ?? -2) >> 1;

/** "Von A nach B" where the evidence says "von B nach A". */
function isTurned(claim: string, said: string): boolean {
  if (!claim.includes("von ")) return false;
  for (const [, from, to] of claim.matchAll(route))
    if (said.match(route)?.some((one) => one.startsWith(`von ${to} `) && one.endsWith(` ${from}`))) return true;
  return false;
}

const route = /(?<!\p{L})von (\p{Lu}[\p{L}-]+) (?:nach|bis) (\p{Lu}[\p{L}-]+)/gu;

/** "Der größte" where the evidence says "der zweitgrößte": the same superlative at another place of the row. */
function otherRank(claim: Facets, said: Facets): readonly [string, string] | undefined {
  const mine = ranks(claim.text).filter(({ place }) => !place.startsWith(AMONG));
  const theirs = mine.length === 0 ? [] : ranks(said.text);
  for (const own of mine) {
    const alike = theirs.filter(({ superlative }) => superlative === own.superlative);
    const other = alike[0];
    if (other && alike.every(({ place }) => place !== own.place)) return [own.text, other.text];
  }
  return undefined;
}

const ranks = (
  text: string,
): readonly { readonly text: string; readonly place: string; readonly superlative: string }[] =>
  /[sß]te/i.test(text)
    ? [...text.matchAll(rank)].map(([whole, among, place = "", superlative = ""]) => ({
        text: whole,
        place: (among ? AMONG : "") + place.toLowerCase(),
        superlative: superlative.toLowerCase(),
      }))
    : [];

/** "Eine der größten". */
const AMONG = "unter";
const rank =
  /(?<!\p{L})((?:eine[rms]?|zu|unter) de[rn] )?(zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)?(\p{L}{3,}[sß]t)e[nrms]?(?!\p{L})/giu;

/** "Wöchentlich" where the evidence says "täglich" and nothing of the claim's. */
function otherAlternative(claim: Facets, said: Facets): readonly [string, string] | undefined {
  for (const word of claim.words) {
    const mine = alternativeOf(word.keys.stem);
    // "Abendstern" has the stem of "abends".
    if (!mine || word.text.length - word.keys.stem.length > 4) continue;
    const rivals = said.every.flatMap((told) => {
      const other = alternativeOf(told.keys.stem);
      return other?.set === mine.set ? [{ ...other, text: told.text }] : [];
    });
    const rival = rivals[0];
    if (rival && !rivals.some(({ member }) => member === mine.member)) return [word.text, rival.text];
  }
  return undefined;
}

/** "Höchstens" where the evidence says "mindestens". */
function otherSide(claim: string, said: string): readonly [string, string] | undefined {
  const [own, ...more] = boundsOf(claim);
  const [told, ...others] = own && more.length === 0 ? boundsOf(said) : [];
  return own && told && others.length === 0 && leastWords.test(own) !== leastWords.test(told) ? [own, told] : undefined;
}

const boundsOf = (text: string): readonly string[] =>
  text.match(/(?<!\p{L})(?:mindestens|wenigstens|höchstens|maximal)(?!\p{L})/giu) ?? [];
const leastWords = /^(?:mindestens|wenigstens)$/i;

/** A word with un- whose bare form is all the other side has ("unabhängig" – "abhängig"). */
function oneSided(a: Facets, b: Facets): string | undefined {
  return a.words.find(({ keys: { folded, stem } }) => {
    if (!folded.startsWith("un") || folded.length < 7) return false;
    const bare = stem.slice(2);
    if (b.events.some(({ polarity }) => polarity === "negated")) return false;
    return b.words.some(({ keys }) => keys.stem === bare) && !b.words.some(({ keys }) => keys.stem === stem);
  })?.text;
}
