import { contentStems } from "#german/analyser.ts";
import { nearSynonyms } from "#german/near-synonyms.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";

/** A question's content words, ready to be met by those of passages. */
export interface AskedStems {
  /** Distinct stems, in order of appearance. */
  readonly stems: readonly string[];
  /** Every content word of the question in order, by its place in `stems`. */
  readonly order: readonly number[];
  /** Which of the question's words a passage's stem says, and how surely, 0–1. */
  readonly met: (stem: string) => readonly Meeting[];
}

/** A stem of the question and how well a passage meets it. */
export interface Meeting {
  /** Place in `stems`. */
  readonly asked: number;
  readonly strength: number;
}

/** Reads a question's content words. */
export function readAskedStems(question: string): AskedStems {
  const sequence = contentStems(question).slice(0, MOST);
  const stems = [...new Set(sequence)];
  const synonyms = synonymsOf(question, sequence);
  const memory = new Map<string, readonly Meeting[]>();
  return {
    stems,
    order: sequence.map((stem) => stems.indexOf(stem)),
    met(stem) {
      const known = memory.get(stem);
      if (known) return known;
      const found: Meeting[] = [];
      for (const [asked, own] of stems.entries()) {
        const strength = stem === own ? 1 : synonyms.get(own)?.has(stem) || isPart(stem, own) ? NEARLY : 0;
        if (strength > 0) found.push({ asked, strength });
      }
      memory.set(stem, found);
      return found;
    },
  };
}

/** So many words say what is asked; a text of 100,000 took 20 s to hold against its passages. */
const MOST = 500;

/** A near synonym often means the same and sometimes not; a part of a compound says much of what the compound says. 0.3 instead of 0.6 moves no MRR@10 of the dev sets by more than 0.0016. */
const NEARLY = 0.6;

/** Shorter stems stand in too many words by chance. */
const PART = 5;

/** Whether one begins or ends with the other ("Gletscherabfluss" – "Abfluss"). */
const isPart = (a: string, b: string): boolean => {
  if (a.length < PART || b.length < PART || a.length === b.length) return false;
  const [whole, part] = a.length > b.length ? [a, b] : [b, a];
  return whole.startsWith(part) || whole.endsWith(part);
};

/** Verbs are told by their small letter, which stems have lost: stems and words stand in one order. */
function synonymsOf(question: string, sequence: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const written = words(question)
    .flatMap(({ text }) => hyphenParts(text))
    .filter((part) => !isStopWord(part));
  return new Map(sequence.map((stem, i) => [stem, new Set(nearSynonyms(written[i] ?? stem))]));
}
