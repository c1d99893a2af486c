import { stem } from "#german/stems.ts";

/** Where a word stands among words of which one excludes the others ("täglich" – "wöchentlich"); undefined for all other words. */
export interface Alternative {
  readonly set: number;
  readonly member: string;
}

/** The set of alternatives that a word belongs to, by its stem. */
export const alternativeOf = (stemmed: string): Alternative | undefined => table.get(stemmed);

/** One set a line; synonyms inside a set are joined by "=". General German only. */
const sets = `
  stündlich täglich wöchentlich monatlich vierteljährlich jährlich=alljährlich
  morgens=frühmorgens vormittags mittags nachmittags abends nachts
  Vater Mutter Sohn Tochter Bruder Schwester Onkel Tante Großvater=Opa Großmutter=Oma Enkel Enkelin Neffe Nichte
  rot gelb grün blau schwarz weiß braun grau violett orange
  Gold=Goldmedaille Silber=Silbermedaille Bronze=Bronzemedaille
  einstimmig mehrheitlich
  weltweit=global europaweit bundesweit=landesweit
  evangelisch=protestantisch katholisch muslimisch jüdisch orthodox
  Grundschule Realschule Gymnasium Hauptschule Gesamtschule Universität=Hochschule
  Viertelfinale Halbfinale Finale=Endspiel Achtelfinale
  Radfahrer Fußgänger Autofahrer Motorradfahrer
  Knie Schulter Knöchel Hüfte Ellenbogen Handgelenk Oberschenkel Wade
  fest flüssig gasförmig
  nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich
  umsetzen=Umsatz verdienen=Gewinn
`;

/** Of each set its members, each with its synonyms. */
export const alternatives: readonly (readonly (readonly string[])[])[] = sets
  .trim()
  .split("\n")
  .map((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((member) => member.split("=")),
  );

const table: ReadonlyMap<string, Alternative> = new Map(
  alternatives.flatMap((members, set) =>
    members.flatMap((words) =>
      words.map((word): [string, Alternative] => [stem(word), { set, member: words.join("=") }]),
    ),
  ),
);
