/**
 * What a sentence that begins with "Da", "Damals" or "Dort" takes over from the one before, as marks: that it is told of earlier times, of another
 * place, or of a part alone. Sentences that name such a scope themselves have the mark too.
 */
export function scopeOf(sentence: string, before: string): readonly string[] {
  const carried = carries.test(sentence) ? before : "";
  return [
    ...(elsewhere.test(sentence) || elsewhere.test(carried) ? ["elsewhere"] : []),
    ...(wide.test(sentence) ? ["wide"] : []),
    ...(longPast.test(carried) ? ["earlier"] : []),
    ...(aPart.test(carried) ? ["part"] : []),
  ];
}

const carries = /^(?:Da|Damals|Seinerzeit|Dort|Hier|In diesem Jahr)(?!\p{L})/u;

/** "Allein in Köln wurden 15 Büros durchsucht. Dort …": what is told of a part goes on. */
const aPart = /(?<!\p{L})(?:allein|darunter|davon)(?!\p{L})/iu;

/** "in der Nachbarstadt Hall" */
const elsewhere =
  /(?<!\p{L})(?:(?:Nachbar|Partner)(?:stadt|kreis|landkreis|ort|gemeinde|dorf|land|bundesland)\p{Ll}*|benachbarten?|anderswo|andernorts)(?!\p{L})/u;

/** Of the whole country or the world. */
const wide = /(?<!\p{L})(?:(?:bundes|landes|deutschland|welt|europa|EU-)weit|in ganz \p{Lu}\p{Ll}+)(?!\p{L})/iu;

/** "Vor sieben Jahren", "im Vorjahr", "Zum letzten Mal 2019". */
const longPast =
  /(?<!\p{L})(?:[Vv]or (?:\p{Ll}+|\d+) (?:Jahren|Jahrzehnten)|[Ii]m Vorjahr|früher|[Zz]um letzten Mal|[Zz]uletzt|[Dd]amals)(?!\p{L})/u;
