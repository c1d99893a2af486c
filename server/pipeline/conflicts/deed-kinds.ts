import type { PlacedStatement } from "./placed-statement.ts";

/** The kinds of deed a statement tells of, where several verbs and nouns stand for one: to begin, to die, to be caught, to be looked into, to be shut. */
export function deedKinds(statement: PlacedStatement): ReadonlySet<string> {
  const known = memory.get(statement);
  if (known) return known;
  const found = new Set<string>();
  const said = [
    ...(statement.verb ? [statement.verb.stem] : []),
    ...statement.own.map(({ text }) => text.toLowerCase()),
  ];
  for (const [kind, pattern] of kinds) if (said.some((word) => pattern.test(word))) found.add(kind);
  if (statement.outcome === "killed") found.add("die");
  if (statement.outcome === "arrested") found.add("catch");
  memory.set(statement, found);
  return found;
}

const memory = new WeakMap<PlacedStatement, ReadonlySet<string>>();

/** On stems of verbs, which are their infinitives without ending and umlauts, and on nouns and participles in lower case. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "begin",
    /^(?:beginn|start|anlauf|losgeh|aufnehm|einsetz|anfang|aufgenommen|begonnen|.*(?:beginn|start|auftakt|inbetriebnahme|inkrafttreten)|kraft|roll|gelt|ausbrech|ausgebrochen|.*ausbruch)$/,
  ],
  ["end", /^(?:end|beend|abschliess|auslauf|beendet|abgeschlossen|.*(?:ende|abschluss))$/],
  ["die", /^(?:sterb|versterb|erlieg|umkomm|entschlaf|verunglück|gestorben|verstorben|tod|erlegen)$/],
  [
    "catch",
    /^(?:fass|ueberwältig|uberwaltig|uberwalt|überwältigt|stell|ergreif|festnehm|verhaft|gefasst|zugriff|festnahme|verhaftung)$/,
  ],
  [
    "check",
    /^(?:pruf|uberpruf|kontrolli(?:er)?|inspizi(?:er)?|untersuch|überprüft|geprüft|kontrolliert|inspiziert|.*(?:kontrolle|prüfung|überprüfung|inspektion))$/,
  ],
  [
    "shut",
    /^(?:schliess|aufgeb|dichtmach|stillleg|stilleg|geschlossen|stillgelegt|.*(?:schließung|stilllegung)|offen|bleib)$/,
  ],
  ["find", /^(?:entdeck|find|auffind|stoss|gefunden|entdeckt|.*(?:fund|entdeckung))$/],
];
