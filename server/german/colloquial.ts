import { countryOf } from "#german/countries.ts";
import { capital } from "#german/normalise.ts";
import { wordSet } from "#german/word-set.ts";

/**
 * A question as one would write it: contractions of the spoken language are taken apart ("gehts" → "geht es", "ham" → "haben", "nix" →
 * "nichts"), what "ist zu" is closed, and countries have their capital. Only what is no other German word is touched, and no
 * word with a capital inside the question: that may be a name. Particles that ask for nothing ("eigentlich") are left out.
 */
export function writtenGerman(question: string): string {
  return question
    .replace(/(?<=\p{L}) (?:eigentlich|überhaupt|bitte)(?=[ ?!.,]|$)/gu, "")
    .replace(/(?<!\p{L})(is|ist|sind|waren?|bleib(?:t|en)|blieb)( .*) zu(?=[ ?!.]*$)/iu, "$1$2 geschlossen")
    .replace(/(?<!\p{L})mach(t|en)( .*) (?:zu|dicht)(?=[ ?!.]*$)/iu, "schließ$1$2")
    .replace(
      /(?<![\p{L}\p{N}.-])(\p{L}{2,14}?)(?:['’]?s)?(?![\p{L}\p{N}-])/gu,
      (spoken, verb: string, at: number): string => {
        if (/^\p{Lu}/u.test(spoken) && question.slice(0, at).trim() !== "") return spoken;
        const lower = spoken.toLowerCase();
        const known = whole.get(lower);
        if (known !== undefined) return sameCase(spoken, known);
        if (countryOf(capital(spoken))?.form === "name") return capital(spoken);
        return /s$/.test(lower) && withEs.has(verb.toLowerCase()) ? `${verb} es` : spoken;
      },
    );
}

const sameCase = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Verb forms that "es" leans on. */
const withEs = wordSet(
  "geht ging gibt gab hat hatte war wird wurde kam kommt kann soll macht steht stand heißt läuft lief tut hilft wie",
);

const whole: ReadonlyMap<string, string> = new Map(
  `ham=haben|hamse=haben sie|hams=haben es|hab=habe|is=ist|isses=ist es|issn=ist denn|is'n=ist denn|isn=ist denn|ists=ist es|sinds=sind es|wasn=was denn|
   wern=wer denn|wien=wie denn|nix=nichts|haste=hast du|kannste=kannst du|weißte=weißt du|nen=einen|wieso'n=wieso denn|warn=waren|
   wieviele=wie viele|wieviel=wie viel|kriegens=bekommen sie es|eigtl=eigentlich|bzgl=bezüglich|inkl=inklusive|ca=etwa|grad=gerade|rum=herum|
   drin=darin|drum=darum|dran=daran|drauf=darauf|kriegen=bekommen|kriegt=bekommt|kriegte=bekam|kriegten=bekamen|gekriegt=bekommen`
    .split("|")
    .map((pair) => pair.trim().split("=") as [string, string]),
);
