/**
 * Whether a sentence has the form in which a question asks for its answer: "In welchem Jahr" for a year, "Um wie viel Uhr" for a time of day, "Bis wann"
 * for an end, "Woher" for where something comes from; true for questions that ask for no form of their own.
 */
export const hasAskedForm = (question: string, sentence: string): boolean =>
  forms.find(([asked]) => asked.test(question))?.[1].test(sentence) ?? true;

const forms: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})welche[mns]? jahr(?!\p{L})|what year|which year/iu,
    /(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d.,]\d)|\d (?:[vn]\. ?Chr|vor Christus|nach Christus)|(?<!\p{L})(?:vor|im vergangenen|im letzten|in diesem|seit) (?:\p{L}+ )?Jahr/u,
  ],
  [
    /(?<!\p{L})welcher? (?:uhr)?zeit(?!\p{L})|wie ?viel uhr|wie spät/iu,
    /(?<!\p{L})Uhr(?!\p{L})|Mitternacht|(?<!\p{L})mittags?(?!\p{L})|Stunde/u,
  ],
  [
    /(?<!\p{L})welche[mns]? monat(?!\p{L})/iu,
    /(?<!\p{L})(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})welche[mns]? (?:wochen)?tag(?!\p{L})|welche[mns]? datum/iu,
    /(?<!\p{L})\p{Lu}\p{Ll}+(?:tag|abend|woch)(?:s|abend|vormittag|nachmittag|nacht)?(?!\p{L})|\d\. ?(?:\d|\p{Lu})|(?<!\p{L})(?:gestern|heute)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})bis (?:wann|(?:zu )?welche[mnrs]?)(?!\p{L})/iu,
    /(?<!\p{L})(?:bis|Ende|endet|läuft|spätestens)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})seit (?:wann|welche[mnrs]?)(?!\p{L})/iu,
    /(?<!\p{L})(?:seit|seither|ab|von|vor|begann|begonnen|beginn)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})ab (?:wann|welche[mnrs]?)(?!\p{L})/iu,
    /(?<!\p{L})(?:ab|von|vom|frühestens|danach|anschließend|beginn\p{Ll}*|start\p{Ll}*|nach|künftig|erst|tritt)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})(?:woher|von wo)(?!\p{L})/iu,
    /(?<!\p{L})(?:aus|von|vom|stamm\p{Ll}*|quelle\p{Ll}*|\p{L}*ursprung\p{Ll}*|\p{L}*herkunft|verursach\p{Ll}*|ursache\p{Ll}*)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})wohin(?!\p{L})/iu,
    /(?<!\p{L})(?:nach|ins|zum|zur|zu|(?:in|auf|an|unter|über|hinter|neben) (?:die|den|das|eine[nr]?|ein))(?!\p{L})/iu,
  ],
];
