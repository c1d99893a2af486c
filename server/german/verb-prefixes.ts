import { wordSet } from "#german/word-set.ts";

/** Prefixes that part from their verb ("kündigte … an"). */
export const separable: ReadonlySet<string> =
  wordSet(`ab an auf aus bei dar ein empor entgegen entlang fehl fern fest fort frei gegenüber gleich her herab heran herauf heraus herbei herein
  hervor herum herunter hin hinaus hinein hinunter hinweg hinzu hoch los mit nach nahe nieder preis sicher statt teil tot um über unter
  voran voraus vorbei vor vorweg vorwärts weg weiter wieder zu zurecht zurück zusammen auseinander bekannt bereit still stand heim
  bloß kennen offen klar groß klein krank wahr lahm kaputt dicht durch wider rück inne fertig bevor gefangen überein`);

/** Prefixes that stay on their verb and take the place of "ge-". */
export const inseparable: ReadonlySet<string> =
  wordSet(`be emp ent er ge miss ver zer hinter über unter um durch wider voll wieder bean beauf beein benach beun verab veran vernach
  verun missver überbe unterbe anbe`);

/** Prefixes by the two letters that they begin with, longer ones first: one look spares most words the rest. */
export function byFirstLetters(prefixes: Iterable<string>): (word: string) => readonly string[] {
  const found = Map.groupBy(
    [...new Set(prefixes)].sort((a, b) => b.length - a.length),
    letters,
  );
  return (word) => found.get(letters(word)) ?? none;
}

const letters = (word: string): string => word.slice(0, 2);
const none: readonly string[] = [];
