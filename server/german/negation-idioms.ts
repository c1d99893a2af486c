import { numberWord } from "#german/number-words.ts";
import type { Token } from "#german/tokens.ts";

/** "nicht nur", "nicht zuletzt", and the hedges "nicht mehr als 5", "nicht weniger als 5". */
export function isIdiom(words: readonly Token[], at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  if (/^(?:einmal|mal)$/.test(next) && isAmount(words, at + 2)) return true;
  if (next === "vor" && isTime(words, at + 2)) return true;
  if (
    /^(?:nur|zuletzt|bloß|allein|umsonst|selten|unerheblich|unwahrscheinlich|ausgeschlossen|genug|genügend|ausreichend|hinreichend)$/.test(
      next,
    )
  )
    return true;
  return /^(?:mehr|weniger)$/.test(next) && words[at + 2]?.lower === "als";
}

/** "Nicht einmal ein Drittel", "nicht mal 30 Leute": fewer, and those are. */
const isAmount = (words: readonly Token[], at: number): boolean => {
  const first = words[at];
  const second = words[at + 1];
  if (!first) return false;
  if (first.kind === "number" || numberWord(first.lower) !== undefined)
    return !/^eine?[rmns]?$/.test(first.lower) || share.test(second?.lower ?? "");
  return /^(?:die|der|das|ein|eine|einem|einer|jede[rsmn]?)$/.test(first.lower) && share.test(second?.lower ?? "");
};

const share =
  /^(?:hälfte|drittel|viertel|fünftel|sechstel|achtel|zehntel|prozent|dutzend|million|milliarde|halbe[snrm]?|zehnte[rn]?|dritte[rn]?|vierte[rn]?|fünfte[rn]?)$/;

/** "Nicht vor Mai", "nicht vor dem Jahr 2027": then at the earliest. */
const isTime = (words: readonly Token[], at: number): boolean => {
  const word = words[/^(?:de[mnr]|das)$/.test(words[at]?.lower ?? "") ? at + 1 : at];
  return word !== undefined && (word.kind === "number" || time.test(word.lower));
};

const time =
  /^(?:anfang|mitte|ende|jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr(?:es)?|jahreswechsel|\p{L}*tag|mittwoch|frühjahr|frühling|sommer|herbst|winter|ostern|pfingsten|weihnachten|nächste[rnm]|kommende[rnm])$/u;
