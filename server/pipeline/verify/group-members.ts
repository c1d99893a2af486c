import type { RoleFiller } from "#german/roles.ts";

/** "Ein Team um Freund" and "die Forscher", "die Kammer" and "die Richter": a group is told of by its members, whoever they are. */
export const isGroupAndMembers = (a: RoleFiller, b: RoleFiller): boolean =>
  kinds.some(
    ([group, members]) =>
      (group.test(headOf(a)) && members.test(headOf(b)) && b.plural !== false) ||
      (group.test(headOf(b)) && members.test(headOf(a)) && a.plural !== false),
  );

/** The first capitalised word: what follows it is a genitive or a name. */
const headOf = ({ text }: RoleFiller): string => text.split(" ").find((word) => /^\p{Lu}/u.test(word)) ?? "";

const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:team|gruppe)$/i,
    /(?:forscher|wissenschaftler|olog|autor|expert|mediziner|physiker|ärzt)(?:innen|en|e|n)?$|^Fachleute$/i,
  ],
  [/(?:gericht|kammer|senat)s?$/i, /richter(?:innen|n)?$/i],
  [/(?:mannschaft|team|elf|klub|club)$/i, /(?:spieler|fußballer|handballer|profi)(?:innen|n|s)?$/i],
  [/(?:orchester|chor|ensemble|band)$/i, /(?:musiker|sänger|schauspieler|tänzer)(?:innen|n)?$/i],
  [/(?:kollegium|redaktion|jury|kommission|komitee)$/i, /(?:lehrer|redakteur|juror|expert|prüfer)(?:innen|en|e|n)?$/i],
];
