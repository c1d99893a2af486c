import type { RoleFiller, Roles } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";
import { isLight } from "./word-keys.ts";

/** The event of the evidence that shares most words with the claim's; undefined where they share too little to be the same. */
export function counterpart(event: ClaimEvent, said: Facets): ClaimEvent | undefined {
  for (const known of recent) if (known?.event === event && known.said === said) return known.found;
  const found = findCounterpart(event, said);
  recent[oldest] = { event, said, found };
  oldest = (oldest + 1) % KEPT;
  return found;
}

/** Of several sentences the one that tells the event: its offsets and speakers are those of no other. */
export const sentenceOf = (event: ClaimEvent | undefined, said: Facets): Facets =>
  (event && said.sentences.find(({ events }) => events.includes(event))) ?? said;

/** Events, roles, parts and speakers each ask for it in turn: the last few answers are kept. */
const recent: (
  | { readonly event: ClaimEvent; readonly said: Facets; readonly found: ClaimEvent | undefined }
  | undefined
)[] = [];
const KEPT = 6;
let oldest = 0;

function findCounterpart(event: ClaimEvent, said: Facets): ClaimEvent | undefined {
  let best: ClaimEvent | undefined;
  let most = 0;
  for (const other of ofWhatIsHad(event, said) ?? said.events) {
    let shared = 0;
    for (const key of event.keys) {
      let near = 0;
      for (const rival of other.keys) near = Math.max(near, likeness(key, rival));
      shared += near + (near > 0 && key.stem === event.verb?.stem ? SAME_DEED : 0);
    }
    const share =
      shared / Math.max(1, Math.min(event.keys.length, other.keys.length)) +
      (isSameVerb(event, other) ? (pronoun.test(other.text) ? SAME_VERB_OF_HIM : SAME_VERB) : 0);
    if (share > most) {
      most = share;
      best = other;
    }
  }
  return most >= SAME_EVENT ? best : undefined;
}

/** Less than this two clauses tell of two things. */
const SAME_EVENT = 0.4;

/** The noun that says what is so beside a verb that says nothing ("hat Wirkung", "gibt es eine Pause", "Gefahr besteht"); undefined for other verbs. */
export const whatIsHad = (lemma: string, roles: Roles | undefined): RoleFiller | undefined =>
  /^(?:haben|geben)$/.test(lemma) ? roles?.object : lemma === "bestehen" ? roles?.agent : undefined;

/** "Hat Wirkung", "gibt es eine Pause": what a verb that says nothing is said of tells the event, so that only clauses with it can tell the same. */
function ofWhatIsHad({ lemma, roles }: ClaimEvent, { events }: Facets): readonly ClaimEvent[] | undefined {
  const what = whatIsHad(lemma, roles);
  if (!what || nouns(what).length === 0) return undefined;
  const own = events.filter((other) => nouns(what).some((noun) => other.keys.some((key) => likeness(noun, key) > 0)));
  const same = own.filter((other) => other.lemma === lemma);
  return same.length > 0 ? same : own;
}

const isSameVerb = (event: ClaimEvent, other: ClaimEvent): boolean =>
  event.verb !== undefined &&
  other.verb !== undefined &&
  !isLight(event.lemma) &&
  !isLight(other.lemma) &&
  likeness(event.verb, other.verb) > 0;

/** Of two clauses that share one word the one with the deed, a noun though it be, tells it: "Karten verfallen, eine Auszahlung ist ausgeschlossen". */
const SAME_DEED = 0.1;

/** One verb makes two clauses likelier to tell the same event. */
const SAME_VERB = 0.2;
/** "Den Betrag will er spenden": the pronoun stands for what the claim names, so the verb alone must tell. */
const SAME_VERB_OF_HIM = 1.05;
const pronoun = /(?<!\p{L})(?:(?:er|sie|ihn|ihm|ihnen)(?!\p{L})|(?:das|dies|es)(?=\s\p{Ll}|[,.]|$))/iu;
