import type { Conflict } from "#domain/conflict.ts";
import type { VerdictLabel } from "#domain/verdict.ts";

/** What the bot itself says, in one place; texts are mrkdwn. */
export const wording = {
  searching: "sucht in den Artikeln …",
  accepted: { ask: "Ich suche in den Artikeln …", check: "Ich prüfe den Text an den Artikeln …" },
  empty:
    "Was möchten Sie wissen? Schreiben Sie die Frage einfach hinter meinen Namen, zum Beispiel: „Wer hat den Bau genehmigt?“",
  usage: {
    "/frage": "So geht es: `/frage Wer hat den Bau genehmigt?` Die Antwort kommt mit den Textstellen, die sie belegen.",
    "/pruefe": "So geht es: `/pruefe Der Bau wurde 2021 genehmigt.` Jede Aussage wird an den Artikeln geprüft.",
  },
  tooLong: (limit: number) => `Das ist zu lang: Bitte höchstens ${limit.toLocaleString("de")} Zeichen.`,
  failed: "Die Antwort konnte nicht fertiggestellt werden. Bitte stellen Sie die Frage noch einmal.",
  asked: { ask: "fragt", check: "lässt prüfen" },
  nearest: "*Am nächsten kommen diese Textstellen:*",
  nearestTold: (marks: string) => `Am nächsten kommt ${marks}.`,
  withheld: (count: number) =>
    count === 1
      ? "Ein Satz wurde zurückgehalten, weil keine Textstelle ihn trägt."
      : `${count} Sätze wurden zurückgehalten, weil keine Textstelle sie trägt.`,
  goesOn: "… es wird weiter gesucht",
  conflict: {
    contradiction: "Die Artikel widersprechen sich",
    course: "Der Stand hat sich mit der Zeit geändert",
    refinement: "Die Artikel sind verschieden genau",
  } satisfies Record<Conflict["kind"], string>,
  conflictColumns: { value: "Angabe", statement: "Aussage", speaker: "Wer sagt es", source: "Medium", asOf: "Stand" },
  conflictTopic: "Worum es geht",
  verdict: {
    supported: "Belegt",
    refuted: "Widerlegt",
    "not-enough-info": "Nicht belegt",
  } satisfies Record<VerdictLabel, string>,
  noClaims: "In diesem Text steht keine Aussage, die sich prüfen lässt.",
  up: "👍 Hilfreich",
  down: "👎 Nicht hilfreich",
  showSource: (numbers: string) => `Quelle ${numbers} zeigen`,
  source: "Quelle",
  close: "Schließen",
  permalink: "Antwort in Fundstelle öffnen",
  inArticle: "im Artikel zeigen",
  original: "Original",
  thanks: { up: "Danke, das hilft.", down: "Danke, die Antwort wird nachgesehen." },
  unknownPassage: "Diese Textstelle gibt es nicht mehr: Der Artikel wurde geändert oder entfernt.",
  sourceFailed: "Die Quelle konnte nicht gezeigt werden. Bitte versuchen Sie es noch einmal.",
  panelTitle: "Womit soll ich anfangen?",
} as const;
