import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { CAUSE } from "./units.ts";

/** What a sentence says is the cause of what happened ("Ursache war ein Kurzschluss", "Ein Blitz löste das Feuer aus"); none where it is open or denied. */
export function causesOf(sentence: string): readonly Quantity[] {
  if (!gate.test(sentence)) return [];
  const other = instead.exec(sentence)?.indices?.groups;
  const rather = other?.cause ?? other?.other;
  if (rather) return told(sentence, rather);
  const owing = because.exec(sentence)?.indices?.groups?.cause;
  if (owing) return told(sentence, owing);
  const clause = reason.exec(sentence)?.indices?.groups?.cause;
  if (clause) return told(sentence, clause);
  if (open.test(sentence.replace(relative, ""))) return [];
  for (const pattern of patterns) {
    const found = pattern.exec(sentence);
    const span = found?.indices?.groups?.cause ?? found?.indices?.groups?.other;
    const cause = span ? told(sentence, span) : [];
    if (cause.length > 0) return cause;
  }
  return [];
}

const gate =
  /[Uu]rsach|[Aa]uslöser|[Gg]rund|löst|zurück|[Ss]chuld|[Ff]olge|ausschlaggebend|verantwortlich|führte|ließ|lassen|brachte|gebracht|setzte|gesetzt|legte|gelegt|flutet|abgeschnitten|entstanden|[Ww]egen|[Ww]eil|[Ii]nfolge|[Aa]ufgrund|Ausschlag|gesorgt|sorgte|begründ/;
/** "war nicht der Wind, sondern ein Bruch der Klemme ausschlaggebend" */
const instead =
  /[Nn]icht\s[^,;]+,\s+sondern\s+(?<cause>[^,;:.]+?)\s+(?:(?:ist|sind|war|waren|sei|seien)\s+(?:für\s[^,;.]*\s)?)?(?:ausschlaggebend|verantwortlich|ursächlich|schuld|(?:die|der)\s+(?:Ursache|Auslöser|Grund))(?!\p{L})|(?:Grund|Ursache|Auslöser)\s[^,;]*?nicht\s[^,;]+,\s+sondern\s+(?<other>[^,;:.]+)/du;
/** "Wegen eines Kabelbrands war die Strecke nicht befahrbar": whatever the sentence denies besides. */
const because =
  /(?<!\p{L})(?<![Nn]icht )(?:[Ww]egen|[Ii]nfolge|[Aa]ufgrund)\s+(?<cause>(?:(?:eine|de|ihre|seine)[rs]|\p{Ll}+e[rn])\s+(?:\p{Ll}+\s+){0,2}\p{Lu}[\p{L}-]+)(?!\p{L})/du;
/** "weil das Wasser kaum noch Sauerstoff enthielt": the clause, which may deny something. */
const reason = /(?<!\p{L})(?:[Ww]eil|als Grund(?:\s+\p{L}+)?,\s+dass)\s+(?<cause>[^,;.]{12,})/du;
/** What is told besides: "für die es keinen Ersatz gibt". */
const relative =
  /,\s+(?:(?:für|mit|in|an|auf|von|bei|aus|zu)\s+)?(?:de[rmns]|die|das|denen|deren|dessen)\s[^,;.]*(?=[,.;]|$)/gu;
/** Nothing is claimed where nobody knows, or where it was not so. */
const open =
  /(?<!\p{L})(?:unklar|offen|unbekannt|ungeklärt|niemand|nicht|kein\p{L}*|ob|wenn|falls|könnte[n]?|wäre[n]?|ermittelt|geprüft)(?!\p{L})/iu;

const noun = "(?:\\p{Lu}?\\p{L}*[Uu]rsache|\\p{Lu}?\\p{L}*[Aa]uslöser|(?:Haupt)?[Gg]rund)";
const be = "(?:ist|war|waren|sind|sei|seien|sein)";
const cause = "(?<cause>[^,;:.]+?)";
/** What can only be the subject: "ein falscher Alarm", "ein Skifahrer", "eine Autofahrerin". */
const doer =
  "(?:ein\\s+(?:\\p{Ll}+er\\s+)+\\p{Lu}[\\p{L}-]+|eine?\\s+(?:\\p{Ll}+e\\s+)?(?!Feuer|Fieber|Gewitter|Wasser)\\p{Lu}[\\p{L}-]+(?:er|erin|ist|istin|mann|frau))(?!\\p{L})";
const patterns: readonly RegExp[] = [
  /** "vermuten menschliches Versagen als Ursache", "ein Defekt gilt als Auslöser" */
  `(?:vermute\\p{L}*|seh\\p{L}*|sieht|nann\\p{L}*|nenn\\p{L}*|geh\\p{L}* von)\\s+${cause}\\s+als\\s+(?:\\p{L}+\\s+)?${noun}`,
  `^${cause}\\s+(?:gilt|galt|gelten|galten)\\s+als\\s+(?:\\p{L}+\\s+)?${noun}`,
  `[Aa]ls\\s+(?:\\p{L}+\\s+)?${noun}\\s+(?:gilt|galt|seh\\p{L}*|sieht|vermute\\p{L}*|nann\\p{L}*|nenn\\p{L}*)\\s+(?:(?:(?:die|der)\\s+)?\\p{Lu}\\p{L}+\\s+(?=(?:den|die|das|einen?|eine)\\s|\\p{Lu}))?${cause}(?=[,;.]|$)`,
  `(?<!\\p{L})(?:nenn\\p{L}*|nann\\p{L}*|g[ai]bt?|gaben|geben|führ\\p{L}*)\\s(?:[^,;]*?\\s)?als\\s+(?:\\p{L}+\\s+)?${noun}\\s+${cause}(?=\\s+an[,;.]|[,;.]|$)`,
  `dass\\s+${cause}\\s+(?:die|der)\\s+${noun}\\s+${be}(?!\\p{L})`,
  /** "Ein Leck war nach Angaben des Betreibers der Grund" */
  `^(?<cause>(?!(?:Nach|Laut|Als|I[nm]|A[nm]|Bei[m]?|Zu[rm]?|Für|Auch)\\s)[^,;:.]+?)\\s+${be}\\s+(?:(?:nach|laut)\\s[^,;]*?\\s)?(?:die|der)\\s+${noun}`,
  /** "Nach ersten Ermittlungen war ein Ausfall der Ruderanlage die Ursache" */
  `(?<!\\p{L})${be}\\s+${cause}\\s+(?:die|der|schuld)\\s+${noun}`,
  `(?:^|[,:]\\s)(?:[Dd]ie|[Dd]er)?\\s*${noun}\\s+(?:(?:des|der|für|dafür)\\s[^,;]*?)?${be}\\s+${cause}(?=[,;.]|$)`,
  `^(?:Ausgelöst|Verursacht)\\s+(?:hatten?|hat|haben)\\s+(?:\\p{Ll}+|(?:den|die|das)\\s\\p{Lu}[\\p{L}-]+)\\s+${cause}(?=[,;.]|$)`,
  `^${cause}\\s+${be}\\s+(?:\\p{L}+\\s+){0,3}(?:die|der)\\s+${noun}`,
  `^Schuld\\s+(?:daran\\s+)?${be}\\s+${cause}(?=[,;.]|$)`,
  /** "dass ein fehlerhaftes Update die Panne auslöste" */
  `dass\\s+${cause}\\s+(?:de[nr]|die|das|einen?|eine)\\s(?:\\p{Ll}+e[nrs]?\\s)?\\p{Lu}[\\p{L}-]+\\s+(?:auslöste|verursachte|ausgelöst|verursacht)`,
  /** "begründete den Schritt mit ihrer Gesundheit" */
  `begründe\\p{L}*\\s[^,;]*?(?<!\\p{L})mit\\s+${cause}(?=[,;.]|$)`,
  /** "Ein Kabel löste das Feuer aus", "wurde durch einen Blitz ausgelöst"; "hat den Sturz von elf Wagen verursacht" is active */
  `^(?:(?!(?<!\\p{L})ha(?:t|ben|tten?)(?!\\p{L})).)*?(?<!\\p{L})(?:durch|von)\\s+${cause}\\s+(?:ausgelöst|verursacht)`,
  /** "Die Lawine löste ein Skifahrer aus": who or what stands behind. */
  `^(?:Den|Die|Das)\\s+(?:\\p{Ll}+\\s+)*\\p{Lu}[\\p{L}-]+\\s+(?:[^,;]*?\\s)?(?:löste[n]?\\s+(?<cause>${doer}[^,;]*?)\\s+aus|(?:hat|haben|hatten?)\\s+(?<other>${doer}[^,;]*?)\\s+(?:ausgelöst|verursacht))(?=[,;.]|$)`,
  `^(?:Ausgelöst|Verursacht)\\s+(?:wurden?|worden)\\s[^,;]*?(?:von|durch)\\s+${cause}(?=[,;.]|$)`,
  `^${cause}\\s+löste\\p{L}*\\s[^,;]*\\saus(?=[,;.]|$)`,
  `^${cause}\\s+(?:verursachte\\p{L}*|(?:hat|haben?|hatten?)\\s[^,;]*\\s(?:ausgelöst|verursacht))(?!\\p{L})`,
  `führ\\p{L}*\\s[^,;]*(?<!\\p{L})auf\\s+${cause}\\s+zurück(?!\\p{L})`,
  `auf\\s+${cause}\\s+zurück(?:zuführen|geführt)`,
  `(?:geh(?:t|en|e)\\s[^,;]*(?<!\\p{L})auf|ging(?:en)?\\s[^,;]*(?<!\\p{L})auf(?!\\s+(?:die|den|das)\\s))\\s+${cause}\\s+zurück(?!\\p{L})`,
  /** "Als Ursache gab der Landkreis Gülle an" */
  `[Aa]ls\\s+(?:\\p{L}+\\s+)?${noun}\\s+g[ai]be?n?\\s[^,;.]*?(?<cause>(?:(?:den|die|das|einen?|eine)\\s+(?:\\p{Ll}+\\s+)?)?\\p{Lu}[\\p{L}-]+)\\s+an(?=[,;.])`,
  /** "Zur Entgleisung führte eine falsch gestellte Weiche" */
  `^Zu[rm]?\\s(?!.*\\s(?:auf|durch|ein|aus|vor|fort|an)[.,;])[^,;]*?(?<!\\p{L})führten?\\s+${cause}(?=[,;.]|$)`,
  /** "Ein Felsbrocken hat den Zug entgleisen lassen", "Ein Rohrbruch setzte den Keller unter Wasser" */
  `^${cause}(?:,\\s+(?:der|die|das)\\s[^,]+,)?\\s+(?:hat|haben|hatten?|habe)\\s[^,;]*\\s(?:\\p{L}+en\\s+lassen|(?:über|ge)flutet|unter Wasser gesetzt|in Brand gesetzt|lahmgelegt|abgeschnitten|zum Einsturz gebracht|zum Entgleisen gebracht|herbeigeführt)(?!\\p{L})`,
  `^${cause}(?:,\\s+(?:der|die|das)\\s[^,]+,)?\\s+(?:ließ(?:en)?\\s[^,;]*\\s(?:entgleisen|einstürzen|explodieren|sinken|kentern|abstürzen|bersten)|(?:brachte|setzte|legte)n?\\s[^,;]*\\s(?:zum Einsturz|zum Entgleisen|in Brand|unter Wasser|lahm))(?=[,;.]|$)`,
  /** "sind mangelhaft verleimte Binder für den Einsturz verantwortlich" */
  `^${cause}\\s+${be}\\s+(?:(?:nach|laut)\\s[^,;]*?\\s(?=für\\s))?(?:für\\s[^,;]*\\s)?(?:verantwortlich|schuld|ursächlich)(?!\\p{L})`,
  /** "sieht das Amt den Grund für das Fischsterben in Gülle" */
  `(?:sieht|seh(?:en|e)|sah(?:en)?|lag(?:en)?|liegt|liege)\\s(?:[^,;]*\\s)?${noun}\\s(?:[^,;]*\\s)?in\\s+${cause}(?=[,;.]|$)`,
  `^Den\\s+Ausschlag\\s+g[ae]b(?:en)?(?:,\\s+so\\s[^,]+,)?\\s+${cause}(?=[,;.]|$)`,
  /** "ist durch eine defekte Steckdose entstanden" */
  `durch\\s+${cause}\\s+(?:entstanden|entfacht|entzündet|herbeigeführt|zustande gekommen)`,
  `^${cause}\\s+(?:hat|haben|habe)\\s[^,;]*\\sfür\\s[^,;]*\\sgesorgt(?!\\p{L})`,
  /** "war die Folge einer Sabotage" */
  `(?<!\\p{L})(?:ist|war|sei|waren|sind)\\s+(?:die|eine)?\\s*Folge\\s+(?:eine[rs]|de[rs]|von)\\s+${cause}(?=[,;.]|$)`,
].map((source) => new RegExp(source.replace(/^\^/, "(?:^|(?<=^[^:]*:\\s+))"), "du"));

/** "nach Angaben der Polizei eine Explosion in einem Tank": only from the thing itself on. */
const aside =
  /^(?:(?:nach|laut)\s+(?:\p{Ll}+\s+)*?(?:Angaben?|Ansicht|Worten|Einschätzung|\p{Lu}\p{L}+)(?:\s+(?:der|des|von)\s+(?:\p{Lu}\p{L}+\s+)+?|\s+)|(?:vermutlich|wohl|wahrscheinlich|offenbar|vor allem|demnach|zufolge)\s+)/u;

/** "Anton Hirsch die hohen Preise", "die Polizei einen Defekt": who tells it stands before its article. */
const teller =
  /^(?:(?:die|der|das)\s+(?:\p{Lu}[\p{L}-]+\s+)+(?:am\s+\p{Lu}\p{L}+\s+)?(?=(?:eine?|einen|den)\s)|(?:\p{Lu}[\p{L}-]+\s+)+(?=(?:eine?|einen|den|die|das)\s))/u;

function told(sentence: string, [start, end]: readonly [number, number]): readonly Quantity[] {
  const span = trimmed(sentence, { start, end });
  const text = sentence.slice(span.start, span.end);
  if (!/\p{Lu}\p{L}{2}/u.test(text) || /^(?:A[mn]|Beim?|I[mn]|Nach|Vor|Seit)\s/.test(text)) return [];
  return [{ ...span, text, hedge: "exact", maxHedge: "exact", unit: CAUSE }];
}

function trimmed(sentence: string, { start, end }: Span): Span {
  const text = sentence.slice(start, end);
  const led = aside.exec(text)?.[0].length ?? 0;
  const told = teller.exec(text.slice(led))?.[0].length ?? 0;
  return { start: start + led + told, end };
}
