import type { AbstentionCode } from "#domain/answer.ts";
import type { Verdict } from "#domain/verdict.ts";

/** What the pipeline itself says to readers, in one place. */
export const wording = {
  abstained: {
    "no-evidence": "Eine Antwort, die sich belegen lässt, war in den Artikeln nicht zu finden.",
    "false-premise": "Die Frage setzt etwas voraus, das in den Artikeln nicht zu finden war.",
    "off-topic": "Davon handeln die Artikel nicht.",
  } satisfies Record<AbstentionCode, string>,
  /** Behind an answer that is rather none than one. */
  unsure: "Ob das die Frage beantwortet, ist nicht sicher.",
  aborted: "Die Antwort wurde abgebrochen.",
  failed: "Die Antwort konnte nicht fertiggestellt werden. Bitte stellen Sie die Frage noch einmal.",
} as const;

/** The verdict on a sentence that points at no passage. */
export const noMarker: Verdict = {
  label: "not-enough-info",
  reason: { code: "no-citation", message: "Der Satz nennt keine Textstelle, die ihn belegt." },
  quotes: [],
};
