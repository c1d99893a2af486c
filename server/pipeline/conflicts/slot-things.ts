import { outcomes } from "#german/outcomes.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { likeness } from "../verify/match-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { alike, countsAlike, isGeneric } from "./things-alike.ts";
import { AGE } from "./things-of.ts";

/** 1 for one thing or one fate, 0.5 where people are counted by different words, 0 for different things. */
export function countedAlike(a: PlacedStatement, b: PlacedStatement): number {
  const [one, other] = [a.things[0], b.things[0]];
  if (a.outcome !== undefined && a.outcome === b.outcome) {
    if (!one || !other || countsAlike(one, other, a, b)) return 1;
    const anybody = [one, other].filter(isAnybody).length;
    return anybody === 2 ? 1 : anybody * LIKELY;
  }
  if (!one || !other) return 0;
  if (a.outcome !== b.outcome && (a.outcome === "infected" || b.outcome === "infected")) return LIKELY;
  if (isGeneric(one) && isGeneric(other) && sameDayAndPlace(a, b)) return LIKELY;
  if (isSample(a) && isSample(b)) return LIKELY;
  if (isGeneric(one) || isGeneric(other)) return named(a, other) || named(b, one) ? LIKELY : 0.5;
  if (one.text === AGE) return 0.5;
  if (countsAlike(one, other, a, b)) return 1;
  if (isKindOf(one, other) || isKindOf(other, one)) return 0;
  return mentions(a, other) && mentions(b, one) ? 0.5 : 0;
}

/** Of people of any kind and people of one kind. */
export const LIKELY = 0.9;

/** Money, shares and measures of one unit: 1 for one thing, 0.5 where the words beside must tell. */
export function measuredAlike(a: PlacedStatement, b: PlacedStatement): number {
  const [one, other] = [a.things[0], b.things[0]];
  if ((one?.text === AGE) !== (other?.text === AGE)) return 0;
  if (a.quantity.unit === "percent" && (against(a, b) || against(b, a))) return 0;
  const [mine, its] = [dimensionOf(a), dimensionOf(b)];
  if (mine !== undefined && its !== undefined && mine !== its) return 0;
  if (one && other && one.text !== AGE && countsAlike(one, other, a, b)) return 1;
  if (named(a, other) || named(b, one)) return 1;
  if (one && other && (plain(one) === plain(other) || rateOf(a, b))) return LIKELY;
  if (one && other && a.quantity.unit === "percent") return 0;
  if (
    (one && !other && one.text !== AGE && mentions(b, one)) ||
    (other && !one && other.text !== AGE && mentions(a, other))
  )
    return LIKELY;
  if (mine === undefined || its === undefined || (one && other)) return 0.5;
  return mine === its ? LIKELY : 0;
}

/** "Lohnplus" is of the Lohn. */
const plain = ({ keys: { stem } }: ContentWord): string =>
  stem.replace(
    /(?<=.{4})(?:plus?|erhoh|erhohen|zuwachs|steiger|steigern|anstieg|ansteigen|zuschlag|ruckgang|minus)$/,
    "",
  );

/** "66 Prozent der Wahlberechtigten gaben ihre Stimme ab" beside "die Wahlbeteiligung": one rate told by its noun and by what it counts. */
const rateOf = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (turnout(a) && turnout(b)) || (a.quantity.unit === "percent" && share(a) && share(b));

/** "gegen ihren Herausforderer Katz": the share is not his. */
const against = ({ sentence }: PlacedStatement, { own }: PlacedStatement): boolean => {
  const rival = /(?<!\p{L})gegen\s+(?:\p{L}+\s+){0,4}?(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})/u.exec(
    sentence,
  )?.[1];
  return (
    rival !== undefined && own.some(({ text, noun }) => noun && text.length > 2 && rival.split(/\s+/).includes(text))
  );
};

const turnout = ({ things: [thing], own }: PlacedStatement): boolean =>
  thing !== undefined &&
  (/[Bb]eteiligung$/u.test(thing.text) ||
    (/[Bb]erechtigte[nr]?$/u.test(thing.text) &&
      own.some(({ text }) => /^(?:ab|mit)?gestimmt|^wähl|^gewählt|Stimmen?$|^abstimm|Wahl\p{L}*$/u.test(text))));

/** What a candidate or party got of the votes. */
const share = ({ things: [thing], own, verb }: PlacedStatement): boolean =>
  thing !== undefined &&
  /(?:Stimmen|[Ww]ahl)$/u.test(thing.text) &&
  (/^(?:durchsetz|gewinn|sieg|entfall|erhalt|bekomm|erreich|hol|verteidig|wahl|bestatig|komm)$/.test(
    verb?.stem ?? "",
  ) ||
    own.some(({ text }) => /^Stimmen$/u.test(text)));

/** "Goldmedaillen" are a kind of "Medaillen". */
const isKindOf = ({ keys: { stem: kind } }: ContentWord, { keys: { stem: genus } }: ContentWord): boolean =>
  kind !== genus && kind.endsWith(genus);

const mentions = ({ own }: PlacedStatement, thing: ContentWord): boolean => own.some((word) => alike(word, thing));

/** Whom a study looked at: "28.000 Teilnehmer", "hat 41.000 Menschen untersucht". */
const isSample = ({ things: [thing], verb, own }: PlacedStatement): boolean =>
  thing !== undefined &&
  (/^(?:Teilnehmer|Proband|Befragte|Studienteilnehmer|Versuchsperson|Patient)/u.test(thing.text)
    ? own.some(({ text }) =>
        /(?:[Ss]tudie|[Uu]ntersuchung|[Uu]mfrage|[Bb]efragung|Universität|Forscher|Institut)/u.test(text),
      ) || /^(?:untersuch|befrag|test|beobacht|auswert)$/.test(verb?.stem ?? "")
    : isGeneric(thing) && /^(?:untersuch|befrag|test|beobacht|auswert)$/.test(verb?.stem ?? ""));

/** People in one town on one day. */
const sameDayAndPlace = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.period !== undefined &&
  a.period.from === b.period?.from &&
  a.period.to === b.period.to &&
  a.places.some(({ keys }) => b.places.some((place) => place.keys.stem === keys.stem));

/** "3,6 Kilometer lang": what a measure is of. */
const dimensionOf = ({ sentence, quantity: { end } }: PlacedStatement): string | undefined =>
  /^\s+(lang|hoch|breit|tief|dick|schwer|groß|weit|alt)(?!\p{L})/u.exec(sentence.slice(end))?.[1];

/** "kosten" beside "Baukosten": the verb says what is measured. */
const named = ({ verb }: PlacedStatement, thing: ContentWord | undefined): boolean =>
  verb !== undefined &&
  thing !== undefined &&
  (Math.max(likeness(verb, thing.keys), likeness(thing.keys, verb)) >= 0.8 ||
    verbsOfFigures.some(([noun, verbs]) => noun.test(thing.keys.stem) && verbs.test(verb.stem)));

/** Nouns of figures, and the verbs that tell them without the noun: "zahlt 920 Millionen" beside "Kaufpreis". */
const verbsOfFigures: readonly (readonly [RegExp, RegExp])[] = [
  [/umsatz$/, /^umsetz$/],
  [
    /(?:preis?|ablos|kaufsumm)$/,
    /^(?:zahl|bezahl|kost|hinleg|ausgeb|kauf|uberweis|erwerb|ubernehm|ersteiger|verkauf)$/,
  ],
  [/gewinn$|uberschuss$/, /^(?:verdien|erwirtschaft)$/],
  [/(?:kost|aufwand)$/, /^(?:kost|verschling|ausgeb|investier|steck|verbau)$/],
  [/beut$/, /^(?:erbeut|raub|stehl|entwend|entkomm|mitnehm)$/],
  [/(?:ernt|ertrag)$/, /^ernt$/],
  [/(?:dau|laufzeit)$/, /^(?:dau|andau|wahr|lauf)$/],
];

/** "Unter den Toten sind vier Kinder", "sieben Kinder starben": a part told by its own name needs not be called one. */
export function partsAlike(a: PlacedStatement, b: PlacedStatement): boolean {
  const [one, other] = [a.things[0], b.things[0]];
  const rest = ({ marks }: PlacedStatement): string => marks.filter((mark) => mark !== "part").join();
  return (
    rest(a) === rest(b) &&
    one !== undefined &&
    other !== undefined &&
    !isAnybody(one) &&
    one.keys.stem === other.keys.stem
  );
}

/** Whether one figure is so many times the other that they are hardly of one thing. */
export function farApart({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement, times: number): boolean {
  const [one, other] = [Math.abs(a.max ?? 0), Math.abs(b.max ?? 0)];
  return Math.min(one, other) > 0 && Math.max(one, other) > times * Math.min(one, other);
}

const isAnybody = (thing: ContentWord): boolean => isGeneric(thing) || outcomes(thing.text).length > 0;
