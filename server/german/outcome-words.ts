import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { remembering } from "#german/remembering.ts";

/** The outcome that a word tells whatever stands around it; null for all others. */
export const outcomeOfWord = remembering(
  4096,
  (lower): OutcomeKind | null => patterns.find(([, pattern]) => pattern.test(lower))?.[0] ?? null,
);

/** Whole words in lower case. */
const patterns: readonly (readonly [OutcomeKind, RegExp])[] = [
  [
    "killed",
    /^(?:(?:ge|er)?töte(?:t|te|ten|n)|getötete[nrms]?|(?:ge)?st[oa]rben|starb|stirbt|sterben|verstarb(?:en)?|verstorben(?:e[nrms]?)?|umgebracht|umgekommen(?:e[nrms]?)?|ermordet(?:e[nrms]?)?|ermordeten?|erschossen(?:e[nrms]?)?|erschoss(?:en)?|hingerichtet(?:e[nrms]?)?|ertrunken(?:e[nrms]?)?|gekeult(?:e[nrms]?)?|notgeschlachtet(?:e[nrms]?)?|eingeschläfert(?:e[nrms]?)?|verendet(?:e[nrms]?|en)?|ertrank(?:en)?|erstochen|erfroren|verbrannten|todesopfer[ns]?|tote[nr]?|tödlich(?:e[nrms]?)?|todesfälle[n]?)$/,
  ],
  [
    "wounded",
    /^(?:(?:schwer|leicht)?verletz(?:t|te|ten|ter|tem|tes|en)|verletzungen|rauch(?:gas)?vergiftung(?:en)?|brandwunden|(?:schwer|leicht)?verwunde(?:t|te|ten|ter|tem|n))$/,
  ],
  ["killed-or-wounded", /^(?:verluste[n]?|opferzahl|opferzahlen)$/],
  ["missing", /^(?:vermiss(?:t|te|ten|ter|tem)|verschollen(?:e[nrms]?)?)$/],
  [
    "captured",
    /^(?:gefangengenommen(?:e[nrms]?)?|kriegsgefangene[nr]?|gefangenen?|gefangener|gefangenschaft|geiseln?)$/,
  ],
  [
    "arrested",
    /^(?:(?:ver|in)haftier(?:t|te|ten|en)|verhafte(?:t|te|ten|n)|festgenommen(?:e[nrms]?)?|festnahmen?|verhaftungen|verhaftung)$/,
  ],
  [
    "rescued",
    /^(?:geborgen(?:e[nrms]?)?|gerettet(?:e[nrms]?)?|rettete[n]?|überleb(?:t|te|ten|ende[nr]?)|befreit(?:e[nrms]?)?)$/,
  ],
  ["evacuated", /^(?:evakuier(?:t|te|ten|en)|evakuierung(?:en)?)$/],
  [
    "displaced",
    /^(?:vertrieben(?:e[nrms]?)?|geflohen|geflüchtet(?:e[nrms]?)?|flohen|flüchteten|geflüchteten?|obdachlos(?:e[nrms]?)?|vertriebenen?)$/,
  ],
  [
    "infected",
    /^(?:infizier(?:t|te|ten|en)|angesteckt|erkrank(?:t|te|ten|en|ter|ungen)|erkrankungsfälle|ansteckungen|neuinfektionen|infektionen|infektionsfälle)$/,
  ],
  [
    "destroyed",
    /^(?:zerstör(?:t|te|ten|en|ter|tes)|vernichte(?:t|te|ten|n)|niedergebrannt|ausgebrannt(?:e[nrms]?)?|eingestürzt(?:e[nrms]?)?|abgebrannt)$/,
  ],
  ["damaged", /^(?:(?:schwer|leicht)?beschädig(?:t|te|ten|en|ter|tes)|beschädigung(?:en)?)$/],
];
