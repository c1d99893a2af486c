import type { Quantity } from "#domain/quantity.ts";
import { stem } from "#german/stems.ts";

/** Whether two figures are told per different things ("je Milliliter" – "je Liter", "im Monat" – "pro Woche"); false where one names none. */
export function isOtherRate(claimed: Quantity, claim: string, told: Quantity, said: string): boolean {
  const mine = rateOf(claimed, claim);
  const theirs = rateOf(told, said);
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** The stem of what a figure is told per, in the words right behind it or its thing. */
function rateOf({ start, end, thing }: Quantity, text: string): string | undefined {
  const behind = Math.max(end, thing && thing.start >= start ? thing.end : end);
  const found =
    rate.exec(text.slice(behind, behind + 40))?.groups ?? lead.exec(text.slice(Math.max(0, start - 24), start))?.groups;
  const word = found?.per ?? found?.period ?? times[found?.adverb?.toLowerCase() ?? ""];
  return word === undefined ? undefined : stem(word);
}

const rate =
  /^,?\s(?:(?:je|pro)\s(?:(?:angefangene[nrm]?|\d+)\s)?(?<per>\p{Lu}\p{L}+)|(?:im|in der|am)\s(?<period>Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde)(?!\p{L})|(?<adverb>jährlich|monatlich|wöchentlich|täglich|stündlich)(?!\p{L}))/u;

const lead = /(?<!\p{L})(?<adverb>jährlich|monatlich|wöchentlich|täglich|stündlich)\s(?:\p{L}+\s)?$/iu;

const times: Readonly<Record<string, string>> = {
  jährlich: "Jahr",
  monatlich: "Monat",
  wöchentlich: "Woche",
  täglich: "Tag",
  stündlich: "Stunde",
};
