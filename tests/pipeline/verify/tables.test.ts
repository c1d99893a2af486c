import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { noSynonymy } from "#pipeline/verify/near-words.ts";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { readTables, type TableRow } from "../../../eval/verifier/read-tables.ts";

const synonymy = await loadSynonymy(join(import.meta.dirname, "../../../models"));
const rows = readTables(join(import.meta.dirname, "../../../eval/verifier/tables"));
const labels = { "+": "supported", "-": "refuted", "?": "not-enough-info" } as const;

describe.each([...new Set(rows.map(({ table }) => table))])("%s", (name) => {
  const table = rows.filter((row) => row.table === name);
  test.each(table.filter(({ missed }) => !missed))("$mark $claim ($passage)", judgesAsTheEditor);
  // What becomes right loses its "~".
  test.fails.each(table.filter(({ missed }) => missed))("not yet: $mark $claim ($passage)", judgesAsTheEditor);
});

function judgesAsTheEditor({ mark, code, claim, evidence, title }: TableRow): void {
  const words = title.includes("without a word space") ? noSynonymy : synonymy;
  const { label, reason } = verifySentence(claim, [evidence], words);
  if (mark === "!" || (mark === "?" && words === noSynonymy)) expect(label).not.toBe("supported");
  else expect({ label, code: code && reason.code }).toEqual({ label: labels[mark], code });
}
