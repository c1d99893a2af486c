import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readMarkdown } from "#adapters/reader-markdown.ts";
import { articleId } from "#domain/article.ts";
import type { Evidence } from "#domain/passage.ts";
import type { VerdictLabel } from "#domain/verdict.ts";
import { split } from "#pipeline/split.ts";
import { withLead } from "#pipeline/with-leads.ts";

/** A claim with what an editor says of it: `unsupported` is any verdict but supported. */
export interface LabelledClaim {
  readonly set: string;
  /** The article's file name without its ending, and words of the passage that was cited. */
  readonly article: string;
  readonly near: string;
  readonly text: string;
  readonly kind: string;
  readonly expected: VerdictLabel | "unsupported";
}

/** All claims of the `.jsonl` files of a folder, in order of file and line; throws on a line that is no claim. */
export function readClaims(folder: string): readonly LabelledClaim[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): LabelledClaim => ({ set: basename(file, ".jsonl"), ...JSON.parse(line) })),
    );
}

/** The passages of all articles of the folders, by the article's name. */
export function readEvidence(folders: readonly string[]): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, readonly Evidence[]>();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
      const read = readMarkdown(readFileSync(join(folder, file), "utf8").normalize("NFC"), file);
      if (read.kind === "skipped") throw new Error(`Cannot read "${file}": ${read.reason}`);
      const { blocks, name = file, ...article } = read.article;
      const whole = { ...article, id: articleId(name) };
      found.set(
        name,
        split(whole, blocks).map((passage, _, all) => withLead({ passage, article: whole }, all)),
      );
    }
  }
  return found;
}

/** The passage a claim was written for; throws where the article has none with these words. */
export function evidenceOf(claim: LabelledClaim, articles: ReadonlyMap<string, readonly Evidence[]>): Evidence {
  const found = articles.get(claim.article)?.find(({ passage }) => passage.text.includes(claim.near));
  if (!found) throw new Error(`Cannot find "${claim.near}" in "${claim.article}"`);
  return found;
}
