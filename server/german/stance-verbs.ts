import { wordSet } from "#german/word-set.ts";
import { wordTable } from "#german/word-table.ts";

/** Whether the verb (infinitive) says that its object is not so or will not be done. */
export const isDenial = (lemma: string): boolean => denial.has(lemma);

/** What a verb says of the event that is its object ("versprach 300 Zelte"): the event itself is not reported as done. */
export function stanceOf(lemma: string): "planned" | "promised" | "demanded" | "possible" | undefined {
  return stances.get(lemma);
}

const denial =
  wordSet(`bestreiten abstreiten dementieren verneinen leugnen ableugnen ablehnen zurückweisen verweigern ausschließen widersprechen verwerfen
    widerlegen entkräften absagen ausschlagen weigern abweisen abtun`);

const stances = wordTable<"planned" | "promised" | "demanded" | "possible">({
  planned: `planen ankündigen beabsichtigen vorhaben vorsehen anstreben anpeilen vorbereiten einplanen vormerken bevorstehen
    anvisieren vornehmen ansetzen anberaumen hinarbeiten`,
  promised: "versprechen zusagen zusichern garantieren geloben verpflichten anbieten",
  demanded: `fordern verlangen auffordern aufrufen appellieren bitten drängen mahnen pochen anmahnen einfordern plädieren empfehlen
    beantragen vorschlagen anregen raten anraten wünschen mögen abverlangen`,
  possible: `erwägen prüfen überlegen diskutieren befürchten fürchten hoffen drohen androhen erwarten prognostizieren
    spekulieren vermuten erhoffen sorgen bangen voraussagen vorhersagen`,
});
