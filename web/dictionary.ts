const numbers = new Intl.NumberFormat("de");
const formatCount = (n: number): string => numbers.format(n);
const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${formatCount(n)} ${many}`);

const verdicts = { supported: "belegt", refuted: "widersprochen", "not-enough-info": "nicht belegt" } as const;

/** Every text of the page, in German; functions take what varies. */
export const dictionary = {
  name: "Fundstelle",
  skip: "Zur Frage springen",
  skipToContent: "Zum Inhalt springen",
  newConversation: "Neues Gespräch",
  rooms: "Bereiche",
  room: { check: "Prüfen", articles: "Artikel", conflicts: "Widersprüche", history: "Verlauf" },
  loading: "Einen Augenblick …",

  welcome: "Was möchten Sie belegt wissen?",
  promise:
    "Jeder Satz der Antwort nennt die Textstelle, die ihn belegt. Was die Artikel nicht sagen, sagt auch die Antwort nicht.",
  starters: "Zum Beispiel",
  noStarters:
    "Am genauesten antworten die Artikel auf Fragen nach Namen, Zahlen und Daten: Wer hat was gesagt, wie viele waren es, wann war das?",

  conversation: "Gespräch",
  question: "Ihre Frage",
  questionHint: "Frage stellen …",
  followUpHint: "Nachfragen …",
  ask: "Fragen",
  stop: "Anhalten",
  keys: "Eingabe fragt, Umschalt + Eingabe beginnt eine neue Zeile, Esc hält an.",
  shortcuts: "Tastenkürzel",
  shortcutList: [
    ["/", "zum Eingabefeld"],
    ["Eingabe", "fragen"],
    ["Umschalt + Eingabe", "neue Zeile"],
    ["Esc", "Antwort anhalten, Artikel schließen"],
    ["j", "nächster Beleg"],
    ["k", "voriger Beleg"],
    ["?", "diese Übersicht"],
  ],
  shortcutsOn: "Einzelne Zeichen als Kürzel nutzen",

  searching: "Textstellen werden gesucht …",
  checking: (passages: number) => `${count(passages, "Textstelle", "Textstellen")} gefunden, Sätze werden geprüft …`,
  answer: "Antwort",
  stopped: "Die Antwort wurde angehalten. Was hier steht, ist belegt.",
  stoppedEmpty: "Die Antwort wurde angehalten, bevor etwas gesagt war.",
  regenerate: "Neu antworten",
  copy: "Kopieren",
  copied: "Antwort mit Belegen kopiert.",
  copyFailed: "Der Browser erlaubt das Kopieren nicht.",
  saveMarkdown: "Als Markdown speichern",
  share: "Teilen …",
  shared: "Geteilt …",
  shareTitle: "Antwort teilen",
  shareWhy:
    "Wer den Link hat, sieht diese eine Frage mit Antwort und zitierten Worten, nicht das übrige Gespräch. Ist der Server mit einem Zugangswort geschützt, wird es verlangt. Die Freigabe endet, wenn Sie sie aufheben oder das Gespräch löschen.",
  shareLoopback: "Diese Adresse führt zu diesem Rechner; von anderen Rechnern aus ist sie nicht zu erreichen.",
  shareLink: "Link",
  shareBegin: "Freigeben und Link kopieren",
  shareEnd: "Freigabe aufheben",
  shareEnded: "Die Freigabe ist aufgehoben, der Link führt ins Leere.",
  copyLink: "Link kopieren",
  linkCopied: "Link kopiert.",
  sharedAnswer: "Geteilte Antwort",
  answeredAt: (moment: string) => `Beantwortet am ${moment} Uhr`,
  changesNote: "Seit dieser Antwort haben sich Artikel geändert. Die zitierten Worte sind die von damals.",
  change: {
    gone: "ist nicht mehr im Index.",
    "cited-passage": "ist auch an der zitierten Stelle geändert.",
    elsewhere: "ist an anderer Stelle geändert; die zitierten Worte stehen noch da.",
  },
  timeline: "Wann die zitierten Artikel erschienen",
  timelineSaid: (rows: readonly { readonly name: string; readonly date: string }[]) =>
    `Zeitleiste: ${rows.map(({ name, date }) => `${name} ${date}`).join(", ")}`,
  followUps: "Weiter fragen",
  edit: "Bearbeiten",
  editQuestion: (question: string) => `Frage „${question}“ bearbeiten`,
  newWording: "Neuer Wortlaut der Frage",
  editWhy: "Ab hier wird neu geantwortet. Was bisher folgte, bleibt erhalten und lässt sich wieder zeigen.",
  askAnew: "Neu fragen",
  versions: "Fassungen dieser Frage",
  version: (at: number, of: number) => `Fassung ${at} von ${of}`,
  previousVersion: "Vorige Fassung mit ihrem Fortgang zeigen",
  nextVersion: "Nächste Fassung mit ihrem Fortgang zeigen",
  fileName: (question: string) =>
    `${
      question
        .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
        .replaceAll(/^-|-$/g, "")
        .slice(0, 60) || "antwort"
    }.md`,
  done: (sentences: number, sources: number) =>
    `Antwort fertig: ${count(sentences, "Satz", "Sätze")}, ${count(sources, "Fundstelle", "Fundstellen")}.`,
  doneAbstained: "Keine Antwort: Die Artikel geben sie nicht her.",

  citation: (number: number, source: string) => `Beleg ${number}: ${source}. Im Artikel zeigen`,
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
  verdict: verdicts,

  check: "Einen Text prüfen",
  checkWhy:
    "Jeder Satz wird mit den Artikeln verglichen: Ist er belegt, wird ihm widersprochen, oder steht nichts dazu da?",
  checkText: "Text",
  checkHint: "Text hier einfügen …",
  checkStart: "Prüfen",
  checkRunning: "Satz für Satz wird geprüft …",
  checkResult: "Ergebnis",
  checkNothing: "In diesem Text steht keine Aussage, die sich prüfen ließe.",
  nearestTold: "Am nächsten kommt:",
  quoted: (words: string) => `„${words.replace(/[„«]|"(?=[\p{L}\p{N}])/gu, "‚").replace(/[“”»"]/gu, "‘")}“`,
  checkCounts: (verdict: keyof typeof verdicts, sentences: number) => `${formatCount(sentences)} ${verdicts[verdict]}`,

  conflict: {
    contradiction: (about: string) => `Die Artikel widersprechen sich: ${about}`,
    course: (about: string) => `Die Angaben änderten sich mit der Zeit: ${about}`,
    refinement: (about: string) => `Die Angaben sind verschieden genau: ${about}`,
  },
  conflictKind: {
    contradiction: "Widerspruch",
    course: "Mit der Zeit geändert",
    refinement: "Verschieden genau",
  },
  alsoIn: "auch:",
  copiedIn: "aus derselben Quelle:",
  independent: (origins: number) => `${formatCount(origins)} unabhängige Quellen`,
  origin: (name: string) => `Quelle: ${name}`,
  oneOrigin: "Alle Angaben gehen auf eine Quelle zurück.",
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
  original: "Zum Original",
  changed: "Der Artikel wurde seit dieser Antwort geändert. Zitiert wurde damals:",
  articleGone: "Diesen Artikel gibt es im Index nicht mehr. Zitiert wurde:",

  feedback: "War diese Antwort gut?",
  vote: { up: "Hilfreich", down: "Nicht hilfreich" },
  feedbackWhy: { up: "Was war gut? (freiwillig)", down: "Was fehlt oder stimmt nicht? (freiwillig)" },
  feedbackThanks: "Danke, das ist vermerkt.",
  send: "Senden",

  recent: "Letzte Gespräche",
  allConversations: "Alle Gespräche",
  remove: (title: string) => `Gespräch „${title}“ löschen`,

  articles: "Artikel",
  articlesWhy: (articles: number) =>
    articles === 1 ? "Ein Artikel passt." : `${articles === 0 ? "Keine" : formatCount(articles)} Artikel passen.`,
  articlesFilter: "Artikel filtern",
  articlesSearch: "Titel, Medium oder Autor",
  medium: "Medium",
  anyMedium: "alle Medien",
  from: "von",
  to: "bis",
  more: "Weitere Artikel zeigen",
  passages: (n: number) => count(n, "Textstelle", "Textstellen"),
  allArticles: "Alle Artikel",

  conflicts: "Widersprüche",
  conflictsWhy:
    "Hier sagen Artikel Verschiedenes über dieselbe Sache. Gerundete Werte gelten nicht als Widerspruch. Welche Angabe stimmt, entscheidet diese Seite nicht.",
  noConflicts: "In diesen Artikeln wurde kein Widerspruch gefunden.",
  chart: (about: string) => `Die genannten Werte auf einer Achse: ${about}`,

  history: "Verlauf",
  privacy:
    "Gespräche liegen auf diesem Server und sind nur in diesem Browser zu sehen; geteilte Antworten sieht, wer den Link hat.",
  keptForEver: "Sie bleiben, bis Sie sie löschen.",
  keptFor: (days: number) =>
    `${days === 1 ? "Einen Tag" : `${formatCount(days)} Tage`} nach der letzten Frage werden sie von selbst gelöscht.`,
  historySearch: "Gespräche durchsuchen",
  noHistory: "Noch keine Gespräche.",
  nothingFound: "Nichts gefunden.",
  rename: "Umbenennen",
  renameTitle: (title: string) => `Gespräch „${title}“ umbenennen`,
  newTitle: (title: string) => `Neuer Titel für „${title}“`,
  save: "Speichern",
  conversations: "Gespräche",
  exportShort: "Exportieren",
  exportTitle: (title: string) => `Gespräch „${title}“ als Markdown exportieren`,
  exportAll: "Alle Gespräche exportieren",
  exportFound: "Gefundene Gespräche exportieren",
  removeShort: "Löschen",
  deleted: (title: string) => `„${title}“ ist gelöscht.`,
  undo: "Rückgängig",
  removeAll: "Alle Gespräche löschen …",
  removeAllSure: (n: number) => (n === 1 ? "Das Gespräch löschen?" : `Alle ${formatCount(n)} Gespräche löschen?`),
  removeAllWhy: "Das lässt sich nicht rückgängig machen.",
  removeAllDo: "Alle löschen",
  cancel: "Abbrechen",

  login: "Anmelden",
  loginWhy: "Dieser Server ist mit einem Zugangswort geschützt.",
  token: "Zugangswort",

  failed: "Das hat nicht geklappt.",
  retry: "Noch einmal versuchen",
  serverAway: "Der Server ist nicht erreichbar. Ihr Text bleibt stehen; läuft der Server wieder, geht es hier weiter.",
  serverHangs: "Der Server antwortet nicht. Ihr Text bleibt stehen; bitte noch einmal versuchen.",
} as const;
