import { fold } from "#german/normalise.ts";

/**
 * Whether two words for a cause can mean one: they are of one kind in which the one tells the other more exactly ("Gewitter", "Blitz"), or
 * one leaves open what exactly it was ("Defekt", "Fehler"). False where one is of no known kind.
 */
export function causesMeet(a: string, b: string): boolean {
  const its = kindsOfCause(b);
  return kindsOfCause(a).some((kind) =>
    its.some((other) => kind === other || opens(kind, other) || opens(other, kind)),
  );
}

/** Whether the first leaves open what the second names: a defect may be any part's, a mistake anybody's. */
const opens = (wide: string, narrow: string): boolean => (open[wide] ?? []).some((kind) => narrow.startsWith(kind));

const open: Readonly<Record<string, readonly string[]>> = {
  defect: ["part", "electric", "software", "damage"],
  damage: ["part", "electric"],
  mistake: ["human", "software", "speed"],
  attack: ["arson", "hack", "sabotage"],
  storm: ["thunder", "rain", "wind"],
};

/** The kinds of cause that a word is of; none where the table knows it not. */
export function kindsOfCause(word: string): readonly string[] {
  const folded = fold(word);
  const kinds = table.flatMap(({ kind, pattern }) => (pattern.test(folded) ? [kind] : []));
  return kinds.length > 1 ? kinds.filter((kind) => open[kind] === undefined) : kinds;
}

/** One kind a line, its words by parts of them; each part of a machine is a kind of its own. */
const table = `
defect defekt|panne|storung|technisch|maschinenschaden|funktionsausfall
damage leck|riss|bruch|verschleiss|materialermudung|undicht
mistake fehler|(?<!herz|nieren|organ|leber|kreislauf)versagen|irrtum|versehen|nachlassig
human unachtsam|fahrlassig|alkohol|trunken|rausch|leichtsinn|steuermann|kapitan|mudigkeit|ubermud|sekundenschlaf|schwacheanfall|herzinfarkt|ablenkung|bedienung|falsch|verwechs|fahrer|pilot|lokfuhrer
speed geschwindigkeit|raser
arson brandstift|angezundet|vorsatz
hack hacker|cyber|schadsoftware|computervirus
sabotage sabotage|manipul|durchtrennt
attack anschlag|attentat|angriff|attacke|tater|unbekannte
software software|update|programm|server|rechner|computer
electric kurzschluss|strom|kabel|(?<!an|ab|be|tei|schul|werks?|klinik|heim|betriebs|einsatz|projekt|redaktions|haus|amts)leitung|akku|batterie|steckdose|transformator|trafo|elektr|sicherung|verteiler
part:valve ventil
part:pump pumpe
part:seal dichtung
part:pipe rohr
part:wheel (?<!ge)rad(?:er)?$|reifen|achse|radlager
part:brake bremse|bremsen
part:points weiche
part:rail schiene|gleis
part:signal signal
part:engine motor|triebwerk|turbine
part:rudder ruder
part:rope seil$|drahtseil|kette$
part:boiler kessel|heizung|ofen
thunder gewitter|blitz|hagel
wind sturm(?!er)|orkan|boe?n?$|wind(?!rad|park|kraft|energie)|tornado
rain regen|hochwasser|uberflut|flut
storm unwetter|wetter
cold kalte|frost|(?:^|glatt|blitz|treib)eis$|glatte|schnee
heat hitze|trockenheit|durre
flame zigarette|kippe|kerze|feuerwerk|boller|grill|funke|herdplatte
gas (?:^|erd|reiz|flussig|bio|faul|stadt)gas$|gasleitung|verpuffung
poison gift|spritzmittel|(?<!su)izid|chemikal|saure|losungsmittel
manure gulle|dunger|jauche
cleaner reinigungsmittel|waschmittel|putzmittel
oil (?:^|heiz|roh|schwer|motor|hydraulik|schmier|alt|mineral)ol$|diesel|benzin|treibstoff
digger bagger|grabung|erdarbeit
parasite milbe|parasit|(?:^|blatt|reb|schild)laus$|lause|kafer|raupe|wurm
germ virus|viren|bakteri|keim|pilz|erreger|seuche|salmonell|legionell
animal wuhlmaus|wuhlmause|marder|biber|ratte|vogel|^rehe?s?$|wildschwein|heuschreck
`
  .trim()
  .split("\n")
  .map((line) => {
    const at = line.indexOf(" ");
    return { kind: line.slice(0, at), pattern: new RegExp(line.slice(at + 1)) };
  });
