import { quantities } from "#german/quantities.ts";

/** What a claim becomes when it is told wrongly: its first figure in digits three times as large ("5,8" → "17,4"), and without its first hedge ("bis zu 248" → "248"). Its passage must carry none of them; empty where the claim has no figure. */
export function spoilClaim(text: string): readonly string[] {
  const figures = quantities(text).flatMap((quantity) => {
    const digits = /\d+(?:[.,]\d+)*/.exec(text.slice(quantity.start, quantity.end));
    return digits && quantity.min !== undefined && quantity.min > 0
      ? [{ ...quantity, digits: digits[0], at: quantity.start + digits.index }]
      : [];
  });
  const [first] = figures;
  const hedged = figures.find(({ hedge, start, at }) => hedge !== "exact" && at > start);
  return [
    ...(first ? [text.slice(0, first.at) + tripled(first.digits) + text.slice(first.at + first.digits.length)] : []),
    ...(hedged ? [text.slice(0, hedged.start) + text.slice(hedged.at)] : []),
  ];
}

/** Keeps how the number is written: "649.640" has groups, "9,8" a decimal comma. */
function tripled(written: string): string {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(written);
  const value = Number(isGrouped ? written.replaceAll(".", "") : written.replace(",", "."));
  const result = (value * 3).toFixed(written.split(",")[1]?.length ?? 0).replace(".", ",");
  return isGrouped ? result.replace(/\B(?=(?:\d{3})+$)/g, ".") : result;
}
