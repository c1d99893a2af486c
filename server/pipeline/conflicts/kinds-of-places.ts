import { fold } from "#german/normalise.ts";

/** Which place of a house, a town or a landscape a noun names, in which set: two of one set are not one place; none for words that hold many places ("Gelände", "Haus"). */
export function kindsOfPlace(noun: string): readonly string[] {
  const folded = fold(noun).replace(/(?<=[^su])s$/, "");
  return sets.flatMap(({ set, members }) =>
    members.flatMap((words, member) => (words.some((word) => folded.endsWith(word)) ? [`${set}:${member}`] : [])),
  );
}

/** Whether a noun names a place that something can happen at, and no room or floor of one. */
export function isSite(noun: string): boolean {
  const kinds = kindsOfPlace(noun);
  return !isAnyPlace(noun) && (kinds.length > 0 || site.test(noun)) && kinds.every((kind) => kind.startsWith("site"));
}

const site =
  /(?:platz|halle|park|werk|hof|straße|gasse|allee|brücke|ufer|bahn|garten|bruch|grube|heim|haus|see|fluss|bach|teich|weiher|kanal|hang|berg|hügel|tal|moor|heide|insel|turm|zentrum|laden|markt|station|anlage|schacht|tunnel|becken|bad|villa|wohnung|schuppen|praxis|arena|deponie|steg|kai|brache)(?:e?s|en?|ern?)?$/iu;

/** Whether a name is of a region or country's part: towns lie in it. */
export const isRegion = (name: string): boolean => regions.test(fold(name));

/** Whether a word says what part of something is named behind it: a part and its whole are no two places. */
export const isPartOfTown = (word: string): boolean =>
  /(?:stadtteil|ortsteil|stadtviertel|bezirk|viertel|vorort|kreis|provinz|region|departement|bundesstaat|kanton|distrikt|gemeinde|gebiet)$/.test(
    fold(word),
  );

/** Words behind which many places can stand: sharing them says nothing. */
export const isAnyPlace = (word: string): boolean =>
  /^(?:gelande|grundstuck|areal|nahe|umgebung|haus|gebaude|stadt|ort|dorf|gegend|strasse|platz|bereich|teil|nordlich|ufer|rand|mitte|zentrum|innenstadt)(?:s|es|e)?$/.test(
    fold(word),
  );

/** One set a line, its members parted by "/", words of a member by blanks; a word may end a compound. */
const sets = `
floor keller untergeschoss kellergeschoss / erdgeschoss / dachgeschoss dachstuhl dachboden / obergeschoss stockwerk stock
room kuche / schlafzimmer / wohnzimmer / kinderzimmer / badezimmer / keller heizungsraum / garage / werkstatt / buro / lagerraum lagerhalle lager / dachstuhl dachboden / treppenhaus
site klinik krankenhaus krankenhause krankenhauses hospital spital klinikum / bahnhof / flughafen airport / schule gymnasium / universitat hochschule / kirche dom kathedrale / rathaus / hotel pension herberge gasthof hostel / museum / stadion / theater oper opernhaus / supermarkt kaufhaus einkaufszentrum / fabrik / hafen / bank sparkasse / kaserne / gefangnis haftanstalt justizvollzugsanstalt / kita kindergarten / altenheim altersheim seniorenheim pflegeheim / schloss burg / spielplatz / friedhof / parkplatz parkhaus tiefgarage / campingplatz zeltplatz / herrenhaus gutshaus wohnhaus hauptgebaude / acker feld wiese / wald forst waldstuck / strand / autobahn / restaurant lokal gaststatte cafe kneipe / bauernhof stall scheune / schwimmbad freibad hallenbad / botschaft / gericht landgericht / moschee / synagoge / sportplatz / tankstelle / zeche bergwerk
`
  .trim()
  .split("\n")
  .map((line) => {
    const [set = "", ...rest] = line.split(" ");
    return {
      set,
      members: rest
        .join(" ")
        .split("/")
        .map((member) => member.trim().split(/\s+/)),
    };
  });

const regions =
  /(?:bayern|hessen|sachsen|thuringen|brandenburg|holstein|pommern|westfalen|pfalz|land|wurttemberg|mecklenburg|franken|tirol|osterreich|amerika|[^w]ien)$|^(?:sachsen-anhalt|baden|schwaben|allgau|karnten|steiermark|vorarlberg|tessin|wallis|graubunden|toskana|lombardei|piemont|bretagne|provence|elsass|lothringen|flandern|wales|cornwall|bohmen|mahren|masuren|siebenburgen|texas|florida|alaska|hawaii|nevada|arizona|ontario|quebec|europa|afrika|norden|suden|osten|westen|mallorca|kreta|korsika|bali)$/;
