/**
 * One markdown line or paragraph as the reader sees it: emphasis, code marks, links, images, footnote marks, HTML tags and escapes are
 * taken off, entities decoded, white space made single. Signs that are no markup ("5 * 3", "a_b") stay; a mark whose partner is further
 * away than any sentence is long stays too, so that no text takes longer than its length allows.
 */
export function plainInline(markdown: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `\uE000${kept.push(text) - 1}\uE001`;
  const bare = markdown
    .replace(/[\uE000\uE001]/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign))
    .replace(/(`{1,3})(?!`)(.{1,600}?)(?<!`)\1(?!`)/g, (_, __, code: string) => keep(code.trim()))
    .replace(/<((?:https?|mailto):[^\s<>]+)>/g, (_, address: string) => keep(address))
    .replace(/<\/?[a-zA-Z][^<>]*>/g, " ")
    .replace(/\[\^[^\]\s]+\]/g, "")
    .replace(
      /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\))?[^()\s]*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g,
      "$1",
    )
    .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, "$1")
    .replace(/(\*{1,3})(?=[^\s*])([^*]{0,600}?[^\s*])\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([\s\S]{0,600}?[^\s_])\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/~~(?=\S)([\s\S]{0,600}?\S)~~/g, "$1")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (entity, decimal?: string, hex?: string, name?: string) =>
      decodeEntity(entity, decimal, hex, name),
    );
  return bare
    .replace(/\uE000(\d+)\uE001/g, (_, at: string) => kept[Number(at)] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  euro: "€",
};
