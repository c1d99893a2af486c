import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { VerdictLabel } from "#domain/verdict.ts";
import { readSettings } from "#settings";
import { withEvalWorkplace } from "../eval-workplace.ts";
import { wilson } from "./wilson.ts";

/** A short sentence with one statement about an article of its folder; "wortnah" keeps its words, "nah" retells it closely, "frei" freely, all other kinds are wrong in that way. */
export interface PressClaim {
  readonly text: string;
  readonly kind: string;
  readonly expected: VerdictLabel | "unsupported";
  /** The article's file name without its ending. */
  readonly article: string;
}

interface Checked {
  readonly claim: PressClaim;
  readonly label: VerdictLabel;
  readonly message: string;
}

/**
 * Checks the sentences of each folder of `presse/` as `fundstelle check` does, against all its articles; prints a line a folder, then the shares with
 * n and 95 % interval. No bar: rules are mended on them.
 */
export async function checkPress(folder: string, misses: boolean): Promise<void> {
  const all: Checked[] = [];
  for (const set of readdirSync(folder).sort()) {
    const claims = readFileSync(join(folder, set, "claims.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean);
    const checked = await check(
      join(folder, set, "texts"),
      claims.map((line) => JSON.parse(line)),
    );
    console.log(
      `${set}  ${measures.map(({ name, of, met }) => `${name} ${checked.filter(met).length}/${checked.filter(of).length}`).join(", ")}`,
    );
    all.push(...checked);
  }
  console.log();
  printShares(all);
  if (misses) printMisses(all);
}

/** The same for sentences that questions make (`asked-set.ts`); `misses` shows those of a set that is read, never of one that is kept back. */
export async function checkAsked(
  name: string,
  {
    articles,
    claims,
    misses,
  }: { readonly articles: string; readonly claims: readonly PressClaim[]; readonly misses: boolean },
): Promise<void> {
  const checked = await check(articles, claims);
  console.log(name);
  printShares(checked);
  if (misses) printMisses(checked);
}

function printShares(checked: readonly Checked[]): void {
  for (const { name, of, met } of measures) {
    const [hits, n] = [checked.filter(met).length, checked.filter(of).length];
    if (n === 0) continue;
    const { low, high } = wilson(hits, n);
    console.log(`${name.padEnd(31)} ${(hits / n).toFixed(3)}  n=${n}  [${low.toFixed(2)}, ${high.toFixed(2)}]`);
  }
}

function printMisses(checked: readonly Checked[]): void {
  for (const { claim, label, message } of checked)
    if (claim.expected === "unsupported" ? label === "supported" : label !== claim.expected)
      console.log(`\n[${claim.kind}] expected ${claim.expected}, got ${label} (${message})\n  ${claim.text}`);
}

const check = (articles: string, claims: readonly PressClaim[]): Promise<readonly Checked[]> =>
  withEvalWorkplace(
    readSettings({}),
    { articles, reporter: { note: silent, progress: silent } },
    async ({ assistant }) => {
      const checked: Checked[] = [];
      for (const claim of claims) {
        const { verdict, claims: parts } = await assistant.check(claim.text);
        checked.push({ claim, label: verdict, message: parts[0]?.reason.message ?? "" });
      }
      return checked;
    },
  );

const silent = (): undefined => undefined;

interface Measure {
  readonly name: string;
  readonly of: (one: Checked) => boolean;
  readonly met: (one: Checked) => boolean;
}

const measure = (name: string, of: (claim: PressClaim) => boolean, met: (label: VerdictLabel) => boolean): Measure => ({
  name,
  of: ({ claim }) => of(claim),
  met: ({ claim, label }) => of(claim) && met(label),
});

const isRight = ({ expected }: PressClaim): boolean => expected === "supported";
const isSupported = (label: VerdictLabel): boolean => label === "supported";
const isRefuted = (label: VerdictLabel): boolean => label === "refuted";

const measures: readonly Measure[] = [
  measure(
    "wrong claims not supported",
    (claim) => !isRight(claim),
    (label) => !isSupported(label),
  ),
  measure("literal right claims supported", ({ kind }) => kind === "wortnah", isSupported),
  measure("close right claims supported", ({ kind }) => kind === "nah", isSupported),
  measure("free right claims supported", ({ kind }) => kind === "frei", isSupported),
  measure("answers to questions supported", ({ kind }) => kind === "erfragt", isSupported),
  measure("contradicted claims refuted", ({ expected }) => expected === "refuted", isRefuted),
  measure("right claims refuted", isRight, isRefuted),
];
