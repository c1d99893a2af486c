/** Whether the verb (infinitive) says that its object is not so or will not be done. */
export const isDenial = (lemma: string): boolean => denial.has(lemma);

/** What a verb says of the event that is its object ("versprach 300 Zelte"): the event itself is not reported as done. */
export function stanceOf(lemma: string): "planned" | "promised" | "demanded" | "possible" | undefined {
  return stances.get(lemma);
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const denial = new Set(
  list(`bestreiten abstreiten dementieren verneinen leugnen ableugnen ablehnen zurückweisen verweigern ausschließen widersprechen verwerfen
    widerlegen entkräften absagen ausschlagen weigern abweisen abtun`),
);

const stances = new Map<string, "planned" | "promised" | "demanded" | "possible">([
  ...list(`planen ankündigen beabsichtigen vorhaben vorsehen anstreben anpeilen vorbereiten einplanen vormerken bevorstehen
    anvisieren vornehmen ansetzen anberaumen hinarbeiten`).map((verb) => [verb, "planned"] as const),
  ...list("versprechen zusagen zusichern garantieren geloben verpflichten anbieten").map(
    (verb) => [verb, "promised"] as const,
  ),
  ...list(`fordern verlangen auffordern aufrufen appellieren bitten drängen mahnen pochen anmahnen einfordern plädieren empfehlen
    beantragen vorschlagen anregen raten anraten wünschen mögen abverlangen`).map(
    (verb) => [verb, "demanded"] as const,
  ),
  ...list(`erwägen prüfen überlegen diskutieren befürchten fürchten hoffen drohen androhen erwarten prognostizieren
    spekulieren vermuten erhoffen sorgen bangen voraussagen vorhersagen`).map((verb) => [verb, "possible"] as const),
]);
