import { readFileSync, statSync } from "node:fs";
import { readFiles } from "#adapters/read-files.ts";
import { articleId } from "#domain/article.ts";
import { type Block, joinBlocks } from "#domain/block.ts";
import { Failure } from "#domain/failure.ts";
import { split } from "#pipeline/split.ts";
import { type BenchCorpus, benchArticle, PASSAGES_PER_ARTICLE } from "./bench-corpus.ts";
import { syntheticCorpus } from "./synthetic-corpus.ts";

/** Real texts: a folder of .md and .txt files, or JSONL with `{text, title?}` a line, split into passages as ingestion does, in ten to an article. Throws `Failure("bad-file")`. */
export async function fileCorpus(path: string): Promise<BenchCorpus> {
  const texts: string[] = [];
  for await (const { text, blocks } of read(path))
    for (const passage of split({ id: articleId("artikel"), title: "", file: path, text }, blocks))
      texts.push(passage.text);
  if (texts.length === 0) throw new Failure("bad-file", `Unter ${path} steht kein Text.`);
  let asked = 0;
  /** Made when asked for: its vocabulary takes memory. */
  let invented: BenchCorpus | undefined;
  const some = (passage: string, at: number, count: number): readonly string[] => {
    const words = passage.split(/\s+/);
    const start = at % Math.max(1, words.length - count + 1);
    return words.slice(start, start + count);
  };
  return {
    passages: texts.length,
    article: (n) => benchArticle(n, "", texts.slice(n * PASSAGES_PER_ARTICLE, (n + 1) * PASSAGES_PER_ARTICLE)),
    question(passage) {
      asked += 1;
      const other = texts[(asked * 7907) % texts.length] ?? "";
      return [...some(passage, asked * 31, 7), ...some(other, asked * 17, 2)].join(" ");
    },
    vector(dimensions) {
      invented ??= syntheticCorpus(1);
      return invented.vector(dimensions);
    },
  };
}

interface Read {
  readonly text: string;
  readonly blocks: readonly Block[];
}

async function* read(path: string): AsyncGenerator<Read> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() && /\.jsonl?$/.test(path)) yield* readLines(path);
  else for await (const file of readFiles([path])) if (file.kind === "article") yield file.article;
}

function* readLines(path: string): Generator<Read> {
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const { text, title } = parsed(line);
    if (typeof text !== "string")
      throw new Failure("bad-file", `${path}: erwartet wird {"text", "title"?} in jeder Zeile, eine hat keinen Text.`);
    const heading = typeof title === "string" ? [{ kind: "heading" as const, text: title }] : [];
    yield joinBlocks([...heading, ...text.split(/\n+/).map((part) => ({ kind: "paragraph" as const, text: part }))]);
  }
}

function parsed(line: string): { readonly text?: unknown; readonly title?: unknown } {
  try {
    return Object(JSON.parse(line)) as { readonly text?: unknown; readonly title?: unknown };
  } catch (cause) {
    throw new Failure("bad-file", `Keine Zeile JSON: ${line.slice(0, 60)}`, { cause });
  }
}
