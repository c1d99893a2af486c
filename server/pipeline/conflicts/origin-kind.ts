import type { Origin } from "#domain/origin.ts";
import { names } from "#german/names.ts";

/** What kind of source a speaker is, by the noun that describes it; `role` is what stands before a name ("Sender", "Polizeisprecher"). */
export function originKind(speaker: string, role: string | undefined): Origin["kind"] {
  const described = `${role ?? ""} ${speaker}`;
  if (agencyIn(described) !== undefined) return "agency";
  if (study.test(speaker)) return "study";
  if (medium.test(described)) return "medium";
  if (authority.test(described)) return "authority";
  return names(speaker).some(({ kind }) => kind === "person") || isBareName(speaker) ? "person" : "organisation";
}

/** The news agency that a few words name; undefined where they name none. */
export const agencyIn = (words: string): string | undefined =>
  agency.exec(words)?.[1] ?? /(?:[Nn]achrichten|[Pp]resse)?[Aa]gentur\s+(\p{Lu}[\p{L}-]+)/u.exec(words)?.[1];

/** The agencies whose reports German papers print. */
const agency =
  /(?<![\p{L}-])(dpa|DPA|AFP|Reuters|AP|APA|sda|SDA|Keystone-SDA|KNA|epd|sid|SID|ANSA|EFE|TASS|Tass|Interfax|Xinhua|PAP|dts)(?![\p{L}])/u;

const study =
  /(?:[Ss]tudien?|[Uu]ntersuchung(?:en)?|[Aa]nalysen?|[Uu]mfragen?|[Ee]rhebung(?:en)?|[Aa]uswertung(?:en)?|[Gg]utachtens?|[Bb]erechnung(?:en)?|[Zz]ählung(?:en)?|[Ss]tatistik(?:en)?)(?!\p{L})/u;

const medium =
  /(?:[Zz]eitung|[Bb]latt|[Mm]agazins?|[Ss]enders?|[Rr]undfunks?|[Ff]ernsehens?|[Pp]ortals?|[Mm]edien|[Tt]ageblatts?|[Aa]nzeigers?|[Kk]uriers?|[Nn]achrichten)(?!\p{L})|(?<!\p{L})(?:CNN|BBC|ARD|ZDF|NDR|WDR|MDR|SWR|BR|ORF|SRF|RTL|DW|FAZ|NZZ|taz)(?!\p{L})|\p{L}\.(?:de|com|at|ch|org)(?!\p{L})/u;

const authority =
  /(?:[Mm]inisteriums?|[Mm]inister(?:s|in)?|[Pp]olizei|[Ff]euerwehr|[Bb]ehörden?|[Aa]mt(?:e?s)?|[Rr]egierung|[Gg]erichts?|[Ss]taatsanwaltschaft|[Aa]rmee|[Mm]ilitärs?|[Gg]eheimdienst(?:e?s)?|Kreml|[Ss]enats?|[Ll]andkreis(?:es)?|[Ss]tadt|[Gg]emeinde|[Rr]athaus(?:es)?|\p{L}+rat(?:e?s)?|[Vv]erwaltung|[Pp]räsidiums?|[Pp]arlaments?|[Kk]ommission|[Bb]undeswehr|[Bb]otschaft|[Gg]eneralstabs?|[Bb]ürgermeister(?:s|in)?|[Oo]berbefehlshaber)(?!\p{L})/u;

/** A surname alone, as texts go on with. */
const isBareName = (speaker: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(speaker);
