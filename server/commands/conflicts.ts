import type { Assistant } from "#assistant";
import type { Conflict, ConflictPosition } from "#domain/conflict.ts";
import type { Origin } from "#domain/origin.ts";
import type { Terminal } from "./terminal.ts";

/** `fundstelle conflicts`: what the articles tell differently, as readable blocks or the API's shape as JSON; returns the exit code. */
export async function listConflicts(
  options: { readonly json?: true },
  assistant: Pick<Assistant, "conflicts">,
  terminal: Terminal,
): Promise<number> {
  const conflicts = await assistant.conflicts();
  if (options.json) terminal.out(JSON.stringify({ conflicts }, undefined, 2));
  else
    terminal.out(
      conflicts.length === 0
        ? "Die Artikel widersprechen sich nirgends, soweit es sich prüfen lässt."
        : conflicts.map(block).join("\n\n"),
    );
  return 0;
}

const kinds: Readonly<Record<Conflict["kind"], string>> = {
  contradiction: "Widerspruch",
  course: "Verlauf, neueste Angabe zuerst",
  refinement: "verschieden genau",
};

const originKinds: Readonly<Record<Origin["kind"], string>> = {
  study: "Studie",
  agency: "Agentur",
  authority: "sagt",
  medium: "laut",
  organisation: "sagt",
  person: "sagt",
};

const block = ({ kind, about, positions, origins }: Conflict): string =>
  [`${about} – ${kinds[kind]}${origins === 1 ? ", alles aus einer Quelle" : ""}`, ...positions.map(line)].join("\n");

function line({
  statement,
  value,
  speaker,
  source,
  publishedAt,
  asOf,
  passageId,
  origin,
  origins,
  alsoIn = [],
}: ConflictPosition): string {
  const from = origin && `${originKinds[origin.kind]}: ${origin.name}`;
  const who = [from ?? (speaker && `sagt: ${speaker}`), source, publishedAt, asOf && `Stand: ${asOf}`]
    .filter(Boolean)
    .join(" · ");
  const named = (list: NonNullable<ConflictPosition["alsoIn"]>): string =>
    list.map((other) => other.source ?? other.passageId).join(", ");
  const [copies, others] = [alsoIn.filter(({ copy }) => copy), alsoIn.filter(({ copy }) => !copy)];
  const also = [
    ...(others.length > 0 ? [`auch in ${named(others)}`] : []),
    ...(copies.length > 0 ? [`aus derselben Quelle auch in ${named(copies)}`] : []),
    ...(origins === undefined ? [] : [`${origins} unabhängige Quellen`]),
  ].join("; ");
  return `- ${value ?? ""}${who && ` (${who})`}${also && ` (${also})`}\n  ${statement}\n  ${passageId}`;
}
