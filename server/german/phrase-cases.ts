import type { Case } from "#german/function-words.ts";

/** Whether a phrase can stand in the case: what nothing is known of can stand in any. */
export const canBe = (phrase: { readonly cases: readonly Case[] }, wanted: Case): boolean =>
  phrase.cases.length === 0 || phrase.cases.includes(wanted);
