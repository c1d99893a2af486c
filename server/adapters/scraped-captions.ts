/** What a picture's line says without the names of those who took or sold the picture; `text` is empty where there is nothing else. */
export interface Caption {
  readonly text: string;
}

/** Reads a line as a picture's caption; undefined where it holds no picture credit, so that prose that quotes a paper stays prose. */
export function captionOf(line: string): Caption | undefined {
  const legend = /^(?:Legende|Bildunterschrift|Bildlegende): ?(.*)$/.exec(line)?.[1];
  const described = legend ?? line;
  if (creditLine.test(described)) return { text: "" };
  const bare = withoutBrackets(described) ?? withoutLabel(described) ?? withoutAgency(described);
  if (bare === undefined) return legend === undefined ? undefined : { text: legend };
  return { text: bare.replace(/\s*\((?:Symbol|Archiv)(?:bild|foto|aufnahme)\)|[\s|,;–-]+$/g, "").trim() };
}

/** "ORF/Katharina Lenz", "APA/AFP/Max Muster": a supplier in capitals and a person, nothing else. */
const creditLine = /^(?:\p{Lu}{2,}[\p{L}.]*\/)+\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}$/u;

/** Whether two lines under each other describe one picture: the text for the blind and the caption repeat each other. */
export function describeOnePicture(a: string, b: string): boolean {
  const [one, other] = [longWords(a), longWords(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 3 && shared / Math.min(one.size, other.size) >= 0.5;
}

const longWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);

const label =
  "(?:Bild|Bilder|Foto|Fotos|Photo|Bildquelle|Bildrechte|Bildnachweis|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Illustration|Grafik|Screenshot|Credit|Copyright|Collage|Montage)";
const bracketed = new RegExp(
  `^(.*?)\\s*[([](?:(?:${label}|©)[:\\s]\\s?[^()]{2,120}|Quelle: ?([^()]{2,120}))[)\\]]\\.?$`,
);
/** The label may be glued to the word before it, where the page had two elements side by side. */
const labelled = new RegExp(
  `^(.*?)(?:^|[\\s(]|(?<=[\\p{Ll}\\d.!?)"“»]))(?:${label}\\s?[:©]|Quelle:|©)\\s?([^:]{2,120})$`,
  "u",
);

function withoutBrackets(line: string): string | undefined {
  const match = bracketed.exec(line);
  if (!match || (match[2] !== undefined && !namesAgency(match[2]))) return undefined;
  return match[1] ?? "";
}

function withoutLabel(line: string): string | undefined {
  const match = labelled.exec(line);
  const credit = match?.[2];
  if (!match || credit === undefined || !isCredit(credit)) return undefined;
  const isSource = /Quelle:\s?[^:]*$/.test(line);
  return isSource && !namesAgency(credit) ? undefined : (match[1] ?? "");
}

/** "Text Keystone/Max Muster", "Text | dpa": an agency's name after the end of a sentence or behind a bar. */
function withoutAgency(line: string): string | undefined {
  const match =
    /^(.*?[.!?"“»)]) ?((?:\p{Lu}[\p{L}.-]+|[A-Z]{2,})(?:[ /|]+[\p{L}.-]+){0,5})$/u.exec(line) ??
    /^(.*\S) \| ([^|.]{2,60})$/.exec(line);
  const credit = match?.[2];
  return match && credit !== undefined && namesAgency(credit) && isCredit(credit) ? (match[1] ?? "") : undefined;
}

const agencies =
  /(?:^|[^\p{L}])(?:imago(?:-images)?|dpa|picture[ -]alliance|afp|ap|reuters|getty(?: images)?|epa|apa|sda|keystone|ddp|epd|kna|tass|xinhua|ansa|unsplash|pixabay|shutterstock|adobe ?stock|istock|kcna|pool|zvg|www\.\S+)(?![\p{L}])/iu;

const namesAgency = (credit: string): boolean => agencies.test(credit);

/** Names and agencies only: a verb or any other small word means that somebody says something. */
const isCredit = (credit: string): boolean =>
  !/[„“”"«»!?]|\.\s*$/.test(credit) &&
  credit
    .split(/[\s/|,;&+–-]+/)
    .filter((word) => word !== "")
    .every((word) => /^[^\p{Ll}]/u.test(word) || smallWords.test(word));

const smallWords =
  /^(?:picture|alliance|imago|images?|dpa|afp|ap|epa|apa|sda|ddp|epd|kna|reuters|getty|keystone|via|von|van|de|di|la|der|und|für|zvg|privat|archiv|archive|stock|adobe|pool|pa|photo|press|service|uncredited|www\.\S+|\S+\.(?:de|com|ch|at|org|net))$/i;
