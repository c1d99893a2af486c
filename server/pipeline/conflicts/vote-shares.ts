import type { PlacedStatement } from "./placed-statement.ts";

/** "66 Prozent der Wahlberechtigten gaben ihre Stimme ab" beside "die Wahlbeteiligung": one rate told by its noun and by what it counts. */
export const rateOf = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (turnout(a) && turnout(b)) || (a.quantity.unit === "percent" && share(a) && share(b));

/** "gegen ihren Herausforderer Katz": the share is not his. */
export const against = ({ sentence }: PlacedStatement, { own }: PlacedStatement): boolean => {
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
