import { wordSet } from "#german/word-set.ts";

/**
 * A folded form of a weak verb, or a noun in -ung or -nahme, as its infinitive: "lieferte", "geliefert", "Lieferung" → "liefern"; "schatzt",
 * "geschatzt", "Schatzung" → "schatzen"; "angekundigt" → "ankundigen". Any other word as it is.
 */
export function infinitive(folded: string): string {
  if (folded.length < 4) return folded;
  return (
    (folded.includes("ge") ? participle(folded) : undefined) ??
    (mayBeWeak.test(folded) ? pastOrPresent(folded) : undefined) ??
    (folded.includes("ung") || folded.includes("nahme") ? actionNoun(folded) : undefined) ??
    folded
  );
}

/** ge- at the start or after a separable prefix, and -t with any adjective ending. */
function participle(folded: string): string | undefined {
  const match = /^(.*?)ge(.{2,}?)e?t(?:e[nmrs]?)?$/.exec(folded);
  const [, prefix = "", root = ""] = match ?? [];
  if (!match || !hasVowel.test(root) || (prefix !== "" && !prefixes.has(prefix)) || withOwnGe.test(folded))
    return undefined;
  if (nouns.test(folded)) return undefined;
  return prefix + withEnding(root);
}

/** -t, -te, -ten: only after sounds that nouns seldom show before a t, since "Markt" is no form of "Mark". */
function pastOrPresent(folded: string): string | undefined {
  const root = weak.exec(folded)?.[1];
  return root === undefined || nouns.test(folded) ? undefined : withEnding(root);
}

function actionNoun(folded: string): string | undefined {
  const taken = /^(?!.*mass)(.{2,})nahmen?$/.exec(folded)?.[1];
  if (taken !== undefined) return `${taken}nehmen`;
  const root = /^(.{3,})ung(?:en|s)?$/.exec(folded)?.[1];
  if (root === undefined || !hasVowel.test(root) || /(?:zeit|bild|acht|tag)$/.test(root)) return undefined;
  return withEnding(root.replace(/(?<=[bdfgkmnpstz])l$/, "el"));
}

const withEnding = (root: string): string => (/(?:[^i]er|el)$/.test(root) ? `${root}n` : `${root}en`);

const hasVowel = /[aeiouy]/;

/** One look at the ending spares most words the rest. */
const mayBeWeak = /t(?:e(?:n|r|s|m|st)?)?$/;

const weak =
  /^(.{2,}(?:er|el)|.+(?:tz|g|b|mm|nn|ck|ll|pp|ff|auf|hr|hl|hn|hm|[eou]h|ieh|ier)|.{2,}(?:[td]|[hfgdk]n)(?=et)|.*(?:klar|stor|spur|schau|brauch|reich|(?:ge|ver|zu)hor|(?:be|ver|unter|durch)such))e?t(?:e(?:n|r|s|m|st)?)?$/;

const prefixes = wordSet(
  "ab an auf aus bei da dar durch ein empor entgegen fest fort frei her heraus herein hervor hin hinaus hinein hinzu hoch los mit nach nieder statt teil uber um unter vor voraus vorbei weg weiter wider wieder zu zuruck zusammen",
);

/** Verbs whose infinitive begins with ge-. */
const withOwnGe = /ge(?:nehmig|hor|wahr|lang|stalt|fahrd|wohn|nug|lob|statt)/;

/** Nouns and adjectives that only look like such forms, with what may stand before them in a compound. */
const nouns =
  /(?:schaft|ge(?:biet|sicht|richt|halt|stalt|wicht|schicht|burt|walt|schlecht|schaft|fecht|flecht|dicht|rucht|rat|bet|bot|samt|spenst|geist|genwart|mut|rust)|(?:um)?welt|zelt|wert|hundert|konzert|expert|prozent|talent)(?:e[nmrs]?|s)?$/;
