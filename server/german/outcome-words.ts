import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { remembering } from "#german/remembering.ts";

/** The outcome that a word tells whatever stands around it; null for all others. */
export const outcomeOfWord = remembering(
  4096,
  (lower): OutcomeKind | null => patterns.find(([, pattern]) => pattern.test(lower))?.[0] ?? null,
);

/** Whole words in lower case, with brackets as in patterns; "~" stands for the endings of an adjective. */
const words: Readonly<Partial<Record<OutcomeKind, string>>> = {
  killed: `(?:ge|er)?töte(?:t|te|ten|n) getötete[nrms]? (?:ge)?st[oa]rben starb stirbt sterben verstarb(?:en)? verstorben~
    umgebracht umgekommen~ ermordet~ ermordeten? erschossen~ erschoss(?:en)? hingerichtet~ ertrunken~ gekeult~
    notgeschlachtet~ eingeschläfert~ verendet(?:e[nrms]?|en)? ertrank(?:en)? erstochen erfroren verbrannten
    todesopfer[ns]? tote[nr]? tödlich~ todesfälle[n]?`,
  wounded: `(?:schwer|leicht)?verletz(?:t|te|ten|ter|tem|tes|en) verletzungen rauch(?:gas)?vergiftung(?:en)? brandwunden
    (?:schwer|leicht)?verwunde(?:t|te|ten|ter|tem|n)`,
  "killed-or-wounded": "verluste[n]? opferzahl opferzahlen",
  missing: "vermiss(?:t|te|ten|ter|tem) verschollen~",
  captured: "gefangengenommen~ kriegsgefangene[nr]? gefangenen? gefangener gefangenschaft geiseln?",
  arrested: "(?:ver|in)haftier(?:t|te|ten|en) verhafte(?:t|te|ten|n) festgenommen~ festnahmen? verhaftungen verhaftung",
  rescued: "geborgen~ gerettet~ rettete[n]? überleb(?:t|te|ten|ende[nr]?) befreit~",
  evacuated: "evakuier(?:t|te|ten|en) evakuierung(?:en)?",
  displaced: "vertrieben~ geflohen geflüchtet~ flohen flüchteten geflüchteten? obdachlos~ vertriebenen?",
  infected: `infizier(?:t|te|ten|en) angesteckt erkrank(?:t|te|ten|en|ter|ungen) erkrankungsfälle ansteckungen neuinfektionen
    infektionen infektionsfälle`,
  destroyed:
    "zerstör(?:t|te|ten|en|ter|tes) vernichte(?:t|te|ten|n) niedergebrannt ausgebrannt~ eingestürzt~ abgebrannt",
  damaged: "(?:schwer|leicht)?beschädig(?:t|te|ten|en|ter|tes) beschädigung(?:en)?",
};

const patterns = (Object.entries(words) as [OutcomeKind, string][]).map(
  ([kind, list]) =>
    [kind, new RegExp(`^(?:${list.replaceAll("~", "(?:e[nrms]?)?").split(/\s+/).join("|")})$`)] as const,
);
