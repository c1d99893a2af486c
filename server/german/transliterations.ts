/**
 * Other spellings of a foreign name, in lower case: as German, English and scholars write Cyrillic, Arabic and Greek letters ("Zelensky" → "selenskyj", "Chelyabinsk" →
 * "tscheljabinsk", "Nawalny" → "navalny"). At least one change is such a sign; a doubled letter or a z for an s alone makes another German word. At most some hundred.
 */
export function transliterations(word: string): readonly string[] {
  const letters = word.toLowerCase();
  let spellings: readonly Spelling[] = [{ text: "", foreign: false }];
  for (let at = 0; at < letters.length; ) {
    const { length, others } = ruleAt(letters, at);
    const own = { text: letters.slice(at, at + length), foreign: false };
    spellings = spellings.flatMap(({ text, foreign }) =>
      [own, ...others].map((next) => ({ text: text + next.text, foreign: foreign || next.foreign })),
    );
    if (spellings.length > MOST) return [];
    at += length;
  }
  return spellings.filter(({ foreign }) => foreign).map(({ text }) => text);
}

const MOST = 512;

/** A spelling, and whether what was changed in it is a sign of another alphabet. */
interface Spelling {
  readonly text: string;
  readonly foreign: boolean;
}

function ruleAt(letters: string, at: number): { readonly length: number; readonly others: readonly Spelling[] } {
  for (const { from, place, to, foreign } of rules)
    if (letters.startsWith(from, at) && fits(place, letters, at, from.length))
      return { length: from.length, others: to.map((text) => ({ text, foreign })) };
  const letter = letters.charAt(at);
  const doubled = letters.charAt(at + 1) === letter && !isVowel(letter);
  return doubled ? { length: 2, others: [{ text: letter, foreign: false }] } : { length: 1, others: [] };
}

type Place = "anywhere" | "start" | "inside" | "end";

function fits(place: Place, letters: string, at: number, length: number): boolean {
  if (place === "start") return at === 0;
  if (place === "end") return at > 0 && /^s?$/.test(letters.slice(at + length));
  return place === "anywhere" || at > 0;
}

const isVowel = (letter: string): boolean => /[aeiouyäöü]/.test(letter);

/** Place, letters, "=", what they may be instead; the longer ones first. "~" marks what happens in German words too. */
const rules = `
end yy=yj ij y i|end yj=y yy ij i|end ij=y yj i|end iy=ij yj i|end iya=ija ia|end ija=iya ia|end aya=aja|end aja=aya|end ey=ej ei|end ej=ey ei|end y=yj ij i|end ov=ow|end ow=ov|end ev=ew jew|end ew=ev
start tch=tsch|start yev=jew|start jew=yev|start ye=je|start ya=ja|start yu=ju|start yo=jo|start je=ye|start ju=yu|start ja=ya|start kh=ch|start ch=tsch kh|start zh=sch|start sh=sch|start z=~s|start s=~z
anywhere tsch=ch tch|inside ych=ytsch itsch|inside sch=sh zh|inside zhzhia=schschja|inside zh=sch|inside sh=sch|inside kh=ch|inside ch=tsch kh|inside ya=ja|inside yu=ju|inside ja=ya|inside ju=yu|inside ye=je|inside je=ye
anywhere tsch=ch|anywhere ph=f|inside v=w|inside w=v|inside c=k|inside oo=u|inside ou=u|inside z=~s|inside y=~i
`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [place = "", from = "", to = ""] = line.split(/ (.+)=/);
    return {
      from,
      place: place as Place,
      to: to.split(" ").map((text) => text.replace("~", "")),
      foreign: !to.startsWith("~"),
    };
  });
