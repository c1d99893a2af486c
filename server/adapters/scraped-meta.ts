/** What a line between title and text says of the article. */
export interface ScrapedMeta {
  /** ISO 8601; `isUpdate` where the page calls it the date of its last change. */
  readonly date?: { readonly iso: string; readonly isUpdate: boolean; readonly isLabelled: boolean };
  readonly author?: string;
  /** A medium named in the place of an author ("Von t-online"). */
  readonly source?: string;
}

/** Reads a line that holds nothing but dates, times, reading time and authors; undefined for any other line. */
export function metaOf(line: string): ScrapedMeta | undefined {
  if (line.length > 200) return undefined;
  const stamps = [...line.matchAll(stamp)].filter((match) => match[0].trim() !== "");
  const rest = line
    .replace(stamp, " ")
    .replace(/(?:Lesedauer|Lesezeit|Lesedauer ca\.):? ?(?:ca\. )?\d{1,2} ?(?:Min\.?|Minuten)|\b\d{1,2} ?min\b/gi, " ")
    .replace(/^[\s,;|•·/–-]+|[\s,;|•·/–-]+$/g, "")
    .replace(/\s+/g, " ");
  const dated = stamps.map(dateOf).filter((date) => date !== undefined);
  const date = dated.find((found) => found.isLabelled && !found.isUpdate) ?? dated[0];
  const by = bylineOf(rest, stamps.length > 0);
  if (rest !== "" ? by === undefined : stamps.length === 0) return undefined;
  return { ...(date && { date }), ...by };
}

/** What several lines say together: the day of publication before the day of a change, the first author, the first medium. */
export function mergeMeta(metas: readonly ScrapedMeta[]): { date?: string; author?: string; source?: string } {
  const dates = metas.flatMap(({ date }) => date ?? []);
  const date =
    dates.find((found) => found.isLabelled && !found.isUpdate) ?? dates.find((found) => !found.isUpdate) ?? dates[0];
  const author = metas.find((meta) => meta.author !== undefined)?.author;
  const source = metas.find((meta) => meta.source !== undefined)?.source;
  return {
    ...(date && { date: date.iso }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
  };
}

const months = "Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember".split(
  "|",
);
const monthNumber = new Map(
  [1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number, at) => [months[at] ?? "", number] as const),
);
const day = `(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})|(?<d2>\\d{1,2})\\. ?(?:(?<m2>\\d{1,2})\\. ?|(?<name>${months.join("|")}) )(?<y2>\\d{4}|\\d{2}(?!\\d)))`;
const stampLabel =
  "(?:Erstveröffentlicht|Veröffentlicht|Veröffentlichung|Publiziert|Erschienen|Erstellt|Online seit|Zuletzt aktualisiert|Letzte Aktualisierung|Letztes Update|Aktualisierung|Aktualisiert|Update|Geändert|Stand|Datum)";
const time = "(?:T?(?:um )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?(?: ?Uhr)?(?: MES?Z)?|\\d{1,2} Uhr)";
const stamp = new RegExp(
  `(?<label>${stampLabel}:? ?)?(?:(?:am|vom|den|um) )?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)[\\p{Ll}]{0,8}[.,]{0,2} )?${day}(?:[ ,–-]{0,3}${time})?`,
  "gu",
);

function dateOf(match: RegExpMatchArray): NonNullable<ScrapedMeta["date"]> | undefined {
  const { y, m, d, d2, m2, name, y2, label } = match.groups ?? {};
  const year = Number(y ?? (y2?.length === 2 ? `20${y2}` : y2));
  const month = Number(m ?? m2 ?? monthNumber.get(name ?? ""));
  const date = new Date(Date.UTC(year, month - 1, Number(d ?? d2)));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1) return undefined;
  return {
    iso: date.toISOString().slice(0, 10),
    isUpdate: /aktualis|update|geändert|stand/i.test(label ?? ""),
    isLabelled: label !== undefined,
  };
}

const opener =
  /^(?:Von|Text(?: von)?|Autor(?:in)?|Autor(?:en|innen)|Eine? (?:Kommentar|Gastbeitrag|Essay|Analyse|Reportage|Kolumne|Glosse|Interview|Bericht) von|Interview(?: von)?|Aufgezeichnet von|By):? /;
const role =
  /^(.+?),? (?:Chef|Nachrichten|Wirtschafts|Politik|Auslands?|Sport)?-?(?:[Rr]edaktor|[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|[Aa]utor|[Vv]olontär|[Rr]essortleiter|[Pp]raktikant)(?:in)?\b(?: [\p{L}./-]+){0,4}$/u;

function bylineOf(rest: string, isDated: boolean): Pick<ScrapedMeta, "author" | "source"> | undefined {
  if (/[.!?:]$/.test(rest) || rest.split(" ").length > 14) return undefined;
  const introduced = opener.test(rest);
  const names = role.exec(rest)?.[1] ?? rest.replace(opener, "");
  const [first = "", ...others] = names.split(/ ?[,|•·(] ?/);
  if (isNames(first) && (introduced || role.test(rest) || isDated))
    return { author: first.replace(/ (?:und|&) /g, ", ") };
  if (introduced && isSite(first)) return { source: first };
  const isShorthand = [first, ...others].every(
    (part) => part === "" || /^[\p{L}.]{2,10}(?:[/-][\p{L}.-]{2,10})*$/u.test(part),
  );
  return isDated && isShorthand && (introduced || rest.length <= 30) ? {} : undefined;
}

/** One to three persons, each with at least a first name and a surname. */
const isNames = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|zu|den|di|al|\p{Lu}\.))* \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:(?: und |, | & )\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|zu))* \p{Lu}[\p{L}'’-]+){0,2}$/u.test(
    text,
  );

/** A site is written small or with its ending; a person never is. */
const isSite = (text: string): boolean =>
  /^[\p{Ll}\d]+(?:-[\p{L}\d]+)+$|^[\p{L}\d-]+\.(?:de|at|ch|com|net|org|tv)$/u.test(text);
