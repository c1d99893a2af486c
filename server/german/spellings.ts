import { remembering } from "./remembering.ts";

/**
 * One spelling for words that German writes in two ways: "Doctor, Doktor", "Photograph, Fotograf", "Circus, Zirkus", "Panther, Panter", and for those that it shares with
 * its neighbours: "Commission, Kommission". Takes and gives a stem; what it looks like means nothing. Of short ones two are rather two words ("Rat, Rath").
 */
export const oneSpelling: (folded: string) => string = remembering(16_384, (folded) =>
  folded.length >= LONG && inTwoWays.test(folded)
    ? folded
        .replace(/ph/g, "f")
        .replace(/th/g, "t")
        .replace(/^rh/, "r")
        .replace(/cc?(?=[aoulrt]|$)/g, "k")
        .replace(/(?<![st])c(?=[eiy])/g, "z")
    : folded,
);

const LONG = 5;
const inTwoWays = /[pt]h|^rh|c(?![hk])/;
