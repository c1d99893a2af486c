import { fold } from "./normalise.ts";

/** Whether a text names the medium as the one that reports: "laut t-online", "im Spiegel", "wie die Zeit berichtet"; its bare name may be a word like any other. */
export function namesSource(text: string, source: string): boolean {
  const name = wordsOf(source).replace(/^(?:der|die|das) /, "");
  if (name === "") return false;
  const padded = ` ${wordsOf(text)} `;
  for (let at = padded.indexOf(` ${name} `); at >= 0; at = padded.indexOf(` ${name} `, at + 1))
    if (cueBefore.test(padded.slice(0, at)) || cueAfter.test(padded.slice(at + name.length + 1))) return true;
  return false;
}

const wordsOf = (text: string): string =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(fold)
    .join(" ");

const cueBefore =
  / (?:laut|gemass|bei|beim|von|vom|nach angaben(?: von| vom)?|bericht(?:en|et|ete|eten)?|schreibt|meldet|sagt|in|im|auf)(?: der| dem| des| die| das)?$/;
const cueAfter =
  /^ (?:zufolge|bericht(?:e|et|ete|en|eten)|schreib(?:t|en)|schrieb(?:en)?|meld(?:et|ete|eten|en)|nennt|nannte|sagt)/;
