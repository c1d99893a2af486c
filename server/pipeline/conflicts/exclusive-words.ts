import { fold } from "#german/normalise.ts";
import { remembering } from "#german/remembering.ts";
import type { ContentWord } from "../verify/content-words.ts";

/**
 * Whether two figures are of things that exclude each other by everyday German: north and south, women and men, length and width, turnover
 * and profit. Only sets that both sides name decide, and a word that both share lifts its set.
 */
export const exclude = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean => differ(a, b, sets.length);

/** Whether two titles are of another region, age, round or leg; men and women, a town and its county may have to do with one event. */
export const titlesExclude = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean => differ(a, b, WHOLES);

function differ(a: readonly ContentWord[], b: readonly ContentWord[], below: number): boolean {
  const [one, other] = [membersOf(a), membersOf(b)];
  for (const [set, members] of one) {
    const others = set < below ? other.get(set) : undefined;
    if (others && ![...members].some((member) => others.has(member))) return true;
  }
  return false;
}

/** The members named, by set; remembered with the words, since each statement is compared with many. */
function membersOf(words: readonly ContentWord[]): ReadonlyMap<number, ReadonlySet<number>> {
  const known = memory.get(words);
  if (known) return known;
  const found = new Map<number, Set<number>>();
  for (const word of words)
    for (const { set, member } of membersByWord(word.text)) found.set(set, (found.get(set) ?? new Set()).add(member));
  memory.set(words, found);
  return found;
}

/** The sets that a word stands in; texts repeat their words. */
const membersByWord = remembering(65_536, (text: string) => membersIn(fold(text)));

const memory = new WeakMap<readonly ContentWord[], ReadonlyMap<number, ReadonlySet<number>>>();

/** One set a line, its members parted by "/", the words of a member by blanks; "~" lets a word end a compound, "*" takes any ending. Folded: no umlauts. */
const wholes = `
norden nordlich* ~nord nord* / suden sudlich* sud* / osten ostlich* ost* / westen westlich* west*
kinder kindern kind / jugendliche jugendlichen / erwachsene erwachsenen / senioren rentner rentnern
jungen / madchen
finale finales endspiel* ~pokalfinale / ~halbfinale / ~viertelfinale / ~achtelfinale
hinspiel / ruckspiel
hinrunde / ruckrunde / hauptrunde / endrunde playoff*
zuzug* zugezogen* / wegzug* weggezogen*
neuvermiet* angebotsmiete* / bestandsmiete* bestandsmieter*
inland inlandisch* / ausland auslandisch*
theorie* theoretisch* / praxis praktisch*
`;
const parts = `
manner mannern mann mannlich* / frauen frau weiblich* ~innen
~lang ~lange / breit* ~breite / hoch hohe hoher ~hohe / ~tief ~tiefe / ~dick ~dicke / ~schwer gewicht* / ~alt ~alter
~umsatz ~umsatze ~umsatzes ~erlos ~erlose / ~gewinn ~gewinne ~gewinns ~uberschuss / ~verlust ~verluste ~defizit / ~kosten kostet kosteten / ~schaden ~schadens / wert ~wert / ~schulden / ~ausgaben / ~einnahmen / ~miete ~mieten / ~gehalt ~gehalter ~lohn ~lohne / ~steuer ~steuern / ~dividende / ~spende ~spenden / ~strafe ~bussgeld / ~preis ~preise / ~investitionen ~investition
export* / import*
hauptangeklagt* haupttater* hauptverdachtig* / komplize* mittater* mitangeklagt*
mehrheit / minderheit
forder* ~forderung ~forderungen verlang* / angebot ~angebot ~angebots ~angebote bietet bieten bot boten geboten angeboten anbiet* offert*
haushalt* privathaushalt* verbraucher* / gewerbe* / industrie*
regierung* / opposition*
kreis ~landkreis ~landkreises kreises kreisweit* / stadt stadtgebiet* ~innenstadt stadtmitte / landesweit* bundesland* bundesweit*
fruhjahr fruhling / sommer / herbst / winter
`;

const WHOLES = wholes.trim().split("\n").length;
const sets = `${wholes.trim()}${parts}`.trim().split("\n");

interface Member {
  readonly set: number;
  readonly member: number;
}

/** The members by what a word must be, begin with or end in. */
const [whole, beginnings, endings] = [
  new Map<string, Member[]>(),
  new Map<string, Member[]>(),
  new Map<string, Member[]>(),
];
for (const [set, line] of sets.entries())
  for (const [member, listed] of line.split("/").entries())
    for (const word of listed.trim().split(/\s+/)) {
      const kind = word.startsWith("~") ? endings : word.endsWith("*") ? beginnings : whole;
      const key = word.replace(/[~*]/g, "");
      kind.set(key, [...(kind.get(key) ?? []), { set, member }]);
    }

function membersIn(folded: string): readonly Member[] {
  if (!/^[a-z]+$/.test(folded)) return [];
  const found = [...(whole.get(folded) ?? [])];
  const [ends, begins] = [lastLetters.has(folded.slice(-SHORTEST)), firstLetters.has(folded.slice(0, SHORTEST))];
  for (let at = 0; (ends || begins) && at <= folded.length - SHORTEST; at += 1) {
    if (ends) found.push(...(endings.get(folded.slice(at)) ?? []));
    if (begins) found.push(...(beginnings.get(folded.slice(0, folded.length - at)) ?? []));
  }
  return found;
}

/** Letters of the shortest word of the table. */
const SHORTEST = 3;
/** How its words end and begin: one look spares most words the rest. */
const lastLetters = new Set([...endings.keys()].map((word) => word.slice(-SHORTEST)));
const firstLetters = new Set([...beginnings.keys()].map((word) => word.slice(0, SHORTEST)));
