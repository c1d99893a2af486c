import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dates } from "#german/dates.ts";
import { quantities } from "#german/quantities.ts";
import { sentences } from "#german/sentences.ts";

const ones =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** The German number word, written by the grammar and not by the parser under test. */
function spell(value: number): string {
  if (value >= 1000) return `${spell(Math.floor(value / 1000))}tausend${value % 1000 ? spell(value % 1000) : ""}`;
  if (value >= 100) return `${spell(Math.floor(value / 100))}hundert${value % 100 ? spell(value % 100) : ""}`;
  if (value < 20) return ones[value] ?? "";
  const ten = tens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 ? `${ones[value % 10]}und${ten}` : ten;
}

const grouped = (value: number, separator: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

const only = (text: string) => {
  const found = quantities(text);
  expect(found, text).toHaveLength(1);
  return found[0];
};

describe("quantities of random numbers", () => {
  test("every spelling of a whole number has the same value", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom(".", "'", "’", " ", "\u00a0", "\u202f"),
        (value, separator) => {
          const word = spell(value).replace(/(?<=hundert|tausend)ein$/, "eins");
          for (const written of [grouped(value, separator), word]) {
            expect(only(`Es waren rund ${written} Menschen dabei.`)).toMatchObject({
              min: value,
              max: value,
              hedge: "about",
              unit: "count",
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("every spelling of a scaled amount of money has the same value", () => {
    const scales = [
      ["Tausend", 3],
      ["Tsd.", 3],
      ["Millionen", 6],
      ["Mio.", 6],
      ["Mio", 6],
      ["Milliarden", 9],
      ["Mrd.", 9],
      ["Billionen", 12],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...scales),
        (whole, part, [scale, exponent]) => {
          const decimals = part ? `,${String(part).padStart(2, "0")}` : "";
          const value = Number(`${whole}.${String(part).padStart(2, "0")}e${exponent}`);
          for (const unit of ["Euro", "€"]) {
            expect(only(`Das kostet bis zu ${whole}${decimals} ${scale} ${unit}.`)).toMatchObject({
              min: value,
              max: value,
              hedge: "at-most",
              unit: "EUR",
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a range keeps both bounds and shares its scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom("bis", "–"),
        (low, more, link) => {
          const joint = link === "–" ? link : ` ${link} `;
          expect(only(`Es fehlen ${low}${joint}${low + more} Millionen Dollar.`)).toMatchObject({
            min: low * 1e6,
            max: (low + more) * 1e6,
            unit: "USD",
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test("every day of the calendar is read back in each writing", () => {
    const names = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1800-01-01"), max: new Date("2150-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year = "", month = "", number = ""] = day.split("-");
          const written = [`${number}.${month}.${year}`, `${Number(number)}. ${names[Number(month) - 1]} ${year}`, day];
          for (const text of written) {
            expect(dates(`Am ${text} war Markt.`)).toMatchObject([
              { period: { from: day, to: day }, precision: "day" },
            ]);
            expect(quantities(`Am ${text} war Markt.`)).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("figures of any text", () => {
  const pieces = fc.constantFrom(
    ..."1 12 2024 15.000 9,8 . , - – : / ( ) [ ] % € $ ½ bis und zwischen von auf rund mehr als ein eine halbe Mio. Milliarden Euro Tonnen Mai am im vor drei Tagen Haus Häuser große „ “ ! ? … Dr. z. B. Jahr Uhr nach US -".split(
      " ",
    ),
  );

  test("spans are inside the text, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.constantFrom("", " ", " ", "\n"))), fc.string(), (words, tail) => {
        const text = words.map((pair) => pair.join("")).join("") + tail;
        for (const spans of [sentences(text), quantities(text), dates(text, "2025-01-15")]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  /** A quadratic pattern would take minutes for these; the bound leaves room for a busy machine. */
  test.each([
    "1",
    ".",
    "1.",
    "1 ",
    "1. ",
    "1,",
    "1-",
    "a",
    "A-",
    "bis ",
    "5 bis ",
    "mehr als ",
    "zwischen 5 und ",
    "2014 bis ",
    "ein",
    "hundert",
    "große ",
    "Haus und ",
    "vor 3 ",
    "3. bis ",
    " ",
    "„",
    "1:",
    "ä",
    "-",
  ])("a long run of %j takes no more than linear time", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begin = performance.now();
    sentences(text);
    quantities(text);
    dates(text, "2025-01-15");
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
