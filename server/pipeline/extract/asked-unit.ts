import { quantities } from "#german/quantities.ts";
import type { QuestionType } from "#german/question-type.ts";

/** The unit a question's figure must have. */
export interface AskedUnit {
  readonly fits: (unit: string) => boolean;
  /** Whether no other figure can be meant: "Wie viel verdient …" is money, "Wie hoch ist …" anything; "Wie hoch ist das Bußgeld" is money, but what leads to it may be told first. */
  readonly kind: "certain" | "measured" | "likely";
}

/** Which unit the figure asked for has; undefined where the question does not show it. */
export const askedUnit = (text: string, type: QuestionType): AskedUnit | undefined =>
  type === "quantity" && /^(?:und )?was(?!\p{L})/iu.test(text)
    ? { fits: money, kind: "certain" }
    : (countedUnit(text) ??
      (type === "duration"
        ? { fits: (unit) => time.has(unit), kind: "likely" }
        : units.find(([pattern]) => pattern.test(text))?.[1]));

/** "Wie viele Tonnen …", "Wie viel Hektar …": what is counted is a unit itself. */
function countedUnit(text: string): AskedUnit | undefined {
  const counted = /wie ?viele? (\p{L}+)/iu.exec(text)?.[1];
  const unit = counted === undefined ? undefined : quantities(`5 ${counted}`)[0]?.unit;
  return unit === undefined || unit === "count"
    ? undefined
    : { fits: time.has(unit) ? (other) => time.has(other) : (other) => other === unit, kind: "likely" };
}

const money = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const time = new Set(["year", "month", "d", "h", "s", "min", "week", "day"]);

const units: readonly (readonly [RegExp, AskedUnit])[] = [
  [/(?<!\p{L})(?:prozent|anteil|quote|prozentsatz)/iu, { fits: (unit) => unit === "percent", kind: "likely" }],
  [
    /(?<!\p{L})wie ?viel (?:geld|euro|dollar|franken|verdien|kost|zahl|bezahl)|wie teuer|(?<!\p{L})(?:gehalt|lohn|monatslohn|jahresgehalt)(?!\p{L})/iu,
    { fits: money, kind: "certain" },
  ],
  [
    /wie ?viel(?:e)? \p{L}*(?:gelder|geld|mittel|kosten|zuschüsse?|steuern|miete|lohn|gehalt|schulden|schadenersatz)(?!\p{L})/iu,
    { fits: money, kind: "certain" },
  ],
  [
    /(?<!\p{L})wie hoch (?:\p{L}+ ){1,3}?\p{L}*(?:geld(?:er|strafen?|bu(?:ß|ss)en?)?|sch[aä]den|schadenersatz|prämien?|bonus|honorare?|miete|pacht|gehalt|lohn|abfindung(?:en)?|entschädigung(?:en)?|belohnung|budget|etat|fonds|kaution|hilfe|dividende|gebot)(?!\p{L})/iu,
    { fits: money, kind: "measured" },
  ],
  [
    /(?<!\p{L})(?:kost|preis|teuer|wert(?!\p{L})|gesamtwert|geld|bezahl|zahl(?:t|te|ten)(?!\p{L})|verdien|umsatz|gewinn(?!\p{L})|summe|betrag|ausgaben|einnahmen|schulden|euro|dollar|finanz|invest)/iu,
    { fits: money, kind: "likely" },
  ],
  [/(?<!\p{L})wie alt(?!\p{L})/iu, { fits: (unit) => time.has(unit), kind: "certain" }],
  [/(?<!\p{L})wie lang(?!\p{L})/iu, { fits: (unit) => unit === "m" || time.has(unit), kind: "likely" }],
  [/(?<!\p{L})wie (?:weit|hoch|tief|breit)(?!\p{L})/iu, { fits: (unit) => unit === "m", kind: "likely" }],
  [
    /(?<!\p{L})(?:wie (?:heiß|heiss|warm|kalt)|temperatur)(?!\p{L})/iu,
    { fits: (unit) => unit === "degC", kind: "likely" },
  ],
  [
    /(?<!\p{L})wie ?viel (?!(?:mehr|weniger)(?!\p{L}))\p{Ll}+t(?:e|en)?(?!\p{L})/iu,
    { fits: (unit) => money(unit) || unit === "percent" || unit === "kg", kind: "likely" },
  ],
  [
    /wie ?viel fläche|(?:auf|von) welcher fläche|wie groß (?:ist|war|sind) (?:das|die|der) \p{L}*(?:fläche|gebiet|gelände|grundstück|park)(?!\p{L})/iu,
    { fits: (unit) => unit === "m2", kind: "likely" },
  ],
  [
    /(?<!\p{L})wie schwer (?:ist|sind|war|waren|wiegt|wog)(?!\p{L})/iu,
    { fits: (unit) => unit === "kg", kind: "measured" },
  ],
];
