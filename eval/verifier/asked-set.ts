import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldQuestion } from "../gold-question.ts";
import { matchFact } from "../match-fact.ts";
import { readGold } from "../read-gold.ts";
import { askedClaims } from "./asked-claims.ts";
import type { PressClaim } from "./press-claims.ts";

/**
 * The sentences that the questions of a folder make with the figures, dates and names of the article they are about: one that tells a fact of the gold answer is right
 * (`erfragt`), all others are held for wrong, at most `WRONG` a question (a few of them happen to be true). Questions whose facts they name themselves make none.
 */
export async function askedSet(folder: string): Promise<readonly PressClaim[]> {
  const articles = new Map(
    readdirSync(join(folder, "artikel"))
      .filter((file) => file.endsWith(".md"))
      .map(
        (file) => [file.slice(0, -".md".length), body(readFileSync(join(folder, "artikel", file), "utf8"))] as const,
      ),
  );
  return (await readGold([join(folder, "fragen.jsonl")])).flatMap((question) => {
    const slug =
      question.evidence[0]?.article ?? [...articles.keys()].find((one) => one.startsWith(`${codeOf(question)}-`));
    const article = slug === undefined ? undefined : articles.get(slug);
    const isRight = (text: string): boolean => question.facts.some((fact) => matchFact(fact, text) !== "missing");
    if (slug === undefined || article === undefined || isRight(question.question)) return [];
    const made = askedClaims(question.question, article);
    const right = made.filter(isRight).slice(0, 1);
    const wrong = made.filter((claim) => !isRight(claim));
    return [
      ...right.map((text): PressClaim => ({ text, kind: "erfragt", expected: "supported", article: slug })),
      ...spread(wrong, WRONG).map(
        (text): PressClaim => ({ text, kind: kindOf(question), expected: "unsupported", article: slug }),
      ),
    ];
  });
}

/** "presse-a01-11" asks about the article "a01-…". */
const codeOf = ({ id }: GoldQuestion): string => id.split("-").at(-2) ?? "";

const kindOf = ({ unanswerable }: GoldQuestion): string => (unanswerable ? "ohne-antwort" : "andere-angabe");

const body = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, "");

/** So many, as evenly as they come. */
const spread = <T>(all: readonly T[], many: number): readonly T[] =>
  all.filter(
    (_, at) => Math.floor(((at + 1) * many) / all.length) > Math.floor((at * many) / all.length) || all.length <= many,
  );

const WRONG = 4;
