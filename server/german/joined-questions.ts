/**
 * The questions that are asked in one breath, in order: "Wie viele Einwohner hat Kelm, und wie hoch ist das Defizit?" asks two, "Wann und wo
 * starb er?" asks the same of two things. A single question comes back alone, as it is. The second keeps its "und": it may lean on the first.
 */
export function joinedQuestions(text: string): readonly string[] {
  const asked = text.trim().replace(/[\s?!.]+$/u, "");
  if (asked.length > LONGEST) return [text];
  const two = twoWords.exec(asked);
  if (two?.[1] !== undefined && two[2] !== undefined && two[3] !== undefined)
    return [`${upper(two[1])} ${two[3]}?`, `${upper(two[2])} ${two[3]}?`];
  const marks = asked.split(/\?\s+/u);
  const [first = "", second = "", ...more] = marks.length === 2 ? marks : asked.split(joint);
  const isPair = more.length === 0 && opens.test(first) && (marks.length === 2 || !indirect.test(first));
  if (!isPair || first.split(/\s+/u).length < 3 || !opens.test(second.replace(/^und\s+/iu, ""))) return [text];
  return [`${first}?`, `Und ${lower(second.replace(/^und\s+/iu, ""))}?`];
}

/** Characters; whoever writes more tells a story first. */
const LONGEST = 240;

const PREPOSITION = "(?:(?:seit|bis|ab|in|an|auf|aus|bei|von|zu|mit|für|um|durch|gegen|nach|über|unter|vor|laut) )?";
const WORD =
  "(?:wann|wo|woher|wohin|wer|wen|wem|wessen|was|warum|weshalb|wieso|wodurch|womit|wie(?: viele?[rnms]?| lange?| hoch| oft| alt| teuer| groß| weit| schwer| stark| heißt| heißen)?|welche[rsmn]?)";

/** What every question of a pair opens with. */
const opens = new RegExp(`^(?:und )?${PREPOSITION}${WORD}(?!\\p{L})`, "iu");

/** "…, und wie hoch …", "… und wer …", "… sowie welche …". */
const joint = new RegExp(`,? (?:und|sowie|bzw\\.) (?=${PREPOSITION}${WORD}(?!\\p{L}))`, "iu");

/** "Wann und wo …", "Wie und warum …": what follows is asked of both. */
const twoWords = new RegExp(
  `^(${PREPOSITION}${WORD}) und (${PREPOSITION}(?:wann|wo|woher|wohin|warum|weshalb|wieso|wodurch|womit|wie|wie lange|wie oft|von wem|wer|wen|wem)) (?!viele?|lange|hoch|oft|alt|teuer|groß)(\\p{Ll}.+)$`,
  "iu",
);

/** "Wer sagt, was geschah und wie viele starben": what is asked about is itself a question. */
const indirect = new RegExp(`, ${PREPOSITION}${WORD}(?!\\p{L})`, "iu");

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
