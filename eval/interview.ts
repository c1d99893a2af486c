import type { Passage } from "#domain/passage.ts";
import { fold } from "#german/normalise.ts";
import {
  type GoldEvidence,
  type GoldQuestion,
  goldQuestionSchema,
  questionTypes,
  unanswerableReasons,
  wordings,
} from "./gold-question.ts";
import { resolveEvidence } from "./resolve-evidence.ts";

/** What an interview asks of the world: `ask` shows a prompt and gives the line typed, `candidates` are passages that may hold the evidence. */
export interface InterviewPorts {
  readonly ask: (prompt: string) => Promise<string>;
  readonly tell: (line: string) => void;
  readonly candidates: (question: string) => Promise<readonly Passage[]>;
  readonly takenIds: ReadonlySet<string>;
}

/** Asks an editor for the parts of a gold question, again where a part does not fit, and gives a question that passes the schema. */
export async function interview(ports: InterviewPorts): Promise<GoldQuestion> {
  const question = await text("Frage: ", ports);
  const type = await choice("Art", questionTypes, ports);
  const wording = await choice("Wortlaut", wordings, ports);
  const parts = { id: freeId(type, question, ports.takenIds), type, wording, question };
  if (type === "unbeantwortbar") {
    const unanswerable = await choice("Warum gibt es keine Antwort", unanswerableReasons, ports);
    return goldQuestionSchema.parse({ ...parts, unanswerable });
  }
  ports.tell(
    "Was muss in der Antwort stehen? Je Zeile eine Angabe, Schreibweisen mit | getrennt; eine leere Zeile beendet.",
  );
  const facts = (await lines("Angabe: ", 1, ports)).map((line) =>
    line
      .split("|")
      .map((variant) => variant.trim())
      .filter(Boolean),
  );
  ports.tell("Was darf nicht darin stehen? Eine leere Zeile beendet.");
  const mustNot = await lines("Falsch wäre: ", 0, ports);
  return goldQuestionSchema.parse({ ...parts, facts, mustNot, evidence: [await quote(question, ports)] });
}

async function quote(question: string, { ask, tell, candidates }: InterviewPorts): Promise<GoldEvidence> {
  const passages = await candidates(question);
  tell("Welche Textstelle belegt das?");
  for (const [at, { articleId, text: own }] of passages.entries()) tell(`${at + 1}. ${articleId}: ${own}`);
  for (;;) {
    const chosen = passages[Number(await ask("Nummer: ")) - 1];
    if (!chosen) {
      tell(`Eine Nummer von 1 bis ${passages.length}, bitte.`);
      continue;
    }
    const words = (await ask("Wörtlich daraus (leer: die ganze Textstelle): ")).trim();
    const evidence = { article: chosen.articleId, quote: words === "" ? chosen.text : words };
    const found = resolveEvidence(evidence, [chosen]);
    if (found.kind === "found") return evidence;
    tell(found.message);
  }
}

async function text(prompt: string, { ask }: InterviewPorts): Promise<string> {
  for (;;) {
    const line = (await ask(prompt)).trim();
    if (line !== "") return line;
  }
}

async function lines(prompt: string, least: number, { ask }: InterviewPorts): Promise<readonly string[]> {
  const all: string[] = [];
  for (;;) {
    const line = (await ask(prompt)).trim();
    if (line !== "") all.push(line);
    else if (all.length >= least) return all;
  }
}

async function choice<Choice extends string>(
  label: string,
  choices: readonly Choice[],
  { ask, tell }: InterviewPorts,
): Promise<Choice> {
  for (;;) {
    const line = (await ask(`${label} (${choices.join(", ")}): `)).trim();
    const chosen = choices.find((one) => one === line);
    if (chosen) return chosen;
    tell(`„${line}“ steht nicht zur Wahl.`);
  }
}

/** The type and the question's first words, numbered where that is taken. */
function freeId(type: string, question: string, taken: ReadonlySet<string>): string {
  const slug = fold(question)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 5)
    .join("-");
  const base = `${type.replace("_", "-")}-${slug || "frage"}`;
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n++;
  return `${base}-${n}`;
}
