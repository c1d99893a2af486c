const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Every text of the page, in German; functions take what varies. */
export const dictionary = {
  name: "Fundstelle",
  skip: "Zur Frage springen",
  newConversation: "Neues Gespräch",
  loading: "Einen Augenblick …",

  welcome: "Was möchten Sie belegt wissen?",
  promise:
    "Jeder Satz der Antwort nennt die Textstelle, die ihn belegt. Was die Artikel nicht sagen, sagt auch die Antwort nicht.",
  starters: "Zum Beispiel",

  question: "Ihre Frage",
  questionHint: "Frage stellen …",
  followUpHint: "Nachfragen …",
  ask: "Fragen",
  stop: "Anhalten",
  keys: "Eingabe fragt, Umschalt + Eingabe beginnt eine neue Zeile, Esc hält an.",

  searching: "Textstellen werden gesucht …",
  checking: (passages: number) => `${count(passages, "Textstelle", "Textstellen")} gefunden, Sätze werden geprüft …`,
  answer: "Antwort",
  yourQuestion: "Frage",
  stopped: "Die Antwort wurde angehalten. Was hier steht, ist belegt.",
  regenerate: "Neu antworten",
  done: (sentences: number, sources: number) =>
    `Antwort fertig: ${count(sentences, "Satz", "Sätze")}, ${count(sources, "Fundstelle", "Fundstellen")}.`,
  doneAbstained: "Keine Antwort: Die Artikel geben sie nicht her.",

  citation: (number: number, source: string) => `Beleg ${number}: ${source}. Im Artikel zeigen`,
  sources: "Fundstellen",
  retold: ({ source, basedOn }: { readonly source?: string; readonly basedOn?: string }) =>
    source !== undefined
      ? `nacherzählt nach ${source}`
      : ["nacherzählt", ...(basedOn === undefined ? [] : [basedOn])].join(": "),
  retoldNote: (media: string) =>
    media === ""
      ? "Die zitierten Texte sind Nacherzählungen, keine Zitate eines Mediums."
      : `Die zitierten Texte sind nacherzählt nach ${media}, keine Zitate des Mediums.`,
  retoldHint: "Der Text ist eine Nacherzählung mit eigenen Worten, kein Zitat des Mediums.",
  unknownSource: "Medium unbekannt",
  undated: "ohne Datum",
  showInArticle: "Im Artikel zeigen",

  abstained: "Das geben die Artikel nicht her.",
  nearest: "Am nächsten kommen diese Textstellen:",

  withheld: (sentences: number) => `${count(sentences, "Satz", "Sätze")} nicht gezeigt, weil nicht belegt`,
  verdict: {
    supported: "belegt",
    refuted: "widersprochen",
    "not-enough-info": "nicht belegt",
  },

  conflict: (about: string) => `Die Artikel widersprechen sich: ${about}`,
  conflictColumns: {
    value: "Wert",
    speaker: "Wer sagt es",
    source: "Medium",
    published: "Veröffentlicht",
    asOf: "Stand",
  },
  notSaid: "–",

  sourcePanel: "Artikel zur Fundstelle",
  close: "Schließen",
  previous: "Vorige Fundstelle",
  next: "Nächste Fundstelle",
  position: (at: number, of: number) => `Fundstelle ${at} von ${of}`,
  by: (author: string) => `Von ${author}`,
  original: "Zum Original",
  changed: "Der Artikel wurde seit dieser Antwort geändert. Zitiert wurde damals:",
  articleGone: "Diesen Artikel gibt es im Index nicht mehr. Zitiert wurde:",

  feedback: "War diese Antwort gut?",
  vote: { up: "Hilfreich", down: "Nicht hilfreich" },
  feedbackWhy: "Was fehlt oder stimmt nicht?",
  feedbackThanks: "Danke, das ist vermerkt.",
  send: "Senden",

  recent: "Letzte Gespräche",
  remove: (title: string) => `Gespräch „${title}“ löschen`,

  login: "Anmelden",
  loginWhy: "Dieser Server ist mit einem Zugangswort geschützt.",
  token: "Zugangswort",

  failed: "Das hat nicht geklappt.",
  retry: "Noch einmal versuchen",
  serverAway: "Der Server ist nicht erreichbar. Läuft „npm start“ noch?",
} as const;
