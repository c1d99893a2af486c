import { type DisputedTopic, disputedTopic } from "./disputed-topic.ts";

/** A question about the articles themselves and not about what stands in them. */
export type CollectionQuestion =
  /** What they are about: all of them, or those about a topic. */
  | { readonly kind: "articles"; readonly topic?: string }
  /** What one article tells: the one of a medium or author, or the one about a topic. */
  | { readonly kind: "article"; readonly of: "source" | "topic"; readonly name: string }
  /** What is known of the articles of a medium or author: title, day, author. */
  | { readonly kind: "head"; readonly name: string }
  | { readonly kind: "newest" }
  /** Which countries, or which of something else, they name. */
  | { readonly kind: "named"; readonly of: "countries" | "other" }
  /** Where they contradict each other. */
  | ({ readonly kind: "disputes" } & DisputedTopic);

/**
 * Reads a question that asks for an overview; undefined for every other one. The whole question must be of that form: "Welche Berichte
 * veröffentlichte das Amt?" and "Worum geht es in dem Vertrag?" ask for contents.
 */
export function collectionQuestion(text: string): CollectionQuestion | undefined {
  const asked = text.trim().replace(/[\s!.?]+$/u, "");
  if (asked.length > LONGEST) return undefined;
  const disputed = disputedTopic(asked);
  if (disputed) return { kind: "disputes", ...disputed };
  for (const { pattern, read } of forms) {
    const found = pattern.exec(asked);
    if (found) return read(found.groups ?? {});
  }
  return undefined;
}

/** Characters; an overview is asked for in few words. */
const LONGEST = 120;

type Groups = Readonly<Record<string, string>>;

const ALL =
  "(?:die|den|der|diese[nr]?|alle[nr]?|euren?|deinen?|ihren?)(?: \\p{Ll}+en)? (?:artikeln?|texten?|berichten?|beiträgen?|meldungen|dokumenten?)|(?:der|dieser|die|diese|deiner|eurer) (?:sammlung|artikelsammlung)|(?:dem|das|des|deinem|eurem) (?:archivs?|bestand(?:e?s)?|korpus)";
const ONE =
  "(?:de[mnr]|das|die|diese[mnr]?) (?:artikel|text|bericht|beitrag|meldung)|(?:im|vom|zum) (?:artikel|text|bericht|beitrag)";
/** What a title calls its article before a colon. */
const LABEL = "kommentar|interview|nachruf|porträt|reportage|faktencheck|pressemitteilung";
const HERE = "(?: (?:hier|eigentlich|denn|alles|im archiv|im bestand|in der sammlung|zur verfügung|vor))*";

const form = (pattern: string, read: (groups: Groups) => CollectionQuestion | undefined) => ({
  pattern: new RegExp(`^(?:und |bitte )?(?:${pattern})$`, "iu"),
  read,
});

const all = (): CollectionQuestion => ({ kind: "articles" });

const about = ({ topic = "" }: Groups): CollectionQuestion => ({ kind: "articles", topic });

const one =
  (of: "source" | "topic") =>
  ({ name = "" }: Groups): CollectionQuestion => ({ kind: "article", of, name });

const topic = ({ name, name2 }: Groups): CollectionQuestion => one("topic")({ name: name ?? name2 ?? "" });

const forms: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => CollectionQuestion | undefined;
}[] = [
  form(`(?:worum|um was) geht es${HERE}(?: in (?:${ALL}))?${HERE}`, all),
  form(`(?:wovon|worüber|von was|über was) (?:handeln|berichten|erzählen|schreiben) (?:${ALL})${HERE}`, all),
  form(`was (?:steht|gibt es)${HERE}(?: (?:in|an) (?:${ALL}))`, all),
  form(
    `was (?:ist|sind|wäre) (?:das|die) (?:thema|themen|hauptthema|hauptthemen|inhalte?) (?:(?:in|von) )?(?:${ALL})`,
    all,
  ),
  form(
    `(?:welche|was für) themen (?:gibt es|hast du|kennst du|kommen${HERE}|stehen zur auswahl)${HERE}|(?:welche|was für) themen (?:behandeln|haben) (?:${ALL})`,
    all,
  ),
  form(
    `(?:kannst du |können sie )?(?:mir )?(?:fasse? )?(?:mir |bitte |kurz )*(?:${ALL})(?: (?:bitte|kurz))* zusammen(?:fassen)?`,
    all,
  ),
  form(
    `(?:gib mir |mach mir |ich (?:hätte|möchte) (?:gern )?)?(?:eine |einen |kurze |kurzen )*(?:zusammenfassung|überblick|übersicht)(?: (?:über |von |zu )?(?:${ALL}))?`,
    all,
  ),
  form(
    `(?:welche|was für|wie viele) (?:artikel|texte|berichte|beiträge|meldungen|dokumente) (?:gibt es|hast du|habt ihr|haben sie|kennst du|liegen|sind|stehen|enthält (?:${ALL}))${HERE}`,
    all,
  ),
  form(
    "what (?:are|is) (?:the|these|this|your) (?:articles?|texts?|reports?|collection) about|summari[sz]e (?:all |the |these )*(?:articles|texts)|what articles (?:do you have|are there)",
    all,
  ),
  form(
    `(?:welche|was für) (?:artikel|texte|berichte|beiträge|meldungen) (?:gibt es|hast du|habt ihr|haben sie|handeln|berichten)${HERE} (?:über|zu|zum|zur|von|vom) (?<topic>.+)`,
    about,
  ),
  form(
    `(?:gibt es|hast du|habt ihr|haben sie)${HERE} (?:einen |etwas |irgend\\p{Ll}+ )*(?:artikel|texte|beiträge|beitrag) (?:über|zu|zum|zur) (?<topic>.+)`,
    about,
  ),
  form(
    "(?:zeig|zeige|nenn|nenne|liste?)(?: mir)?(?: alle| die)* (?:artikel|texte|beiträge|meldungen)(?: (?:über|zu|zum|zur) (?<topic>.+))?",
    ({ topic }) => (topic === undefined ? all() : about({ topic })),
  ),
  form(
    `(?:was (?:steht|berichtet|sagt|schreibt)|worum geht es)(?: (?:in|der|die|das))? (?:${ONE}) (?:von|vom|der|des|bei|aus der|aus dem|in der|im) (?<name>.+)`,
    one("source"),
  ),
  form(
    "was (?:schreibt|berichtet) (?:die|der|das) (?<name>\\p{L}[^,]+)|(?:worum geht es|was steht) bei (?<name2>\\S+)",
    ({ name, name2 }) => one("source")({ name: name ?? name2 ?? "" }),
  ),
  form(
    `(?:(?:von )?wann|wie|wer|von wem|welche[nrs]? (?:titel|überschrift)) \\p{L}+ (?:(?:der|die) \\p{L}+ )?(?:${ONE}|des (?:artikels|textes|berichts)) (?:von|vom|der|des) (?<name>.+?)(?: (?:erschienen|veröffentlicht|geschrieben|verfasst))?`,
    ({ name = "" }) => ({ kind: "head", name }),
  ),
  form(
    `(?:fasse?|fass) (?:mir |bitte |kurz )*(?:${ONE}) (?:von|vom|der|des|aus der|aus dem) (?<name>.+) zusammen`,
    one("source"),
  ),
  form(
    `(?:fasse?|fass) (?:mir |bitte |kurz )*(?:${ONE}) (?:über|zu|zum|zur) (?<name>.+) zusammen|(?:was steht|worum geht es)(?: in)? (?:${ONE}) (?:über|zu|zum|zur) (?<name2>.+)`,
    topic,
  ),
  // "Am 3. Mai" asks for one of many things.
  form(
    `fasse?(?: mir| bitte| kurz)* (?<name>(?:de[nr]|das|die) .+?)(?: kurz| bitte)* zusammen|was (?:ist|war)${HERE} (?<name2>(?:am|an|beim?|im|in|auf|vor) \\D+) (?:passiert|geschehen|los)`,
    topic,
  ),
  form(`(?:was steht|worum geht es)(?: in)? (?:im|de[mrn]) (?<name>(?:${LABEL})(?= |$).*)`, one("topic")),
  form(
    `(?:(?:von wann|wie alt|wie aktuell) (?:ist|sind)|was ist|welche[rs]? ist|wann erschien|was steht in|(?:zeig|nenn)e?(?: mir)?|worum geht es in)? ?(?:de[rmn]|die|das) (?:aller)?(?:neue?ste|jüngste|letzte|aktuellste)[nr]? (?:artikel|text|bericht|beitrag|meldung)`,
    () => ({ kind: "newest" }),
  ),
  form(`was gibt es(?: denn| hier)? neues${HERE}`, all),
  form(
    `(?:welche|nenne(?: mir)?|zähle?) (?:alle )?(?:(?<countries>länder|staaten|nationen)|personen|menschen|leute|namen|orte|städte|firmen|organisationen)(?: auf)?(?:,? die)? (?:(?:(?:in (?:${ALL}) )?(?:genannt|erwähnt|aufgeführt) werden)|(?:werden|sind)${HERE}(?: in (?:${ALL}))? (?:genannt|erwähnt|aufgeführt)|kommen${HERE}(?: in (?:${ALL}))? vor|(?:in (?:${ALL}) )?vorkommen|(?:nennen|erwähnen) (?:${ALL}))`,
    ({ countries }) => ({ kind: "named", of: countries === undefined ? "other" : "countries" }),
  ),
];
