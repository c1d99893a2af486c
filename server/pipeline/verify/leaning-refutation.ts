import type { Facets } from "./claim-facets.ts";
import { whatIsHad } from "./counterpart.ts";
import type { Finding, Place } from "./finding.ts";
import { bestLikeness, halfLikeness, likeness } from "./match-words.ts";
import { grammatical, nouns } from "./role-fillers.ts";
import { isLight } from "./word-keys.ts";

/**
 * Whether a short sentence that leans on the ones before may refute, however little of the claim it holds itself: "Benötigt werden 720.000
 * Kubikmeter." It must tell the claim's deed by the claim's verb, and its passage or title nearly all that the claim speaks of.
 */
export function leansOn(claim: Facets, { said, before, head }: Place, { code }: Finding): boolean {
  if (!leaning.has(code) || claim.events.length !== 1 || said.events.length > 2) return false;
  const event = claim.events[0];
  if (!event) return false;
  const what = whatIsHad(event.lemma, event.roles);
  const turn = what ? said.text.search(turns) : -1;
  if (what && turn >= 0 && said.text.includes(what.text, turn)) return false;
  const tells = said.events.some(
    (told) =>
      event.verb !== undefined &&
      told.verb !== undefined &&
      likeness(event.verb, told.verb) === 1 &&
      (what ? nouns(what).some((noun) => told.keys.some((key) => likeness(noun, key) === 1)) : !isLight(event.lemma)),
  );
  if (!tells) return false;
  const known = [...said.every, ...before.flatMap(({ every }) => every), ...head.every];
  const own = claim.words.filter(({ noun }) => noun);
  // "Verletzt wurde dabei niemand": whomever the claim names.
  const whom = nobody.test(said.text) ? grammatical(event) : undefined;
  const isWhom = (start: number): boolean => whom !== undefined && whom.start <= start && start < whom.end;
  const held = own.reduce(
    (sum, { keys, start }) =>
      sum + (isWhom(start) || bestLikeness(keys, known) > 0 ? 1 : halfLikeness(keys.stem, known)),
    0,
  );
  return (
    own.length > 1 && held >= (code === "polarity" && event.polarity === "affirmed" ? MOST : NEARLY_ALL) * own.length
  );
}

const leaning: ReadonlySet<string> = new Set(["figure", "polarity", "date"]);

const nobody = /(?<!\p{L})(?:niemand(?:en|em)?|keine[rn]?\s(?:Mensch|Personen?))(?!\p{L})/iu;

/** "Eine Mensa gibt es nicht, wohl aber eine Bibliothek." */
const turns = /(?<!\p{L})(?:wohl aber|sondern|aber|dafür|stattdessen|doch)(?!\p{L})/iu;

/** The share of a claim's nouns that the sentence, those before it and the title must name. */
const NEARLY_ALL = 0.75;

/** Where it denies what the claim affirms: three more of strangers' wrong claims are refuted so, and one right one (28 November 2026). */
const MOST = 0.65;
