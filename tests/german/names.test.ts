import { describe, expect, test } from "vitest";
import { nameStatistics } from "#german/name-statistics.ts";
import { names } from "#german/names.ts";
import { resolveNames } from "#german/resolve-names.ts";

const short = { person: "P", place: "O", organisation: "B", country: "L", unknown: "?" } as const;

/** Text | names with kind: P person, O place, B body, L country, ? unknown. */
const rows = `
Außenministerin Annalena Muster reiste nach Seoul. | P Annalena Muster, O Seoul
Professor Dr. Max Meier von der Universität Bonn warnt. | P Max Meier, B Universität Bonn
Die Friedrich-Naumann-Stiftung lud ein. | B Friedrich-Naumann-Stiftung
Das Max-Planck-Institut forscht weiter. | B Max-Planck-Institut
Die Siemens Energy AG baut Stellen ab. | B Siemens Energy AG
Er arbeitet bei der Deutschen Bahn. | B Deutschen Bahn
Olena Hrytsenko lehrt an der Kansai University of Foreign Studies in Osaka. | P Olena Hrytsenko, B Kansai University of Foreign Studies, O Osaka
Nordkoreas Machthaber Kim Jong Un empfing den chinesischen Präsidenten Xi Jinping. | L Nordkoreas, P Kim Jong Un, L chinesischen, P Xi Jinping
Marie-Agnes Strack-Zimmermann meint das auch. | P Marie-Agnes Strack-Zimmermann
SWP-Forscherin Klein widersprach. | B SWP, P Klein
Die Russland-Expertin Margarete Klein widersprach. | L Russland, P Margarete Klein
Die Vereinigten Staaten lieferten Weizen, die USA auch Mais. | L Vereinigten Staaten, L USA
Trainer Thomas Kurz lobte Torwart Lehmann. | P Thomas Kurz, P Lehmann
Bei dem Beben in Antakya starben Menschen. | O Antakya
Die Nachrichtenagentur KCNA schweigt. | B KCNA
Die Zeitung Le Monde berichtete. | B Le Monde
Merkels Nachfolger Olaf Scholz traf Emmanuel Macron. | ? Merkels, P Olaf Scholz, P Emmanuel Macron
Ludwig van Beethoven und Annette von Droste-Hülshoff sind tot. | P Ludwig van Beethoven, P Annette von Droste-Hülshoff
J. K. Rowling schrieb das Buch. | P J K Rowling
Putins Armee rückt vor. | ? Putins
Laut Guseinova steigen die Kosten. | P Guseinova
„Das wird knapp“, sagte Reschke. | P Reschke
Die Stadt Husum liegt am Meer. | O Husum
In der Region Kursk wird gekämpft. | O Kursk
Die EU und die UN mahnen. | B EU, B UN
Norwegen schlug Schweden. | L Norwegen, L Schweden
Die Norwegerin siegte vor der Schweizerin. | L Norwegerin, L Schweizerin
Großbritanniens Premier Keir Starmer reiste ab. | L Großbritanniens, P Keir Starmer
Die IG Metall verhandelt mit Opel. | B IG Metall
Der FC Bayern bezwang Borussia Dortmund. | B FC Bayern, ? Borussia Dortmund
Landesrat Egger kündigte den Bau an. | P Egger
Gesundheitslandesrat Florian Kersch widersprach. | P Florian Kersch
Der Stadtrat Hans Kern trat zurück. | P Hans Kern
Der Gemeinderat Neustadt stimmte zu. | B Gemeinderat Neustadt
Bundesrat Cassis reiste nach Rom. | P Cassis, O Rom
Geschützte Buchten speichern mehr Kohlenstoff. |
Schwarzer Seehecht darf nicht gefischt werden. |
Erfahrene Bergführer rieten ab. |
Große Mengen Legionellen fanden die Prüfer. |
Beate Kuhn gewann. | P Beate Kuhn
Waffen, Munition und Soldaten kamen an. |
Der Minister sprach von großen Fortschritten und hoher Inflation. |
Seit Jahren steigt die Zahl der Einbrüche. |
Die Mannschaft gewann das Spiel am Samstag. |
Am Ende des Jahres fehlten 300 Millionen Euro. |
Die Forscher untersuchten Proben aus Holz und Metall. |
Im Sommer sinkt der Pegel, im Winter steigt er. |
Der Bau der Brücke kostet Geld, Zeit und Nerven. |
Experten warnen vor Lawinen. |
Drei Menschen starben, zwölf Verletzte liegen im Krankenhaus. |
`
  .trim()
  .split("\n");

describe("names finds names and leaves nouns", () => {
  test.each(rows)("%s", (row) => {
    const [text = "", expected = ""] = row.split("|");
    expect(
      names(text.trim())
        .map(({ kind, text: name }) => `${short[kind]} ${name}`)
        .join(", "),
    ).toBe(expected.trim());
  });

  test("offsets are those of the text", () => {
    const text = "Gestern sprach Professor Dr. Max Meier in Husum.";
    for (const name of names(text)) expect(text.slice(name.start, name.end)).toBe(name.text);
  });

  test("titles are stripped and kept as role", () => {
    expect(names("Bundestrainerin Anna Kern schwieg.")[0]).toMatchObject({
      text: "Anna Kern",
      role: "Bundestrainerin",
    });
  });
});

describe("nameStatistics tells names from nouns by their usage", () => {
  const statistics = nameStatistics([
    "Der Pegel stieg. Ein Pegel sinkt. Gestern war der Pegel hoch. Dort misst man Pegel.",
    "Seit gestern schweigt Orlowsk. Auch aus Orlowsk kommt nichts. Nun wird Orlowsk geräumt.",
    "Die Granaten schlugen ein.",
  ]);
  test.each([
    ["Orlowsk", "name"],
    ["Orlowsks", "name"],
    ["Pegel", "noun"],
    ["Flusspegel", "noun"],
    ["Mörsergranaten", "noun"],
    ["Quarz", undefined],
  ])("%s is %s", (word, usage) => {
    expect(statistics.usage(word)).toBe(usage);
  });

  test("names uses it where nothing else decides", () => {
    expect(names("Damals fiel Orlowsk.").map(({ text }) => text)).toEqual([]);
    expect(names("Damals fiel Orlowsk.", statistics).map(({ text }) => text)).toEqual(["Orlowsk"]);
  });
});

describe("resolveNames gives surnames their bearer", () => {
  test.each([
    ["Anna Kern kam. Kern schwieg.", ["anna kern", "anna kern"]],
    ["Olena Guseinova schrieb die Studie. Guseinovas Fazit ist klar.", ["olena guseinova", "olena guseinova"]],
    ["Kim Jong-un winkte, später sprach Kim.", ["kim jong un", "kim jong un"]],
  ])("%s", (text, keys) => {
    expect(resolveNames(names(text)).map(({ key }) => key)).toEqual(keys);
  });

  test("two bearers leave it open", () => {
    const text = "Anna Klein und Uwe Klein klagten. Laut Klein fehlt Geld.";
    expect(resolveNames(names(text)).map(({ key }) => key)).toEqual(["anna klein", "uwe klein", "klein"]);
  });
});
