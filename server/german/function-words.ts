import { remembering } from "#german/remembering.ts";
import { wordSet } from "#german/word-set.ts";

/** The grammatical cases a form can stand in. */
export type Case = "nominative" | "genitive" | "dative" | "accusative";

/** Cases of an article, pronoun or possessive by its ending ("dem", "einen", "ihrer", "kein"); undefined for any other word. */
export const determinerCases = (lower: string): readonly Case[] | undefined => casesOfWord(lower) ?? undefined;

const casesOfWord = remembering(8192, (lower): readonly Case[] | null => {
  const fixed = fixedDeterminers.get(lower);
  if (fixed) return fixed;
  const match = declined.exec(lower);
  return (match && (/^(?:dies|jen|jed|welch|manch|solch)/.test(lower) ? strong : endings)[match[2] ?? ""]) ?? null;
});

/** Cases a preposition governs; undefined for any other word. Contractions ("im", "zum") hold an article already. */
export const prepositionCases = (lower: string): readonly Case[] | undefined => prepositions.get(lower);

/** Whether the word holds preposition and article in one ("im", "zum", "vom"). */
export const isContraction = (lower: string): boolean => contractions.has(lower);

/** Whether the word opens a subordinate clause whose verb stands last ("dass", "weil", "nachdem"). */
export const isSubordinator = (lower: string): boolean => subordinators.has(lower);

/** Whether the word can be a relative pronoun ("der", "denen", "welche"). */
export const isRelative = (lower: string): boolean => relatives.has(lower);

/** Whether the word joins clauses or phrases of one rank ("und", "sowie", "sondern"). */
export const isCoordinator = (lower: string): boolean => coordinators.has(lower);

/** Whether the word is a personal pronoun that can be a subject ("er", "sie", "man"). */
export const isPronoun = (lower: string): boolean => pronouns.has(lower);

/** Whether a lower-case word is never a verb: a closed class, or an uninflected adjective or adverb that looks like a verb form. */
export const isNeverVerb: (lower: string) => boolean = remembering(
  8192,
  (lower) =>
    closed.has(lower) ||
    fixedDeterminers.has(lower) ||
    prepositions.has(lower) ||
    adjectival.test(lower) ||
    declined.test(lower),
);

/** Whether the word is of a closed class or one of the commonest adverbs and adjectives. */
export const isClosedClass = (lower: string): boolean => closed.has(lower);

const nom: readonly Case[] = ["nominative"];
const direct: readonly Case[] = ["nominative", "accusative"];

const fixedDeterminers: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>([
  ["der", ["nominative", "genitive", "dative"]],
  ["die", direct],
  ["das", direct],
  ["den", ["accusative", "dative"]],
  ["dem", ["dative"]],
  ["des", ["genitive"]],
  ["ein", direct],
  ["mehrere", direct],
  ["mehreren", ["dative"]],
  ["einige", direct],
  ["einigen", ["dative"]],
  ["viele", direct],
  ["vielen", ["dative"]],
  ["alle", direct],
  ["allen", ["dative"]],
  ["aller", ["genitive"]],
  ["beide", direct],
  ["beiden", ["accusative", "dative"]],
  ["wer", nom],
  ["wem", ["dative"]],
  ["wen", ["accusative"]],
]);

const declined =
  /^(k?ein|mein|dein|sein|ihr|unser|euer|eur|dies|jen|jed|welch|manch|solch|derselb|dasselb|dieselb)(e[nmrs]?)?$/;

const endings: Readonly<Record<string, readonly Case[]>> = {
  "": direct,
  e: direct,
  en: ["accusative", "dative"],
  em: ["dative"],
  er: ["genitive", "dative"],
  es: ["genitive"],
};
/** "dieser" declines like "der", unlike "einer". */
const strong: typeof endings = {
  ...endings,
  er: ["nominative", "genitive", "dative"],
  es: ["nominative", "genitive", "accusative"],
};

const dat: readonly Case[] = ["dative"];
const acc: readonly Case[] = ["accusative"];
const gen: readonly Case[] = ["genitive", "dative"];
const either: readonly Case[] = ["dative", "accusative"];

const prepositions: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>(
  (
    [
      ["aus bei mit nach seit von zu außer entgegen gegenüber gemäß samt nebst mitsamt zufolge", dat],
      ["beim vom zum zur im am", dat],
      ["durch für gegen ohne um bis pro je wider", acc],
      ["fürs ums durchs ins ans aufs", acc],
      ["an auf hinter in neben über unter vor zwischen ab", either],
      [
        "während wegen trotz statt anstatt innerhalb außerhalb oberhalb unterhalb infolge aufgrund mithilfe laut dank angesichts",
        gen,
      ],
      ["anlässlich bezüglich hinsichtlich seitens namens zugunsten mittels anhand binnen inklusive samt", gen],
    ] as const
  ).flatMap(([words, cases]) => words.split(" ").map((word): [string, readonly Case[]] => [word, cases])),
);

const contractions = wordSet("im am vom zum zur beim ins ans aufs fürs ums durchs");

const subordinators = wordSet(
  "dass daß weil ob wenn als nachdem während obwohl obgleich obschon bevor ehe damit sodass falls sofern soweit sobald solange indem wobei wodurch womit woraufhin weshalb wonach wofür wogegen worauf woran worin wovon wozu wo wie was wer warum wann wohin woher seitdem zumal",
);
const relatives = wordSet(
  "der die das den dem des deren dessen denen welche welcher welches welchen welchem wer was wo",
);
const coordinators = wordSet("und oder aber sondern sowie doch denn bzw beziehungsweise");
const pronouns = wordSet(
  "ich du er sie es wir man dieser diese dieses jener wer niemand jemand alle beide viele einige mehrere",
);

/** Inflected adjectives by their derivation; "-igen" is left out, since "bestätigen" and "wichtigen" look alike. */
const adjectival =
  /(?:lich|isch|bar|sam|los|(?<!ver)haft|iv|[iun]ell|[itn]när|itär|i[öo]s)(?:e[nmrs]?|er(?:e[nmrs]?)?|st(?:e[nmrs]?)?)?$|(?:ig|al|(?<!pl)ant|(?<!di)ent)(?:e[mrs]?)?$|(?:(?<!sch)wert|weit|weise|wärts|falls|mals|ens|maßen|bereit|gerecht|bekannt)$/;

const closed = wordSet(
  `
  doppelt dreifach vierfach und oder aber sondern sowie doch denn bzw beziehungsweise weder noch entweder sowohl auch nur schon bereits erst gerade fast rund etwa
  ungefähr knapp gut mindestens höchstens maximal insgesamt ebenso ebenfalls genauso besonders insbesondere vielleicht offenbar angeblich
  nicht nie niemals kein ja nein selbst sogar zwar einerseits andererseits wieder weiter weiterhin dadurch stattdessen vielmehr übrigens
  tatsächlich eigentlich natürlich jeweils heute gestern morgen jetzt nun bald später früher zuvor vorher nachher seitdem seither zuletzt
  zuerst zunächst schließlich inzwischen mittlerweile unterdessen gleichzeitig zugleich immer oft häufig manchmal niemand nichts etwas
  jemand hier dort da dann so somit sonst sehr ganz recht mehr weniger meist meisten wenig wenige wenigen viel mir mich dir dich ihm ihn
  ihnen uns euch sich einander selber dessen deren denen ich du er sie es wir man wer wem wen was wo wie wann warum dass daß weil ob wenn
  als nachdem während obwohl bevor ehe damit sodass falls indem daher darum deshalb deswegen dennoch trotzdem jedoch allerdings außerdem
  zudem dabei dafür dagegen danach daran darauf daraus darin darunter darüber davon davor dazu dazwischen hin her hinaus heraus hinein
  herein hinauf herauf weg fort zurück zusammen allein alleine gemeinsam einst jüngst längst höchst möglichst überhaupt sofort dort erneut
  komplett konkret korrekt direkt indirekt exakt strikt perfekt privat bereit bekannt unbekannt gesamt alt kalt hart leicht schlecht spät
  tot rot wert echt dicht sanft intakt abrupt absolut akut fest letzte letzten letzter letztes erste ersten erster erstes zweite zweiten
  dritte dritten vierte vierten fünfte achte neunte zehnte nächste nächsten nächster größte größten kleinste weitere weiteren weiterer
  weiteres andere anderen anderer anderes eigene eigenen eigener eigenes neue neuen neuer neues alte alten alter altes gute guten große
  großen großer großes kleine kleinen hohe hohen hoher hohes lange langen kurze kurzen junge jungen starke starken schwere schweren
  beste besten leichte leichten rechte rechten linke linken bekannte bekannten gesamte gesamten geringe geringen zwei drei vier fünf
  sechs sieben acht neun zehn elf zwölf hundert tausend einmal zweimal dreimal anderthalb halbe halben ganze ganzen voll leer bislang
  bisher derzeit aktuell soeben eben kaum keinesfalls keineswegs mitten unten oben außen innen hinten vorn vorne links rechts gern gerne
  oftmals stets einzelne einzelnen anderswo irgendwo nirgends überall genug genau besser schlechter länger höher tiefer stärker
  westen osten statt laut dank trotz aufgrund infolge hingegen indes indessen dementsprechend beinahe nahezu zumindest wenigstens
  lediglich bloß womöglich wohl eher zumeist größtenteils teils seinerseits ihrerseits zeitweise bis ihre seine umso desto anders
  zeit heuer weltweit landesweit bundesweit sämtliche sämtlichen jegliche jeglichen verschiedene verschiedenen übrige übrigen nahe nahen
  breite breiten tiefe tiefen weite weiten spitze rot rote roten grün grüne grünen blau blaue blauen schwarz schwarze weiß weiße reiche
  arme armen freie freien offene offenen sichere sicheren teure teuren schnelle schnellen kalte kalten warme warmen harte harten tote toten
  private privaten genaue genauen frühe frühen späte späten falsche falschen richtige klare klaren volle vollen leere fremde fremden ferne
  erneute erneuten direkte direkten konkrete konkreten ernste ernsten nette echte echten feste festen dichte gewisse gewissen mittlere
  innere äußere obere untere vordere hintere besondere besonderen zahlreich zahlreiche zahlreichen
`.trim(),
);
