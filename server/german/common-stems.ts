/**
 * How rare a stem is in German text at large, 0–1: 0.1 for "Jahr", 1 for what stood in one text only; `UNCOMMON` for what is not among the most common
 * ones. Inverse document frequency over 46,610 texts (a fourth of docs_klexikon_wikipedia and docs_klexikon_simple, a twelfth of docs_bundestag_wp20), by
 * `models/training/common-stems.ts` (2026-11-26).
 */
export const rarityInGerman = (stem: string): number => common.get(stem) ?? UNCOMMON;

/** The mean over the words of questions (XQuAD-de-a, MLQA-de-dev) that are not among the most common. */
const UNCOMMON = 0.65;

const table = `
  0.1 jahr
  0.2 deutsch deutschland erst find fuhr geb geh gross heut komm land mehr mensch neu stadt stell teil weit wichtig zeit
  0.3 allerding alt anfang arbeit art aufgrund bau bedeut befind beginn beid beispiel beispielswei bekann bereich besond besteh bestimm bevolk bezeichn
    bild bleib brauch bring dam dank de deshalb deutlich drei eben ebenfall ehr eig einfach end entscheid entsprech entsteh entwickel erfolg erhalt
    erreich euro europa fall fast folg ford form frag franzo frau fruh ganz gebiet gehor gelt gemeinsam genau gerad gesellschaft gesetz gleich grosst
    grund gut halt handel haufig heiss herr heutig hoch hoh insbesond insgesamt international ja jahrhundert jung kind klar klein kolleg kolleginn krieg
    kurz lag lang leb letz lieb lieg meist million moglich nah nam natur nehm nenn nutz offent oft person polit prasident prozent recht regel regi reich
    richt rund sag schaff seh seit setz sich sogenann spat spiel sprech staat stand stark statt steh tag unternehm unterscheid unterschied unterstutz
    verbind verein verscheid versuch verwend vier wahl welt wenig wirtschaft zahl zahlreich zeig ziel zunach zusamm zwei zweit
  0.4 ahnlich all and antrag auss besitz bess bundesregi burg damal darstell direkt eigent einzel einzig erklar erschein fest folgend funf gegenub
    geschicht gewinn glaub grupp hau histor innerhalb januar jeweil lass mach mai mein mittel nach national nord oktob ort ost osterreich plan region
    richtig roll schnell schreib schutz sogar sozial sprach stamm steig teilwei trag tret union unt us usa verbreit verfug vertret wei weltweit wirklich
    wort zieh zuruck
  0.5 bereit einig konn laut schon selb
`;

const common: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split(/\n {2}(?=\d)/)
    .flatMap((line) => {
      const [rarity = "", ...stems] = line.trim().split(/\s+/);
      return stems.map((stem) => [stem, Number(rarity)] as const);
    }),
);
