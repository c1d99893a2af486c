import { quantities } from "#german/quantities.ts";

/** The text with its first written-out figure made three times as large ("5,8 Millionen" → "17,4 Millionen"): a claim its passage must not carry; undefined where no figure is in digits. */
export function changeFigure(text: string): string | undefined {
  for (const { start, end, min } of quantities(text)) {
    const digits = /\d+(?:[.,]\d+)*/.exec(text.slice(start, end));
    if (!digits || min === undefined || min === 0) continue;
    const at = start + digits.index;
    const changed = tripled(digits[0]);
    return text.slice(0, at) + changed + text.slice(at + digits[0].length);
  }
  return undefined;
}

/** Keeps how the number is written: "649.640" has groups, "9,8" a decimal comma. */
function tripled(written: string): string {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(written);
  const value = Number(isGrouped ? written.replaceAll(".", "") : written.replace(",", "."));
  const decimals = written.split(",")[1]?.length ?? 0;
  const result = (value * 3).toFixed(decimals).replace(".", ",");
  return isGrouped ? result.replace(/\B(?=(?:\d{3})+$)/g, ".") : result;
}
