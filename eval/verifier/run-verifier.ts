import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { noSynonymy } from "#pipeline/verify/near-words.ts";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { askedSet } from "./asked-set.ts";
import { evidenceOf, type LabelledClaim, readClaims, readEvidence } from "./claim-set.ts";
import { checkAsked, checkPress } from "./press-claims.ts";
import { wilson } from "./wilson.ts";

/**
 * Runs the verifier over all claim sets; prints the shares per kind with n and 95 % interval, and exits 1 below a bar. `--free` takes freely
 * worded claims that rules are still mended on, `--held-out` those that no rule was ever mended for: they say how it does at first sight. Neither
 * fails. `--presse` checks press sentences against whole articles as `fundstelle check` does, `--asked` sentences that questions make. `--rules-only` does without the word space.
 */
const { values } = parseArgs({
  options: {
    set: { type: "string" },
    misses: { type: "boolean", default: false },
    "rules-only": { type: "boolean", default: false },
    free: { type: "boolean", default: false },
    "held-out": { type: "boolean", default: false },
    presse: { type: "boolean", default: false },
    asked: { type: "boolean", default: false },
  },
});
const folder = import.meta.dirname;
if (values.presse) {
  await checkPress(join(folder, "presse"), values.misses);
  process.exit();
}
if (values.asked) {
  for (const set of ["presse", "presse-zurueckgehalten"]) {
    const questions = join(folder, "../answers", set);
    const [articles, claims] = [join(questions, "artikel"), await askedSet(questions)];
    await checkAsked(set, { articles, claims, misses: values.misses && set === "presse" });
  }
  process.exit();
}
const synonymy = values["rules-only"] ? noSynonymy : await loadSynonymy(join(folder, "../../models"));
const articles = readEvidence([join(folder, "../../corpus/articles"), join(folder, "texts")]);
const of = values["held-out"] ? "held-out" : values.free ? "free" : "claims";
const claims = readClaims(join(folder, of)).filter(({ set }) => values.set === undefined || set.startsWith(values.set));
const judged = claims.map((claim) => ({
  claim,
  verdict: verifySentence(claim.text, [evidenceOf(claim, articles)], synonymy),
}));

const isRight = ({ expected }: LabelledClaim): boolean => expected === "supported";
const bars = [
  {
    name: "wrong claims not supported",
    bar: 0.95,
    of: judged.filter(({ claim }) => !isRight(claim)),
    holds: (label: string) => label !== "supported",
  },
  {
    name: "right claims supported",
    bar: 0.9,
    of: judged.filter(({ claim }) => isRight(claim)),
    holds: (label: string) => label === "supported",
  },
  {
    name: "contradicted claims refuted",
    bar: 0.7,
    of: judged.filter(({ claim }) => claim.expected === "refuted"),
    holds: (label: string) => label === "refuted",
  },
];
const said = judged.filter(({ verdict }) => verdict.label === "supported");
const precise = said.filter(({ claim }) => isRight(claim)).length;

for (const set of new Set(claims.map((claim) => claim.set))) {
  console.log(`\n${set}`);
  const own = judged.filter(({ claim }) => claim.set === set);
  for (const kind of [...new Set(own.map(({ claim }) => claim.kind))].sort()) {
    const all = own.filter(({ claim }) => claim.kind === kind);
    const right = all.filter(({ claim, verdict }) =>
      isRight(claim) ? verdict.label === "supported" : verdict.label !== "supported",
    );
    console.log(`  ${kind.padEnd(28)} ${share(right.length, all.length)}`);
  }
}
console.log(`\nprecision of "supported"        ${share(precise, said.length)}`);
let failed = false;
for (const { name, bar, of, holds } of bars) {
  const met = of.filter(({ verdict }) => holds(verdict.label)).length;
  failed ||= met < bar * of.length;
  console.log(`${name.padEnd(31)} ${share(met, of.length)}  bar ${bar}`);
}
const right = judged.filter(({ claim }) => isRight(claim));
const denied = right.filter(({ verdict }) => verdict.label === "refuted").length;
console.log(`right claims refuted            ${share(denied, right.length)}`);
const { starting, running } = perSecond();
failed ||= starting < 2000;
console.log(
  `verifications per second        ${Math.round(starting)}  bar 2000; when all is compiled ${Math.round(running)}`,
);
if (values.misses)
  for (const { claim, verdict } of judged)
    if (
      isRight(claim) !== (verdict.label === "supported") ||
      (claim.expected === "refuted" && verdict.label !== "refuted")
    )
      console.log(
        `\n[${claim.set} ${claim.kind}] expected ${claim.expected}, got ${verdict.label} (${verdict.reason.code}: ${verdict.reason.message})\n  ${claim.text}\n  ~ ${evidenceOf(claim, articles).passage.text}`,
      );
process.exitCode = failed && of === "claims" ? 1 : 0;

function share(met: number, n: number): string {
  const { low, high } = wilson(met, n);
  return `${(n === 0 ? 0 : met / n).toFixed(3)}  n=${String(n).padStart(3)}  [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

/**
 * Each claim beside its passage for a second of processor time; claims are read anew each time, passages are remembered. `starting` is the third
 * second of a process, much of which the engine compiles in (its threads count too), `running` the ninth, when it has done so.
 */
function perSecond(): { readonly starting: number; readonly running: number } {
  const pairs = claims.map((claim) => ({ text: claim.text, evidence: [evidenceOf(claim, articles)] }));
  const forSeconds = (seconds: number): number => {
    const start = process.cpuUsage();
    let [done, spent] = [0, 0];
    while (spent < seconds * 1e6) {
      for (const { text, evidence } of pairs) verifySentence(text, evidence, synonymy);
      done += pairs.length;
      const { user, system } = process.cpuUsage(start);
      spent = user + system;
    }
    return (1e6 * done) / spent;
  };
  forSeconds(2);
  const starting = forSeconds(1);
  forSeconds(5);
  return { starting, running: forSeconds(1) };
}
