import type { Predicate } from "#german/predicate.ts";
import { verbForms } from "#german/verb-forms.ts";
import { wordTable } from "#german/word-table.ts";

export type SpeechKind = "said" | "according-to" | "reported" | "estimated" | "claimed";

/** How a verb (infinitive) tells somebody's words; undefined for verbs that do not. */
export const speechKind = (lemma: string): SpeechKind | undefined => kinds.get(lemma);

/** Whether a word form is a finite form of a verb of saying ("sagte", "betont"). */
export function isSpeechVerb(lower: string): boolean {
  if (lower.length < 4 || !/(?:t|te|ten|b|f|n|e|en|ß|ah|ag|ieß|ach)$/.test(lower)) return false;
  return verbForms(lower).some(
    ({ lemma, shape }) =>
      shape !== "infinitive" && shape !== "zu-infinitive" && kinds.has(lemma) && !partedOnly.has(lemma),
  );
}

/** Verbs that quote only with a parted prefix or an object, too common otherwise. */
const partedOnly: ReadonlySet<string> = new Set(["geben", "teilen", "räumen", "sehen", "finden", "kommen", "gehen"]);

/** "Soll ein Gutachten zeigen": nobody has said it yet. */
export const isToShow = ({ lemma, modal, perfectInfinitive }: Predicate): boolean =>
  modal !== undefined &&
  !perfectInfinitive &&
  /^(?:zeigen|ergeben|belegen|nachweisen|ermitteln|messen|herausfinden|offenbaren)$/.test(lemma);

const kinds = wordTable<Exclude<SpeechKind, "according-to">>({
  said: `sagen erklären betonen meinen mitteilen schreiben warnen kritisieren einräumen ankündigen versichern versprechen fordern
    unterstreichen erläutern hinzufügen ergänzen antworten erwidern entgegnen zugeben gestehen bekräftigen bestätigen verkünden bekanntgeben
    begründen hinweisen verweisen mahnen klagen beklagen loben rufen äußern aussagen feststellen folgern schlussfolgern resümieren urteilen
    argumentieren verraten bemängeln rügen bedauern prophezeien prognostizieren vorhersagen voraussagen kommentieren analysieren dementieren
    bestreiten zurückweisen twittern posten raten empfehlen wissen finden klarstellen einwenden vorrechnen erzählen aufrufen
    appellieren verlangen zusagen zusichern drohen bemerken sprechen bezeichnen nennen anmerken zitieren hervorheben darlegen ausführen`,
  reported: `berichten melden vermelden zeigen belegen nachweisen ergeben hervorgehen heißen verlauten offenbaren dokumentieren darstellen
    schildern beschreiben herausfinden entdecken ermitteln messen registrieren zählen aufdecken festhalten`,
  estimated:
    "schätzen vermuten rechnen erwarten beziffern veranschlagen annehmen glauben befürchten fürchten hoffen mutmaßen spekulieren kalkulieren taxieren datieren denken vorhersehen",
  claimed: "behaupten vorgeben beteuern unterstellen vorwerfen vorhalten beschuldigen bezichtigen anprangern",
});
