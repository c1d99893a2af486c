import type { Answer, AnswerSentence } from "#domain/answer.ts";
import type { Citation, NearestPassage } from "#domain/citation.ts";
import type { Check } from "#domain/claim.ts";
import type { Conflict, ConflictPosition } from "#domain/conflict.ts";
import { germanDate } from "#domain/german-date.ts";
import type { PassageId } from "#domain/passage.ts";
import type { VerdictLabel } from "#domain/verdict.ts";

/** A finished answer in the Markdown of Mattermost and Rocket.Chat: sentences with numbers, who says what, and the sources. */
export function answerMarkdown(answer: Answer, publicUrl: string | undefined): string {
  const blocks =
    answer.kind === "answered"
      ? [
          sentenceLines(answer.sentences, answer.citations),
          ...answer.conflicts.map(conflictTable),
          sourceLines(answer.citations, publicUrl),
        ]
      : [plainMarkdown(answer.text), nearestLines(answer.nearest.slice(0, 3), publicUrl)];
  return blocks.filter(Boolean).join("\n\n");
}

/** What was said before an answer failed, and why it did. */
export function brokenOffMarkdown(
  reason: string,
  said: readonly { readonly sentence: AnswerSentence; readonly citations: readonly Citation[] }[],
  publicUrl: string | undefined,
): string {
  const citations = said.flatMap((event) => event.citations);
  const sentences = said.map(({ sentence }) => sentence);
  return [sentenceLines(sentences, citations), plainMarkdown(reason), sourceLines(citations, publicUrl)]
    .filter(Boolean)
    .join("\n\n");
}

/** A checked text: each claim with its verdict, the reason and its sources. */
export function checkMarkdown({ claims }: Check, publicUrl: string | undefined): string {
  if (claims.length === 0) return "In diesem Text steht keine Aussage, die sich prüfen lässt.";
  const sources = new Map(
    claims.flatMap(({ citations }) => citations.map((citation) => [citation.passageId, citation])),
  );
  const citations = [...sources.values()];
  const lines = claims.map(({ text, verdict, reason, citations: own }) => {
    const marked = marks(
      own.map(({ passageId }) => passageId),
      citations,
    );
    const isOpen = verdict === "not-enough-info" && marked !== "";
    const why = verdict === "supported" ? "" : ` – ${plainMarkdown(reason.message)}`;
    const nearest = isOpen ? ` Am nächsten kommt${marked}.` : "";
    return `- **${verdicts[verdict]}:** ${plainMarkdown(text)}${isOpen ? "" : marked}${why}${nearest}`;
  });
  return [lines.join("\n"), sourceLines(citations, publicUrl)].filter(Boolean).join("\n\n");
}

const verdicts: Readonly<Record<VerdictLabel, string>> = {
  supported: "Belegt",
  refuted: "Widerlegt",
  "not-enough-info": "Nicht belegt",
};

/** Text from outside as Markdown that says exactly this: no markup, no link, no picture, no mention of anybody. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|<>~]/g, "\\$&")
    .replace(/^(\d+)([.)])(?= )/, "$1\\$2")
    .replace(/^[-+]/, "\\$&")
    // A zero-width space keeps "@all", "#lokales", ":name:" and bare addresses from being more than text.
    .replace(/[@#]|:(?=[a-z0-9_\\-]+:|\/\/)|www(?=\.)/gi, "$&\u200b");

const sentenceLines = (sentences: readonly AnswerSentence[], citations: readonly Citation[]): string =>
  sentences.map((sentence) => `${plainMarkdown(sentence.text)}${marks(sentence.citations, citations)}`).join("\n");

function marks(ids: readonly PassageId[], citations: readonly NearestPassage[]): string {
  return ids.map((id) => ` \\[${citations.findIndex(({ passageId }) => passageId === id) + 1}\\]`).join("");
}

const sourceLines = (passages: readonly NearestPassage[], publicUrl: string | undefined): string =>
  passages.map((passage, i) => `\\[${i + 1}\\] ${sourceName(passage, publicUrl)}`).join("\n");

const nearestLines = (passages: readonly NearestPassage[], publicUrl: string | undefined): string =>
  passages.length === 0 ? "" : `Am nächsten kommen:\n${sourceLines(passages, publicUrl)}`;

function sourceName(passage: NearestPassage, publicUrl: string | undefined): string {
  const { retelling, source, basedOn, author, publishedAt, title, url } = passage;
  const medium = retelling ? `nacherzählt nach ${source ?? basedOn ?? "unbekannt"}` : (source ?? author);
  return [
    medium === undefined ? "" : `**${plainMarkdown(medium)}**`,
    publishedAt === undefined ? "" : germanDate(publishedAt),
    plainMarkdown(title),
    publicUrl === undefined ? "" : link("im Artikel zeigen", publicUrl + passagePath(passage)),
    url === undefined ? "" : link("Original", url),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The page's address of a passage, as web/address.ts has it. */
const passagePath = ({ articleId, passageId }: NearestPassage): string =>
  `/artikel/${encodeURIComponent(articleId)}${passageId.slice(passageId.lastIndexOf("#"))}`;

function link(label: string, url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return "";
  return `[${label}](<${new URL(url).href.replaceAll("<", "%3C").replaceAll(">", "%3E")}>)`;
}

const kinds: Readonly<Record<Conflict["kind"], string>> = {
  contradiction: "Die Artikel widersprechen sich",
  course: "Der Stand hat sich mit der Zeit geändert",
  refinement: "Die Artikel sind verschieden genau",
};

function conflictTable({ kind, about, positions }: Conflict): string {
  const row = ({ value, statement, speaker, source, asOf, publishedAt }: ConflictPosition): string =>
    `| ${[value ?? "–", statement, speaker ?? "–", source ?? "–", germanDate(asOf ?? publishedAt ?? "–")].map(plainMarkdown).join(" | ")} |`;
  return [
    `**${kinds[kind]}:** ${plainMarkdown(about)}`,
    "",
    "| Angabe | Aussage | Wer sagt es | Medium | Stand |",
    "|---|---|---|---|---|",
    ...positions.map(row),
  ].join("\n");
}
