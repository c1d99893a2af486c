import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadStaticEmbedder } from "#adapters/embedder-static.ts";
import { loadTransformersEmbedder } from "#adapters/embedder-transformers.ts";
import { cosine, embedderContract } from "../contracts/embedder-contract.ts";

const folder = join(import.meta.dirname, "..", "..", "models", "static-de-256-v64k-int4-r2");

embedderContract("loadTransformersEmbedder", () => loadTransformersEmbedder({ model: folder }));

/** Everything that two readers of one tokenizer could disagree on. */
const varied: readonly string[] = [
  "Wie viele Betten hat das neue Krankenhaus in Görlitz?",
  "Der Gemeinderat beschloss am 3. März 2024 mit 14 zu 9 Stimmen den Bau der Umgehungsstraße.",
  "STRASSENBAHNEN FAHREN NICHT, DIE GROẞE KREUZUNG IST GESPERRT!",
  "Größe, Maße, Füße, Späße, Öl, Äpfel, Übermut",
  "Ma\u0308rkte, Bu\u0308cher, O\u0308fen",
  "\uFEFFAm Anfang steht ein Zeichen, das niemand sieht.",
  "Mit\uFEFFten im Wort steht es auch.",
  "ﬁnanziell, aﬀektiv, ﬂüssig, eﬃzient",
  "Ｖｏｌｌｂｒｅｉｔ und ２０２５",
  "½ Liter, ¾ Stunde, 5² Meter, H₂O, № 7, ℃, ㎞, Ⅷ, ™",
  "1 000 000 Euro; 1\u00A0000\u00A0Euro; 1\u202F000 Euro; 1.000,50 €",
  "zwei\u2003Geviert\u2009dünn\u200Bnull\u200Dverbunden",
  "weiches Trenn\u00ADzeichen und ge\u00ADschütz\u00ADte Wörter",
  "„Das“, sagte sie, ‚war so nicht geplant‘ – oder doch?",
  "»Nein«, «oui», “yes”, ‘no’ … ja—nein–vielleicht‐doch-na",
  "😀 Gute Laune 👍🏽 in 🇩🇪 und 👩‍👩‍👧",
  "Москва, Αθήνα, 北京, القاهرة, नई दिल्ली, ไทย",
  "Łódź, Čapek, Île-de-France, São Paulo, Škoda, İstanbul, Ĳssel",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz gilt nicht mehr.",
  "x".repeat(60),
  "x".repeat(61),
  "Ö".repeat(200),
  "https://beispiel.example/pfad?frage=1&ziel=zwei#anker und jemand@beispiel.example",
  "C++, C#, F#, @handle, #hashtag, snake_case, kebab-case, a/b, 50 %, $5, 5€, a=b, x<y>z, ~7, ^2, `code`",
  "3,14 · 2.718 × 10−3 ± 0,5 ≈ 4 ≥ 1 ≤ 9 ÷ 2",
  "14:30 Uhr, 14.30 Uhr, 2024-06-01, 01.06.2024, 1. 6. 24",
  "A. B. C. z. B. d. h. u. a. bzw. ca. Dr. Prof. h. c.",
  "...!!!???;;;:::",
  "a",
  "ß",
  "7",
  "é e\u0301",
  "eine\nZeile\r\nund\tnoch\veine\fletzte",
  "   führend und folgend   ",
  "constructor __proto__ toString hasOwnProperty",
  "##tion ##en [CLS] [SEP] [MASK]",
  "NULL null undefined NaN true",
  "Im Süden regnete es, im Norden schien die Sonne; der Osten blieb trüb.",
  "Laut Feuerwehr wurden mindestens 23 Menschen verletzt, bis zu 5 davon schwer.",
  'Die Ministerin wies die Vorwürfe zurück: Sie habe "zu keinem Zeitpunkt" davon gewusst.',
  "Rund zwei Drittel der Befragten halten die Gebühren für zu hoch.",
  "Warum fiel der Strom aus, und wie lange dauerte das?",
  "wer",
  "Schleswig-Holstein und Mecklenburg-Vorpommern, Nordrhein-Westfalen",
  "E-Mail-Adresse, Know-how, 3-Zimmer-Wohnung, 100-prozentig, U-Bahn-Station",
  "Straßen­bahn­fahrer*innen, Lehrer:innen, Schüler_innen, BürgerInnen",
  "Der Kurs fiel von 1,0873 auf 1,0791 Dollar (−0,75 %).",
  "km/h, m², kWh, °C, µg/m³, €/t, Mrd., Mio., Tsd.",
  "Satz. ".repeat(300),
  "Ein sehr langer Text mit vielen Wörtern, der über die Grenze hinausreicht. ".repeat(60),
  "日本語のテキストとドイツ語 im selben Satz",
  "\u{1D400}\u{1D401}\u{1D402} fett, \u{1F130} im Kasten",
  "a\u0300\u0301\u0302\u0303 viele Zeichen darüber",
  "\u2028Zeilen\u2029trenner",
  "Œuvre, Æther, œcumenisch, ĳzer",
  "Das Ⓐ und ① sowie ﷺ",
  "Herr Müller-Lüdenscheidt geb. Weiß-Groß",
  "Tel. 030/123 45-67, Fax -68; IBAN DE89 3704 0044 0532 0130 00",
  "Zitat: 'Es gibt kein »Zurück«, nur ein „Vorwärts“.'",
  "ÄÖÜ äöü ẞß",
];

describe("loadTransformersEmbedder", () => {
  test("runs the shipped model as loadStaticEmbedder does (cosine ≥ 0.9999)", async () => {
    const [theirs, ours] = await Promise.all([loadTransformersEmbedder({ model: folder }), loadStaticEmbedder(folder)]);
    expect(theirs.fingerprint).toEqual(ours.fingerprint);
    const [left, right] = await Promise.all([theirs.embed(varied, "passage"), ours.embed(varied, "passage")]);
    const apart = varied.filter((_, i) => !(cosine(left[i], right[i]) >= 0.9999));
    expect(apart).toEqual([]);
  });

  test("puts the given prefix in front, by role", async () => {
    const prefix = { query: "Frage: ", passage: "Stelle: " };
    const [prefixed, plain] = await Promise.all([
      loadTransformersEmbedder({ model: folder, prefix }),
      loadTransformersEmbedder({ model: folder }),
    ]);
    expect(prefixed.fingerprint).toMatchObject({ queryPrefix: "Frage: ", passagePrefix: "Stelle: " });
    for (const [role, text] of [
      ["query", "Frage: Deich"],
      ["passage", "Stelle: Deich"],
    ] as const) {
      const [[left], [right]] = await Promise.all([prefixed.embed(["Deich"], role), plain.embed([text], role)]);
      expect(cosine(left, right)).toBeGreaterThan(0.9999);
    }
  });

  test("cuts vectors to their leading dimensions, of length 1 again", async () => {
    const short = await loadTransformersEmbedder({ model: folder, dimensions: 64 });
    const [vector] = await short.embed(["Der Deich hielt."], "passage");
    expect(short.fingerprint.dimensions).toBe(64);
    expect(vector).toHaveLength(64);
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
  });

  test("says what to install where the package is missing", async () => {
    const missing = () => Promise.reject(new Error("Cannot find package '@xenova/transformers'"));
    await expect(loadTransformersEmbedder({ model: "Xenova/multilingual-e5-small" }, missing)).rejects.toMatchObject({
      code: "missing-package",
      message: expect.stringMatching(
        /^Für das Suchmodell Xenova\/multilingual-e5-small fehlt ein Paket: ONNXRUNTIME_NODE_INSTALL=skip npm install /,
      ),
    });
  });

  test.each(["./gibt-es-nicht", "/gibt/es/auch/nicht"])(
    "never asks the hub for the missing folder %s",
    async (model) => {
      const asked: string[] = [];
      const real = globalThis.fetch;
      globalThis.fetch = (input) => {
        asked.push(String(input));
        return Promise.reject(new Error("kein Netz"));
      };
      try {
        await expect(loadTransformersEmbedder({ model })).rejects.toMatchObject({
          code: "model-failed",
          message: `Das Suchmodell ${model} ließ sich nicht laden. Erwartet wird ein Ordner mit config.json, tokenizer.json und onnx/.`,
        });
        expect(asked).toEqual([]);
      } finally {
        globalThis.fetch = real;
      }
    },
  );
});
