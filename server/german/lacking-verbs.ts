import { wordSet } from "#german/word-set.ts";

/**
 * Whether the verb (infinitive) says by itself that something is not, is no more or did not come about ("scheitern", "fehlen", "aufgeben"): beside
 * another verb with "nicht" or "kein" it may tell the same.
 */
export const isLacking = (lemma: string): boolean => lacking.has(lemma);

const lacking =
  wordSet(`scheitern misslingen fehlschlagen verfehlen verpassen versäumen unterlassen unterbleiben ausbleiben fehlen mangeln entbehren verzichten
  vermeiden verhindern abwenden verhüten vereiteln ausfallen platzen wegfallen entfallen absehen enthalten vernachlässigen vergessen ignorieren
  ablehnen verweigern weigern zurückweisen verwerfen verbieten untersagen ausschließen bestreiten dementieren verneinen
  aufgeben einstellen beenden enden schließen aufhören auslaufen auflösen abschaffen streichen stoppen stilllegen abbrechen trennen entlassen
  feuern kündigen freistellen verlassen ausscheiden aussteigen austreten zurücktreten zurückziehen verlieren ausstehen offenlassen
  verschonen davonkommen schweigen verstummen verschwinden leugnen abstreiten widersprechen durchfallen unterliegen verzögern warten
  warnen abraten zweifeln bezweifeln anzweifeln sperren ruhen pausieren aussetzen sparen ersparen erübrigen`);
