import type { ArticleHead } from "#domain/article.ts";

type Field = keyof Omit<ArticleHead, "id" | "file">;

/** What editors, site generators and note apps call a field, lower case without "-", "_" and spaces; the field's own name comes first. */
const names: Partial<Readonly<Record<Field, string>>> = {
  title: "title titel headline überschrift ueberschrift",
  source: "source quelle medium zeitung publisher publication sitename outlet",
  author: "author authors autor autorin autoren verfasser byline creator",
  publishedAt:
    "publishedat date datum published publishdate pubdate datepublished publicationdate publisheddate veröffentlicht veroeffentlicht veröffentlichtam erschienen erschienenam",
  url: "url link permalink canonical canonicalurl adresse",
  licence: "licence license lizenz",
  basedOn: "basedon",
  retelling: "retelling",
};

/** A head by our names, and how its author wrote each of them. */
export interface KnownFields {
  readonly fields: unknown;
  readonly written: ReadonlyMap<string, string>;
}

/**
 * The fields of a head by our names, whatever the head calls them ("date", "Datum", "published_at"); where it names one twice, the earlier name
 * of the table counts, and an empty one counts as none. Keys that mean nothing to us are left out; what is no head stays as it is.
 */
export function knownFields(head: unknown): KnownFields {
  if (typeof head !== "object" || head === null || Array.isArray(head)) return { fields: head, written: new Map() };
  const given = new Map(Object.entries(head).map(([key, value]) => [plain(key), { key, value }]));
  const found = Object.entries(names).flatMap(([field, known]) => {
    const one = known
      .split(" ")
      .flatMap((name) => given.get(name) ?? [])
      .find(({ value }) => isGiven(value));
    return one ? [{ field, ...one }] : [];
  });
  return {
    fields: Object.fromEntries(found.map(({ field, value }) => [field, value])),
    written: new Map(found.map(({ field, key }) => [field, key])),
  };
}

const plain = (key: string): string =>
  key
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-_\s]/g, "");

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
