/** Whether a figure ("sechs") counts for a vote others than the claim says: "29 stimmten für den Antrag, sechs dagegen, drei fehlten". */
export function isOtherSide(figure: string, claim: string, told: string, said: string): boolean {
  const [own, theirs] = [sideOf(figure, claim), sideOf(told, said)];
  return !!own && !!theirs && own !== theirs && voting.test(said);
}

const voting = /stimm|votier/iu;

const sideOf = (figure: string, text: string): string | undefined => {
  const [behind = ""] = text.slice(text.indexOf(figure) + figure.length).split(/[,;]| bei | zu | gegen \d/u);
  return sides.exec(behind)?.[1]?.toLowerCase();
};

const sides = /(?<!\p{L})(?:da)?(für|gegen|enth|fehl)/iu;
