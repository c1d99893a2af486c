import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { articleId } from "#domain/article.ts";
import type { Evidence } from "#domain/passage.ts";
import { passageId } from "#domain/passage.ts";

/** A claim beside a passage, with what an editor says of it. */
export interface TableRow {
  readonly table: string;
  readonly title: string;
  readonly passage: string;
  /** `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
  readonly mark: "+" | "-" | "?" | "!";
  /** Known to be judged otherwise ("~" before the mark). */
  readonly missed: boolean;
  /** Of a refutation the code of its reason, where the table names it. */
  readonly code: string | undefined;
  readonly claim: string;
  readonly evidence: Evidence;
}

/**
 * All rows of the tables of a folder, by file and line. A table begins with "@ DAY TITLE" (the day its passages are written on); a passage stands behind "# ", its claims
 * behind their marks below. Throws on a line that is none of these.
 */
export function readTables(folder: string): readonly TableRow[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split("\n");
      const [, publishedAt = "", title = ""] = /^@ (\S+) (.+)$/.exec(head) ?? [];
      const rows: TableRow[] = [];
      let passage = "";
      for (const line of lines) {
        if (line.startsWith("# ")) passage = line.slice(2);
        else {
          const [, missed, mark, code, claim = ""] =
            /^(~?)([+?!-]) (?:(?<=^~?- )(\p{Ll}+) (?=\S))?(.+)$/u.exec(line) ?? [];
          if (mark !== "+" && mark !== "-" && mark !== "?" && mark !== "!")
            throw new Error(`Cannot read "${line}" in "${file}"`);
          rows.push({
            table: basename(file, ".txt"),
            title,
            passage,
            mark,
            missed: missed === "~",
            code,
            claim,
            evidence: evidence(passage, publishedAt),
          });
        }
      }
      return rows;
    });
}

/** A passage of an article of its own. */
function evidence(text: string, publishedAt: string): Evidence {
  const id = articleId("probe");
  return {
    article: { id, title: "Probe", file: "probe.md", source: "Talbote", publishedAt },
    passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span: { start: 0, end: text.length }, text },
  };
}
