import type { RoleFiller } from "#german/roles.ts";

/** "Ein Team um Freund" and "die Forscher", "die Kammer" and "die Richter": a group is told of by its members, whoever they are. */
export const isGroupAndMembers = (a: RoleFiller, b: RoleFiller): boolean => isGroupOf(a, b) || isGroupOf(b, a);

const isGroupOf = (group: RoleFiller, members: RoleFiller): boolean =>
  groupNoun.test(group.text) && memberNoun.test(members.text) && members.plural !== false;

const groupNoun =
  /^(?:\p{L}+e[nrs]?\s)?\p{L}*(?:[Tt]eam|[Gg]ruppe|[Mm]annschaft|[Kk]ammer|[Gg]ericht|[Ss]enat|[Jj]ury|[Kk]ommission|[Kk]omitee|[Rr]edaktion|[Cc]rew|[Bb]esatzung|[Kk]ollegium|[Ee]nsemble|[Oo]rchester|[Cc]hor|[Bb]and)s?(?!\p{L})/u;
const memberNoun =
  /^(?:\p{L}+e[nrs]?\s)?(?:\p{Lu}\p{L}*(?:forscher|wissenschaftler|richter|spieler|lehrer|musiker|sänger|autor|redakteur|ermittler|prüfer|ökolog|biolog|geolog|mediziner)(?:innen|en|e)?|Forscher(?:innen)?|Autor(?:inn)?en|Richter(?:innen)?|Wissenschaftler(?:innen)?|Fachleute|Spieler(?:innen)?|Lehrer(?:innen)?|Musiker(?:innen)?|Expert(?:inn)?en|Ermittler(?:innen)?|Prüfer(?:innen)?)(?!\p{L})/u;
