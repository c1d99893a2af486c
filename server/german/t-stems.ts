/**
 * Whether "…te(n)" belongs to a verb whose stem ends in t ("entlasten", "bedeuten", "retten"), so that it is present or infinitive and no
 * past. `stem` is the form without -e or -en. The past of these is "…tete".
 */
export const endsInT = (stem: string): boolean => tStem.test(stem);

const tStem = new RegExp(
  `(?:${[
    "(?:^|be|ver|er|miss|gut|ob|tr|schl|n|p|fr)acht",
    "(?<!e)icht|ücht|[üu]rcht|eucht",
    "ast|(?:t|p|m|f)[eä]st|leist|(?<!e)ist|(?:k|p|fr|r)ost|(?:tr|(?<!g)r)öst|üst|ust",
    "haft|heft|lüft|duft|stift|drift|schuft",
    "(?:w|st|ent)art|(?:^|be|ver|aus|auf|ab|um|ent)wert|(?:w|v|^|er)ort|härt",
    "(?:sch|w|st|f|sp|k)alt|zelt|aupt|tt",
    "(?<!fr|schn|zw|z)eit|(?:d|b|l)eut|[lh]äut|(?<!k)laut|iet|öt|ut|üt",
  ].join("|")})$`,
);
