import { createInterface } from "node:readline";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";

/**
 * Prints the table of `server/german/common-stems.ts`: the stems that most texts of standard input hold, in lines of one tenth of rarity each.
 * Standard input is JSONL with `text`:
 * `for f in klexikon_wikipedia:4 bundestag_wp20:12 klexikon_simple:4; do xz -dc docs_${f%:*}.jsonl.xz | awk "NR%${f#*:}==0"; done | node common-stems.ts`.
 */
const STEMS = 250;
/** UTF-16 units of each text: long ones would hold every word. */
const READ = 1500;

const texts = new Map<string, number>();
let n = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line) as { readonly text: string };
  n++;
  const found = words(text.normalize("NFC").slice(0, READ))
    .flatMap((word) => hyphenParts(word.text))
    .filter((word) => /\p{L}{2}/u.test(word) && !isStopWord(word))
    .map(stem);
  for (const one of new Set(found)) texts.set(one, (texts.get(one) ?? 0) + 1);
}
const idf = (held: number): number => Math.log(1 + (n - held + 0.5) / (held + 0.5));
const rarity = (held: number): number => Math.round((10 * idf(held)) / idf(1)) / 10;

const lines = new Map<number, string[]>();
for (const [one, held] of [...texts].sort((a, b) => b[1] - a[1]).slice(0, STEMS))
  lines.set(rarity(held), [...(lines.get(rarity(held)) ?? []), one]);
for (const [rare, stems] of lines) process.stdout.write(`${rare} ${stems.sort().join(" ")}\n`);
