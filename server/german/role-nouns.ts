import { remembering } from "#german/remembering.ts";
import { wordSet } from "#german/word-set.ts";

/** Whether the noun tells what somebody is ("Ministerin", "Bundestrainer", "Herr", "SWP-Forscherin"), so that a name can follow it. */
export const isRoleNoun: (word: string) => boolean = remembering(
  8192,
  (word) => titles.has(word) || roleEnding.test(word.toLowerCase()),
);

/** Whether the noun tells what kind of body follows by name or genitive ("Stiftung", "Universität", "Innenministerium"). */
export const isOrganisationNoun: (word: string) => boolean = remembering(8192, endsAsOrganisation);

/** The same for a memory of one's own. */
export function endsAsOrganisation(word: string): boolean {
  return organisationEnding.test(word.toLowerCase());
}

/** Whether a body of this kind is called by what follows ("Agentur DPA", "Firma Siemens"), and not by its seat ("Universität Bonn"). */
export const isNamedBody: (word: string) => boolean = remembering(8192, (word) => namedBody.test(word.toLowerCase()));

/** Whether the noun says what kind of place follows ("Stadt", "Region", "Ostseeinsel"). */
export const isPlaceNoun: (word: string) => boolean = remembering(8192, (word) => placeEnding.test(word.toLowerCase()));

/** Forms that end a company's name. */
export const isLegalForm = (word: string): boolean => legalForms.has(word);

const legalForms = wordSet("GmbH AG SE KG KGaA OHG UG gGmbH mbH Inc Ltd Corp plc LLC NV SA SpA AB ASA");

const titles =
  wordSet(`Dr Prof Herr Herrn Frau Professor Professorin Doktor Dipl Ing Papst Lord Lady Sir Baron Baronin Graf Gräfin Fürst Fürstin Prinz Prinzessin
  König Königin Kaiser Kaiserin Emir Sultan Scheich Ajatollah Imam Rabbi Pfarrer Pater Schwester Bruder Onkel Tante Mutter Vater Sohn Tochter
  Witwe Ehefrau Ehemann Gattin Gatte Major General Oberst Leutnant Hauptmann Admiral Kapitän Feldwebel Kommissar Kommissarin Star Boss Chef
  Chefin Gastgeber Coach Gründer Gründerin Erfinder Erfinderin Senator Senatorin Zeuge Zeugin Kollege Kollegin Landrat Landrätin Stadtrat
  Genosse Frontfrau Torwart Keeper Verteidiger Stürmer Rapper DJ Influencer`);

/** -er and -in alone would take "Wasser" and "Berlin": only endings of trades, offices and scholars. */
const roleEnding =
  /(?:minister|präsident|kanzler|chef|sprecher|führer|leiter|direktor|coach|forscher|wissenschaftler|professor|autor|trainer|spieler|stürmer|verteidiger|torhüter|läufer|springer|fahrer|schwimmer|meister|sieger|haber|politiker|richter|sänger|schauspieler|künstler|maler|dichter|schriftsteller|kritiker|berater|vertreter|betreiber|gründer|inhaber|unternehmer|manager|händler|lehrer|rektor|dekan|kurator|intendant|dirigent|komponist|pianist|geiger|physiker|chemiker|mediziner|historiker|informatiker|mathematiker|techniker|ingenieur|architekt|journalist|reporter|redakteur|moderator|korrespondent|kommentator|analyst|aktivist|polizist|jurist|ökonom|astronom|agronom|volkswirt|psychologe|biologe|geologe|soziologe|politologe|virologe|theologe|archäologe|meteorologe|ökologe|klimatologe|kardiologe|loge|experte|kollege|zeuge|psychologin|login|expertin|kollegin|nomin|wirtin|anwalt|anwältin|arzt|ärztin|bischof|bischöfin|kardinal|general|kommandeur|kommandant|diktator|monarch|botschafter|diplomat|gesandter|sekretär|kommissar|koordinator|senator|inspektor|investor|regisseur|produzent|präfekt|gouverneur|bürgermeister|rat|rätin|star|boss|legende|ikone|idol|mann|frau|schütze|schützin|könig|königin|landwirt|bauer|bäuerin|fischer|förster|pilot|astronaut|kosmonaut|student|doktorand|dozent|assistent|konkurrent|kandidat|favorit|rivale|rivalin|täter|opfer|häftling|angeklagter|abgeordnete[rn]?|vorsitzende[rn]?|beauftragte[rn]?|beschuldigte[rn]?|angeklagte[rn]?|verdächtige[rn]?|angestellte[rn]?|gesandte[rn]?|überlebende[rn]?|studierende[rn]?)(?:in|innen|n|en|s|es)?$/;

const organisationEnding =
  /(?:universität|hochschule|akademie|institut|institute|ministerium|ministeriums|stiftung|verein|verband|verbands|bund|bank|partei|agentur|zeitung|magazin|sender|portal|gesellschaft|konzern|konzerns|firma|unternehmen|klinik|klinikum|krankenhaus|museum|theater|gericht|gerichts|gerichtshof|kommission|behörde|(?<!^land)rat|amt|amtes|orchester|werke|gewerkschaft|fraktion|verlag|club|klub|organisation|bündnis|allianz|university|college|school|centre|center|laboratory|bibliothek|kammer|genossenschaft|kirche|flughafen|zentrum|zentrums|parlament|dienst|dienstes|polizei|staatsanwaltschaft|wehr|bureau|foundation|association|party|group|holding|airlines|airways|motors)s?$/;

const namedBody =
  /(?:agentur|zeitung|magazin|sender|portal|firma|unternehmen|konzern|konzerns|verein|vereins|verlag|organisation|partei|gewerkschaft|bündnis|gruppe|band|club|klub|hersteller|herstellers|autobauer|händler|anbieter|betreiber|blatt|plattform|dienst|gesellschaft|institut|instituts|stiftung|bank|kette|reederei|werft|brauerei|miliz|bewegung|denkfabrik)$/;

const placeEnding =
  /(?:stadt|region|provinz|insel|gemeinde|dorf|ort|ortschaft|kreis|landkreis|bezirk|stadtteil|hafen|bundesland|kanton|bundesstaat|gebiet|halbinsel|fluss|berg|vulkan|see|tal|gebirge|küste|metropole|republik|oblast|departement|grafschaft|präfektur)s?$/;
