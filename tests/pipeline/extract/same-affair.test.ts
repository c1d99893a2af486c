import { expect, test } from "vitest";
import { fitTheQuestion } from "#pipeline/extract/fit-the-question.ts";
import { sameAffair } from "#pipeline/extract/same-affair.ts";
import { rankArticles, type Told } from "./rank-articles.ts";

const articles: readonly Told[] = [
  [
    "Orkan deckt Turnhalle in Lasdorf ab",
    [
      "Der Orkan hat in Lasdorf das Dach der Turnhalle abgedeckt. Die Feuerwehr rückte mit 40 Kräften aus.",
      "Der Schaden an der Turnhalle beläuft sich auf 350.000 Euro. Die Halle bleibt zehn Wochen geschlossen.",
    ],
  ],
  [
    "Orkan wütet in Neuhaslach",
    [
      "In Neuhaslach hat der Orkan elf Scheunen zerstört. Der Schaden beläuft sich auf 2,1 Millionen Euro.",
      "Der Wiederaufbau dauerte dort nach dem letzten Sturm drei Jahre.",
    ],
  ],
  [
    "Lasdorf rechnet ab",
    ["Die Stadt Lasdorf hat die Rechnungen für die Turnhalle geprüft. Der Schaden liegt demnach bei 410.000 Euro."],
  ],
];

async function titlesOf(asked: string, from: string): Promise<ReadonlySet<string>> {
  const { question, ranked: scored } = await rankArticles(asked, articles);
  const ranked = fitTheQuestion(question, scored);
  const isSame = sameAffair(question);
  const best = ranked.find(({ candidate }) => candidate.passage.article.title === from);
  return new Set(ranked.flatMap((one) => (best && isSame(one, best) ? [one.candidate.passage.article.title] : [])));
}

test.each([
  [
    "another place's storm is another affair, the same hall's bill is not",
    "Wie hoch ist der Schaden an der Turnhalle in Lasdorf?",
    "Orkan deckt Turnhalle in Lasdorf ab",
    ["Orkan deckt Turnhalle in Lasdorf ab", "Lasdorf rechnet ab"],
  ],
  [
    "a name that the best article does not say counts more than the words it does say",
    "Was ergaben die Rechnungen in Neuhaslach?",
    "Lasdorf rechnet ab",
    ["Lasdorf rechnet ab", "Orkan wütet in Neuhaslach"],
  ],
  [
    "what took how long in the other place stands behind no answer",
    "Wie lange dauert die Schließung der Turnhalle in Lasdorf?",
    "Orkan deckt Turnhalle in Lasdorf ab",
    ["Orkan deckt Turnhalle in Lasdorf ab"],
  ],
  [
    "asked of the other place, the first one is another affair",
    "Wie hoch ist der Schaden in Neuhaslach?",
    "Orkan wütet in Neuhaslach",
    ["Orkan wütet in Neuhaslach"],
  ],
])("sameAffair: %s", async (_, question, from, expected) => {
  expect(await titlesOf(question, from)).toEqual(new Set(expected));
});
