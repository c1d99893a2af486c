import type { Turn } from "#domain/question.ts";
import { countryOf } from "#german/countries.ts";
import { names as namesOf } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { sentences } from "#german/sentences.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { words } from "#german/words.ts";
import { answerSubject } from "./answer-subject.ts";

/** Completes a question that leans on the turns before it, oldest turn first; any other question comes back unchanged. */
export function completeFollowUp(question: string, turns: readonly Turn[]): string {
  const at = turns.findLastIndex((turn) => turn.role === "user");
  const asked = turns[at];
  if (!asked || !leans(question)) return question;
  const before = completeFollowUp(asked.text, turns.slice(0, at));
  const said = turns.slice(at + 1).find((turn) => turn.role === "assistant")?.text ?? "";
  if (isFragment(question)) return replaced(before, question);
  const [, pointing = ""] = barePointing.exec(question) ?? [];
  const meant = answerSubject(said, asked.text, pointing);
  if (meant !== undefined) return question.trim().replace(barePointing, `$1 ${meant}`);
  const topic = asksOpinion.test(question) ? topicOf(turns) : [];
  return [question.trim(), ...(topic.length > 0 ? topic : antecedents(question, before, said))].join(" ");
}

/** "Was sagt der Betreiber dazu?": to what the conversation began with, not to what somebody else said of it last. */
const asksOpinion = /^\s*(?:und )?was (?:sag|mein|hält|halten|denk).* (?:dazu|davon|darüber)[\s?!.]*$/iu;

/** The nouns of the last question that stood alone, without whoever was asked about there. */
function topicOf(turns: readonly Turn[]): readonly string[] {
  const text = turns.findLast((turn) => turn.role === "user" && !leans(turn.text))?.text ?? "";
  const persons = personsOf(text).join(" ");
  return contentOf(text).filter((word) => /^\p{Lu}/u.test(word) && !isRoleNoun(word) && !persons.includes(word));
}

/** A pronoun without its noun, an opening "und", or too few words to be a question of its own. */
function leans(question: string): boolean {
  return (
    /^\s*(?:und|aber|oder|also)\b/i.test(question) ||
    pronoun.test(question) ||
    bareThat.test(question) ||
    barePointing.test(question) ||
    contentOf(question).length === 0
  );
}

const pronoun =
  /(?<![\p{L}\d])(?:dafür|dafuer|davon|damit|daran|darüber|darueber|dazu|dabei|dagegen|dort|dorthin|dann|dessen|deren|denen|er|ihn|ihm|ihnen|sie|ihre?[rsmn]?|seine?[rsmn]?|derjenige|dieselbe[nr]?|letztere[rsn]?)(?![\p{L}\d])|(?<=^\s*(?:\p{L}+\s+){1,4})es(?=\s*(?:\?|$|\p{Ll}))(?!\s+(?:gibt|gab))(?<!(?:gibt|gab|geht|ging|stimmt|kommt|kam) es)/iu;
/** "das" and "dies" for what was said: at the end, or before a word that is written small and ends the question. */
const bareThat =
  /(?<![\p{L}\d])(?:das|dies|diese[rsmn]?)(?=\s*[?!.]*\s*$|\s+(?:denn|genau|gewesen|passiert|geschehen|gesagt|behauptet|so|her|alles|laut|nach|bei|im|in|am|an|\p{Ll}+t)(?![\p{L}\d]))/iu;

/** "Was kostet der?", "Wem gehört die denn?" */
const barePointing = /(?<= )(der|die|den|dem)(?=(?: (?:denn|eigentlich|genau|jetzt))?[\s?!.]*$)/iu;
/** "Und laut Blick?", "Und Frankreich?": no verb, only what takes another's place. */
const isFragment = (question: string): boolean =>
  /^\s*(?:und|aber|oder)\b/i.test(question) &&
  contentOf(question).length <= 3 &&
  !/^\s*(?:und|aber|oder)\s+(?:wie|was|wer|wen|wem|wessen|wo|woher|wohin|wann|warum|wieso|weshalb|welche[rnms]?|hat|haben|ist|sind|war|waren|wurde[n]?|gibt|gab|kann|soll)\b/i.test(
    question,
  );

/** The earlier question with the fragment in the place of what it replaces: a source for a source, a country for a country; else behind it. */
function replaced(before: string, question: string): string {
  const fragment = question.replace(/^\s*(?:und|aber|oder)\s+/i, "").replace(/[\s?!.]+$/, "");
  const bare = before.replace(/[\s?!.]+$/, "");
  if (/^(?:laut|nach|bei|gemäß|im|in der|in)\s/i.test(fragment)) {
    const without = bare.replace(/\s*(?<!\p{L})(?:laut|gemäß)\s+(?:der |dem |den )?[\p{L}\d.-]+/iu, "");
    return `${without} ${fragment}?`;
  }
  const place = words(fragment).find(({ text }) => countryOf(upper(text))?.form === "name");
  const former = words(bare).find(({ text }) => countryOf(upper(text))?.form === "name");
  if (place && former) return `${bare.slice(0, former.start)}${place.text}${bare.slice(former.end)}?`;
  return `${bare} ${fragment}?`;
}

/** The words that the question's pronouns stand for: persons and countries for "er, sie, es", things for "dafür, das", all where there is no pronoun. */
function antecedents(question: string, before: string, said: string): readonly string[] {
  const known = new Set(contentOf(question).map((word) => stem(word)));
  const fresh = (list: readonly string[]): readonly string[] => {
    const found = new Map(list.map((word) => [stem(word), word] as const));
    return [...found].filter(([key]) => !known.has(key)).map(([, word]) => word);
  };
  const firstSentence = sentences(said)[0];
  const answer = firstSentence ? said.slice(firstSentence.start, firstSentence.end) : "";
  const asked = contentOf(before);
  const names = asked.filter(
    (word) => countryOf(upper(word)) !== undefined || (/^\p{Lu}/u.test(word) && !isSaidNoun(before, word)),
  );
  const persons = personsOf(answer);
  if (whoSays.test(question)) return fresh([...(/\d[\d.,]*/.exec(answer)?.[0].match(/.*\d/g) ?? []), ...asked]);
  // "Wer hat sie bezahlt?" behind "Wer hat die Studie geschrieben?" asks of the study, not of its author.
  if (doneTo.test(question) && personsOf(before).length === 0) return fresh(asked);
  if (/(?<![\p{L}\d])(?:er|ihn|ihm|sie|ihre?[rsmn]?|seine?[rsmn]?)(?![\p{L}\d])/iu.test(question)) {
    const bearers = [...personsOf(before), ...persons];
    if (bearers.length > 0) return fresh((bearers[0] ?? "").split(" "));
    const meant = answerSubject(said, before, /(?<![\p{L}\d])(?:er|ihn)(?![\p{L}\d])/iu.exec(question)?.[0] ?? "");
    const nouns = asked.filter((word) => /^\p{Lu}/u.test(word));
    return fresh(meant?.split(" ") ?? (nouns.length > 0 ? nouns : asked));
  }
  if (/(?<![\p{L}\d])es(?![\p{L}\d])/iu.test(question) && names.length > 0)
    return fresh([...names.slice(0, 1), ...nounsOf(before, names)]);
  return fresh(asked);
}

const whoSays = /^(?:und )?(?:wer (?:sagt|sagte|nennt|behauptet) das)(?!\p{L})/iu;
const doneTo = /^(?:und )?wer \p{L}+ (?:sie|ihn)(?!\p{L})/iu;

const contentOf = (text: string): readonly string[] =>
  words(text)
    .map(({ text: word }) => word)
    .filter((word) => !isStopWord(word) && !asking.test(fold(word)));

const asking =
  /^(?:wie|viel|viele[nr]?|hoch|gross|lang|lange|genau|denn|eigentlich|dafur|daruber|bitte|wann|gibt|gab)$/;

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const personsOf = (text: string): readonly string[] =>
  namesOf(text)
    .filter(({ kind }) => kind === "person")
    .map((mention) => mention.text);

/** A capitalised word behind an article, adjective or number is a noun and no name. */
const isSaidNoun = (text: string, word: string): boolean =>
  new RegExp(
    `(?:\\b(?:der|die|das|den|dem|des|ein|eine[nmrs]?|viele?|welche[nrms]?|\\p{Ll}+en|\\p{Ll}+e)\\s)${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
    "u",
  ).test(text);

const nounsOf = (text: string, names: readonly string[]): readonly string[] =>
  contentOf(text).filter((word) => /^\p{Lu}/u.test(word) && !names.includes(word));
