import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { tellSame } from "./tell-same.ts";
import { sharedBy, toldFigures } from "./told-figures.ts";
import { isWorded, YES_NO } from "./units.ts";

/** 1 where the clause of a figure tells a rise, −1 for a fall; 0 where it tells neither or both. */
export function trendOf({ sentence, quantity: { start, end } }: PlacedStatement): -1 | 0 | 1 {
  const from = Math.max(...[",", ";", ":", "–"].map((mark) => sentence.lastIndexOf(mark, start)), 0);
  const behind = /[,;:–]\s/u.exec(sentence.slice(end));
  const clause = sentence.slice(from, behind ? end + behind.index : sentence.length);
  const [rises, falls] = [rise.test(clause), fall.test(clause)];
  return rises === falls ? 0 : rises ? 1 : -1;
}

/** Where two reports of an event tell the same figure, one as a rise and the other as a fall. */
export function oppositeTrends({ a, b }: EventPair): readonly Link[] {
  if (!(a.brief || b.brief) || sharedBy(toldFigures(a).figures, toldFigures(b).figures) === 0) return [];
  return a.statements.filter(mayMove).flatMap((one) =>
    b.statements
      .filter((other) => other.quantity.unit === one.quantity.unit && tellSame(one, other))
      .flatMap((other) => {
        const [trend, its] = [trendOf(one), trendOf(other)];
        if (trend === 0 || its === 0 || trend === its) return [];
        return [{ a: moving(one, trend), b: moving(other, its), relation: "contradiction" as const }];
      }),
  );
}

const mayMove = ({ quantity: { unit, min }, marks }: PlacedStatement): boolean =>
  min !== undefined && min > 3 && !isWorded(unit) && !unit.includes("-") && !marks.includes("earlier");

/** What moved so far, as a yes or no to whether it rose. */
const moving = (statement: PlacedStatement, trend: -1 | 1): PlacedStatement => ({
  ...statement,
  quantity: { ...statement.quantity, unit: `${YES_NO}trend`, min: trend, max: trend },
});

const rise =
  /(?<!\p{L})(?:dafür|mehr(?! als \d)|[Pp]lus|legt(?:e|en)?(?=\s.*(?<!\p{L})zu(?!\p{L}))|zugelegt|zulegen|st(?:ieg|eig)\p{L}*|gestiegen|w[uaä]chs\p{L}*|gewachsen|\p{L}*zuwachs|\p{L}*anstieg|erhöh\p{L}*|h[oe]b(?:t|en)?|gehoben|angehoben|kletter\p{L}*|geklettert|verteuert\p{L}*|teurer|höher|größer|länger|fester|zunahm(?:en)?|n[ai]hm(?:en)?(?=\s.*(?<!\p{L})zu(?!\p{L}))|zugenommen|dazugewonnen|hinzugewonnen|gewann(?:en)?)(?!\p{L})/iu;
const fall =
  /(?<!\p{L})(?:dagegen|weniger|[Mm]inus|s[ai]nk\p{L}*|gesunken|senkt?\p{L}*|gesenkt|fiel(?:en)?|fällt|gefallen|zurück(?:gegangen|gehen|ging(?:en)?)?|\p{L}*rückgang|\p{L}*verlust|verl[oi]\p{L}*|schrumpf\p{L}*|geschrumpft|verringer\p{L}*|billiger|niedriger|geringer|kleiner|kürzer|leichter|schwächer|nachgegeben|abgenommen|n[ai]hm(?:en)?(?=\s.*(?<!\p{L})ab(?!\p{L}))|ein(?:gebrochen|brach(?:en)?)|brach(?:en)?(?=\s.*(?<!\p{L})ein(?!\p{L}))|eingebüßt)(?!\p{L})/iu;
