import type { Turn } from "./gate.ts";
import type { QuestionResult } from "./measure-question.ts";
import { metricNames } from "./metric-names.ts";
import type { Report } from "./report.ts";
import { filterScript, reportStyle } from "./report-html-page.ts";
import { judgeDifferences, judgeRows } from "./show-judge.ts";
import { showMeasure } from "./show-measure.ts";

/** The report as one self-contained page: filters by type, wording and verdict, each answer beside its gold, its evidence and the answer before. */
export function htmlReport({ n, model, embedder, metrics, slices, gate, judge, questions }: Report): string {
  const verdict = !gate
    ? "Ohne Vergleich."
    : gate.regressions.length === 0
      ? `Bestanden: ${gate.compared} Fragen verglichen, ${gate.improvements.length} besser.`
      : `Nicht bestanden: ${gate.regressions.length} Befunde.`;
  const turns = new Map([...(gate?.improvements ?? []), ...(gate?.regressions ?? [])].map((turn) => [turn.id, turn]));
  const bad = new Set(gate?.regressions.map(({ id }) => id));
  const gone = (gate?.regressions ?? []).filter(({ id }) => !questions.some((question) => question.id === id));
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Güte der Antworten</title>
<style>${reportStyle}</style>
<h1>Güte der Antworten</h1>
<p>${n} Fragen, Antworten von „${html(model)}“, Einbettung ${html(embedder)}. <strong>${html(verdict)}</strong></p>
<table>${metricNames.map(([key, name]) => `<tr><th scope="row">${html(name)}</th><td>${showMeasure(metrics[key])}</td></tr>`).join("")}</table>
${
  judge
    ? `<h2>Urteil von „${html(judge.model)}“, neben den gezählten Werten</h2><table>${judgeRows(judge)
        .map(([name, value]) => `<tr><th scope="row">${html(name)}</th><td>${html(value)}</td></tr>`)
        .join("")}</table>${judgeDifferences(judge)
        .map((line) => `<p>${html(line)}</p>`)
        .join("")}`
    : ""
}
${gone.map(({ id, why }) => `<p class="schlechter">${html(id)}: ${html(why)}</p>`).join("")}
<form>
${select(
  "type",
  "Art",
  slices.types.map(({ name }) => name),
)}
${select(
  "wording",
  "Wortlaut",
  slices.wordings.map(({ name }) => name),
)}
${select("verdict", "Urteil", ["richtig", "nicht streng", "falsch", "schlechter"])}
<output></output>
</form>
${questions.map((question) => section(question, bad.has(question.id), turns.get(question.id))).join("\n")}
<script>${filterScript}</script>
</html>
`;
}

function section(result: QuestionResult, regressed: boolean, turn: Turn | undefined): string {
  const { id, type, wording, question, gold, answer, kind, reason, citations, faults, right, strict } = result;
  const verdict = [right ? (strict ? "richtig" : "nicht streng") : "falsch", ...(regressed ? ["schlechter"] : [])];
  const wanted = gold.unanswerable
    ? [`Enthaltung (${gold.unanswerable})`]
    : [
        ...gold.facts.map((variants) => variants.join(" / ")),
        ...gold.positions.map(({ value, by }) => `${value.join(" / ")} (${by.join(" / ")})`),
      ];
  return `<article data-type="${type}" data-wording="${wording}" data-verdict="${verdict.join("|")}">
<h2>${html(question)}</h2>
<p class="kopf">${html(id)} · ${type} · ${wording} · <b class="${verdict.at(-1)?.replace(" ", "-")}">${verdict.join(", ")}</b></p>
${(gold.history ?? []).map(({ role, text }) => `<p class="verlauf">${role === "user" ? "Frage" : "Antwort"} zuvor: ${html(text)}</p>`).join("")}
<div class="paar"><section><h3>Antwort${kind === "abstained" ? ` (Enthaltung: ${html(reason ?? "")})` : ""}</h3><p>${html(answer)}</p>
${list(citations.map((citation) => `„${citation.quote}“ – ${citation.title} (${citation.passageId})`))}</section>
<section><h3>Erwartet</h3>${list(wanted)}${gold.mustNot.length > 0 ? `<h3>Darf nicht vorkommen</h3>${list(gold.mustNot)}` : ""}
<h3>Beleg</h3>${list(gold.evidence.map((one) => `„${one.quote}“ (${one.article})`))}</section></div>
${faults.length > 0 ? `<h3>Befund</h3>${list(faults)}` : ""}
${turn ? `<h3>Vorher</h3><p>${html(turn.before)}</p>` : ""}
</article>`;
}

const select = (name: string, label: string, values: readonly string[]): string =>
  `<label>${label} <select name="${name}"><option value="">alle</option>${values.map((value) => `<option>${html(value)}</option>`).join("")}</select></label>`;

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const html = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
