import { fold } from "#german/normalise.ts";
import { inseparable, separable } from "#german/verb-prefixes.ts";

/**
 * The infinitive of the deed that a noun without an ending names: "Rückzug" → "zurückziehen", "Freispruch" → "freisprechen", "Ankunft" →
 * "ankommen", "Verlust" → "verlieren". Undefined for nouns of other kinds; those in -ung share their stem with the verb anyway.
 */
export function verbOfDeed(noun: string): string | undefined {
  const folded = fold(noun).replace(/(?<=[bcdfghklmnprst])(?:es|e|en)$|(?<=[bcdfghklmnprt])s$/, "");
  for (let at = 0; at <= folded.length - SHORTEST; at++) {
    const verb = deeds.get(folded.slice(at));
    if (verb === undefined) continue;
    const prefix = folded.slice(0, at);
    if (prefix === "" || prefix === "ge") return verb;
    const whole = prefixes.get(prefix);
    if (whole !== undefined) return whole + verb;
  }
  return undefined;
}

const SHORTEST = 3;

/** "Rück-" is what "zurück-" is before a noun; "Vor-, Ein-, An- …" stay. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ...[...separable, ...inseparable].map((prefix) => [fold(prefix), prefix] as const),
  ["ruck", "zurück"],
]);

/** The nouns that strong verbs and a few others make by changing their vowel or taking a consonant; a closed class. */
const deeds: ReadonlyMap<string, string> = new Map(
  `zug ziehen|zuge ziehen|tritt treten|gang gehen|fall fallen|kunft kommen|stand stehen|nahme nehmen|gabe geben|spruch sprechen|sprache sprechen
  schluss schließen|wurf werfen|schlag schlagen|flug fliegen|bau bauen|bruch brechen|griff greifen|stieg steigen|sicht sehen|fahrt fahren
  ruf rufen|lauf laufen|halt halten|trag tragen|lass lassen|bund binden|fund finden|riss reißen|schnitt schneiden|schrift schreiben
  stoss stoßen|guss gießen|schub schieben|sprung springen|schuss schießen|tat tun|satz setzen|kauf kaufen|sturz stürzen|lust lieren
  weis weisen|rat raten|biss beißen|brand brennen|trieb treiben|fang fangen|hilfe helfen|zicht zichten|bot bieten|gebot bieten|dacht denken
  such suchen|suche suchen|wahl wählen|tausch tauschen|wechsel wechseln|zahl zahlen|druck drücken|blick blicken|marsch marschieren
  streit streiten|kehr kehren|reise reisen|frage fragen|sage sagen|klage klagen|lage legen|zwang zwingen|klang klingen|gewinn gewinnen
  stich stechen|verzug verziehen|messe messen|mass messen|schwund schwinden|trunk trinken|sang singen|wuchs wachsen|geburt gebären`
    .split(/[\n|]/)
    .flatMap((pair) => {
      const [noun, verb] = pair.trim().split(" ");
      return noun !== undefined && verb !== undefined ? [[fold(noun), verb] as const] : [];
    }),
);

/** Whether a noun of that kind may name the verb, with any prefix. */
export const isVerbOfDeed = (infinitive: string): boolean => roots.some((root) => infinitive.endsWith(root));

const roots = [...new Set(deeds.values())];
