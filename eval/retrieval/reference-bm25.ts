import { snowball } from "#german/snowball.ts";

const K1 = 0.9;
const B = 0.75;

/**
 * The fixed reference: plain BM25 (k1 0.9, b 0.75) over Snowball stems of whole texts, stop words left out. It shares nothing with the
 * product's analyser but the Snowball algorithm, and must not be improved: a question is "hard" when this puts its text below rank 3.
 */
export function referenceBm25(texts: readonly string[]): (question: string) => readonly number[] {
  const counts = texts.map(termCounts);
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const postings = new Map<string, { readonly text: number; readonly count: number }[]>();
  for (const [text, terms] of counts.entries())
    for (const [term, count] of terms) {
      const list = postings.get(term);
      if (list) list.push({ text, count });
      else postings.set(term, [{ text, count }]);
    }

  return (question) => {
    const scores = new Map<number, number>();
    for (const term of termCounts(question).keys()) {
      const list = postings.get(term) ?? [];
      const idf = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const { text, count } of list) {
        const norm = K1 * (1 - B + (B * (lengths[text] ?? 0)) / average);
        scores.set(text, (scores.get(text) ?? 0) + (idf * count) / (count + norm));
      }
    }
    return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([text]) => text);
  };
}

function termCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
    if (stopWords.has(word)) continue;
    const stem = snowball(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

const stopWords: ReadonlySet<string> = new Set(
  `
  aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei
  bin bis bist da damit dann das dass daß dasselbe dazu dein deine deinem deinen deiner dem den denn der des
  desselben dessen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch ein
  eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er es etwas euch euer eure
  eurem euren eurer für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre
  ihrem ihren ihrer im in indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein
  keine keinem keinen keiner können könnte machen man manche manchem mancher mein meine meinem meinen meiner mich
  mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner selbst sich
  sie sind so solche solchem solcher soll sollte sondern sonst um und uns unser unsere unserem unseren unter viel
  vom von vor während war waren warst was weg weil weiter welche welchem welchen welcher welches wenn wer werde
  werden wie wieder will wir wird wirst wo wollen wollte würde würden zu zum zur zwar zwischen wurde wurden hatten
  worden sowie bzw wann wen wem wessen warum wieso weshalb wieviel wieviele worin woran womit
`
    .trim()
    .split(/\s+/),
);
