import type { Report } from "./report.ts";

/** JUnit XML for continuous integration: a test case for each question, failed where it regressed; where nothing was compared, where it is wrong. */
export function junitReport({ questions, gate, n }: Report): string {
  const reasons = new Map<string, readonly string[]>();
  if (gate) for (const { id, why } of gate.regressions) reasons.set(id, [...(reasons.get(id) ?? []), why]);
  else for (const { id, right, faults } of questions) if (!right) reasons.set(id, faults);
  const known = new Set(questions.map(({ id }) => id));
  const gone = [...reasons.keys()].filter((id) => !known.has(id)).map((id) => ({ id, type: "fehlt", answer: "" }));
  const cases = [...questions, ...gone].map(({ id, type, answer }) => {
    const why = reasons.get(id);
    const open = `    <testcase classname="gold.${xml(type)}" name="${xml(id)}"`;
    return why
      ? `${open}>\n      <failure message="${xml(why.join("; "))}">${xml(answer)}</failure>\n    </testcase>`
      : `${open}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="Fundstelle" tests="${n + gone.length}" failures="${reasons.size}">
${cases.join("\n")}
  </testsuite>
</testsuites>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML allows no control characters but tab and line ends. */
const xml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
