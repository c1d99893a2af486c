/** The day, by days from Easter Sunday or as month and day, of the Christian and civil feasts that German texts name instead of a date. */
const movable: Readonly<Record<string, number>> = {
  rosenmontag: -48,
  aschermittwoch: -46,
  palmsonntag: -7,
  gründonnerstag: -3,
  karfreitag: -2,
  karsamstag: -1,
  ostersonntag: 0,
  ostermontag: 1,
  himmelfahrt: 39,
  "christi himmelfahrt": 39,
  pfingstsonntag: 49,
  pfingstmontag: 50,
  fronleichnam: 60,
};
const fixed: Readonly<Record<string, string>> = {
  neujahr: "01-01",
  heiligabend: "12-24",
  silvester: "12-31",
  allerheiligen: "11-01",
};

/** A feast named in a text, with its day in the year of writing, or in the year before where it lies more than half a year ahead; ISO 8601. */
export function feastDays(
  text: string,
  publishedAt: string | undefined,
): readonly { readonly start: number; readonly end: number; readonly text: string; readonly day: string }[] {
  if (publishedAt === undefined) return [];
  return [...text.matchAll(feast)].flatMap((found) => {
    const day = nearest(found[1]?.toLowerCase() ?? "", publishedAt);
    return day === undefined ? [] : [{ start: found.index, end: found.index + found[0].length, text: found[0], day }];
  });
}

const feast = new RegExp(
  `(?:[Aa]m |[Aa]n )?(?<!\\p{L})(${[...Object.keys(movable), ...Object.keys(fixed)].join("|")})(?!\\p{L})`,
  "giu",
);

function nearest(name: string, publishedAt: string): string | undefined {
  const year = Number(publishedAt.slice(0, 4));
  const days = [year, year - 1].map((one) => dayIn(name, one));
  return days.find((day) => day !== undefined && Date.parse(day) - Date.parse(publishedAt) < HALF_A_YEAR);
}

const HALF_A_YEAR = 183 * 86_400_000;

function dayIn(name: string, year: number): string | undefined {
  const date = fixed[name];
  if (date !== undefined) return `${year}-${date}`;
  const offset = movable[name];
  return offset === undefined ? undefined : new Date(easter(year) + offset * 86_400_000).toISOString().slice(0, 10);
}

/** Easter Sunday of a year of the Gregorian calendar, in milliseconds since 1970 (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
