import { clauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import { deedOfNoun, deedOfVerb } from "#german/news-deeds.ts";
import { phrases } from "#german/phrases.ts";
import { stem } from "#german/stems.ts";
import type { Doer } from "./doer.ts";

/** A verb that is a deed with its object alone: "den Treffer erzielen", "die Verantwortung übernehmen", "den Zuschlag erhalten". */
export function doerByObject(clause: Clause, all: readonly Clause[]): Doer | undefined {
  const every = phrases(clause.tokens, clause.predicate?.parts);
  const verb = clause.predicate?.lemma ?? "";
  const free = every.filter(({ preposition, pronoun }) => preposition === undefined && !pronoun);
  for (const { verbs, object, deed } of collocations) {
    if (!clause.tokens.some(({ lower }) => verbs.test(lower)) && !verbs.test(verb)) continue;
    const named = deedOfVerb(deed) ?? deedOfNoun(stem(deed));
    const thing = every.find(({ head }) => object.test(head.text));
    if (!named || (!thing && object.source !== "sich")) continue;
    if (object.source === "sich" && !clause.tokens.some(({ lower }) => lower === "sich")) continue;
    const { subject } = clauseParts(clause, all);
    const who =
      subject && subject !== thing && subject.head !== thing?.head ? subject : free.find((one) => one !== thing);
    if (who && who.head !== thing?.head)
      return { deed: named, who, clause, ...(named.befalls && thing && { object: thing }) };
  }
  return undefined;
}

const collocations: readonly { readonly verbs: RegExp; readonly object: RegExp; readonly deed: string }[] = [
  {
    verbs: /^(?:erziel|geschossen|schoss|schießen|köpf|geköpft|markier|besorg|gelang)/,
    object: /^(?:\p{L}*[Tt]or|\p{L}*[Tt]reffer)s?$/u,
    deed: "Siegtor",
  },
  { verbs: /^(?:übern[aio]|reklamier|beanspruch)/, object: /^Verantwortung$/, deed: "bekennen" },
  { verbs: /^(?:bekannt(?:en?)?|bekenn(?:t|en))$/, object: /sich/, deed: "bekennen" },
  { verbs: /^(?:zog|zogen|ziehen|gezogen)$/, object: /^(?:Wasser|Fluss|See|Meer|Trümmern|Wrack)$/, deed: "retten" },
  {
    verbs: /^(?:erh[aäi]|bek[ao]m|gew[ao]nn|sichert|ging|geht)/,
    object: /^(?:Zuschlag|Auftrag)s?$/,
    deed: "beauftragen",
  },
  {
    verbs: /^(?:erh[aäi]|bek[ao]m|gew[aoi]nn)/,
    object: /^\p{L}*(?:[Pp]reis|[Mm]edaille|[Oo]rden|Auszeichnung|[Ss]tipendium)$/u,
    deed: "auszeichnen",
  },
  {
    verbs: /^(?:übern[aio]|antr[aei]t|angetreten)/,
    object: /^(?:Amt|Posten|Nachfolge|Traineramt|Traineramts|Leitung|Chefposten|Intendanz)$/,
    deed: "nachfolgen",
  },
  {
    verbs: /^(?:verl[aä]ss|verließ|aussteig|ausgestiegen|stieg|ausgetreten|trat)/,
    object: /^(?:Koalition|Bündnis|Regierung|Regierungsbündnis)$/,
    deed: "aussteigen",
  },
  { verbs: /^(?:absetz|abgesetzt|wählt|gewählt)/, object: /^Notruf$/, deed: "alarmieren" },
];
