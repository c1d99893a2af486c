import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import type { ArticleHead } from "#domain/article.ts";
import { dates } from "#german/dates.ts";
import { knownFields } from "./front-matter-keys.ts";

/** What an editor may say of an article above its text; under the names that editors use; other keys are ignored. */
export type FrontMatter = Partial<Omit<ArticleHead, "id" | "file">>;

export type FrontMatterResult =
  | { readonly kind: "read"; readonly head: FrontMatter; readonly body: string }
  | { readonly kind: "broken"; readonly reason: string };

/** Takes the YAML block between two lines of `---` off a text; a text without one has an empty head; `reason` is one German sentence. */
export function readFrontMatter(text: string): FrontMatterResult {
  if (!/^---[ \t]*(\n|$)/.test(text)) return { kind: "read", head: {}, body: text };
  const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!block) return { kind: "broken", reason: "Der Vorspann beginnt mit ---, aber die schließende Zeile --- fehlt." };
  const body = text.slice(block[0].length);
  const yaml = readYaml(block[1] ?? "");
  if (yaml.kind === "broken") return yaml;
  const { fields, written } = knownFields(yaml.value ?? {});
  const head = headSchema.safeParse(fields);
  if (head.success) return { kind: "read", head: present(head.data), body };
  const issue = head.error.issues[0];
  const field = written.get(String(issue?.path[0])) ?? "";
  return {
    kind: "broken",
    reason: field
      ? `Das Feld ${field} im Vorspann ${issue?.message}.`
      : "Der Vorspann besteht nicht aus Zeilen der Form „Feld: Wert“.",
  };
}

function readYaml(
  yaml: string,
): { readonly kind: "read"; readonly value: unknown } | { kind: "broken"; reason: string } {
  try {
    return { kind: "read", value: parse(yaml, { maxAliasCount: 0, logLevel: "error" }) };
  } catch (error) {
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error;
    const plain = plainFields(yaml);
    if (plain) return { kind: "read", value: plain };
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const where = line === undefined ? "" : ` in Zeile ${line + 1} der Datei`;
    return { kind: "broken", reason: `Der Vorspann ist kein gültiges YAML${where}.` };
  }
}

/** A headline with a colon or one that begins with a quotation is no YAML, but nobody who writes one means anything but its words. */
function plainFields(yaml: string): Readonly<Record<string, unknown>> | undefined {
  const fields: Record<string, unknown> = {};
  for (const written of yaml.split("\n").filter((each) => each.trim() !== "")) {
    const [, key, value] = /^([\p{L}\w-]+):[ \t]+(?![[{&*|>])(\S.*)$/u.exec(written) ?? [];
    if (key === undefined || value === undefined || key in fields) return undefined;
    const text = value.trim().replace(/^(["'])([^"']*)\1$/, "$2");
    fields[key] = text === "true" || text === "false" ? text === "true" : text;
  }
  return fields;
}

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

const line = z
  .union([z.string(), z.number()], { error: "muss ein kurzer Text sein" })
  .transform((value) => oneLine(String(value)))
  .nullish();

const lines = z
  .union([z.string(), z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))], {
    error: "muss ein kurzer Text oder eine Liste davon sein",
  })
  .transform((value) => oneLine(typeof value === "string" ? value : value.join(", ")))
  .nullish();

const date = z
  .union([z.string(), z.number()], { error: "muss ein Datum der Form JJJJ-MM-TT sein" })
  .transform((value) => isoDate(String(value).trim()))
  .refine(isIsoDate, { error: "muss ein Datum der Form JJJJ-MM-TT, JJJJ-MM, TT.MM.JJJJ oder „3. Mai 2026“ sein" })
  .nullish();

/** With a time of day behind it, in digits, or in words ("Mittwoch, 3. Mai 2026, 14:30 Uhr"); anything else stays as it is. */
function isoDate(written: string): string {
  const day = written.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1").replace(germanDay, isoDay);
  if (isIsoDate(day) || !/\p{L}/u.test(day)) return day;
  const told = dates(day).filter(({ period, precision }) => period && (precision === "day" || precision === "month"));
  const [only] = told;
  if (told.length !== 1 || !only?.period) return day;
  return only.precision === "day" ? only.period.from : only.period.from.slice(0, 7);
}

const germanDay = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?:[ ,].*)?$/;
const isoDay = (_: string, day: string, month: string, year: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

const webAddress = z.url({ protocol: /^https?$/, error: "muss eine Web-Adresse mit http oder https sein" }).nullish();

const headSchema = z.object({
  title: line,
  source: line,
  author: lines,
  publishedAt: date,
  url: webAddress,
  licence: line,
  basedOn: line,
  retelling: z.boolean({ error: "muss true oder false sein" }).nullish(),
});

/** A day that does not exist (30 February) would make every comparison of dates wrong. */
function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** An empty field says that nothing is known, which in the domain is an absent key. */
const present = (head: z.infer<typeof headSchema>): FrontMatter =>
  Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined && value !== null && value !== ""));
