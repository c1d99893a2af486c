import type { Assistant } from "#assistant";
import type { Conflict, ConflictPosition } from "#domain/conflict.ts";
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

const block = ({ kind, about, positions }: Conflict): string =>
  [`${about} – ${kinds[kind]}`, ...positions.map(line)].join("\n");

function line({
  statement,
  value,
  speaker,
  source,
  publishedAt,
  asOf,
  passageId,
  alsoIn = [],
}: ConflictPosition): string {
  const who = [speaker && `sagt: ${speaker}`, source, publishedAt, asOf && `Stand: ${asOf}`]
    .filter(Boolean)
    .join(" · ");
  const copies =
    alsoIn.length > 0 ? ` (auch in ${alsoIn.map((other) => other.source ?? other.passageId).join(", ")})` : "";
  return `- ${value ?? ""}${who && ` (${who})`}${copies}\n  ${statement}\n  ${passageId}`;
}
