import type { Span } from "#domain/span.ts";
import { stem } from "#german/stems.ts";

/** What makes a figure one of another kind: on top of others, part of a whole, an average, a rate, of earlier times, of another time than the first, what there is room for. In order, each once. */
export function marksOf(sentence: string, part: Span, figure: Span): readonly string[] {
  const [text, before, after] = [
    sentence.slice(part.start, part.end),
    sentence.slice(part.start, figure.start),
    sentence.slice(figure.end, part.end),
  ];
  const found = new Set<string>();
  for (const { mark, holds } of table) if (holds(text, before, after, sentence)) found.add(mark);
  if (isOfAnotherTime(sentence)) found.add("again");
  const stage = stageOf
    .exec(sentence)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (stage !== undefined) found.add(`stage:${stage.toLowerCase()}`);
  if (instead.test(sentence.slice(0, figure.start))) found.add("earlier");
  for (const pattern of rates) {
    const noun = pattern.exec(text)?.[1];
    if (noun !== undefined) found.add(`per:${adverbs[noun.toLowerCase()] ?? stem(noun)}`);
  }
  return [...found].sort();
}

/** "gibt acht Millionen dazu": who adds money pays a part. */
const contributes =
  /(?<!\p{L})(?:g[ia]bt?|geben|gaben|steuer[nt]\p{L}*|schieß(?:t|en)|schoss(?:en)?|leg(?:t|en))(?!\p{L})[^,;]*(?<!\p{L})(?:dazu|bei|zu)(?=\s*(?:[.,;!]|$))|(?<!\p{L})(?:beisteuer\p{L}*|dazugeb\p{L}*|bezuschusst\p{L}*|Zuschuss|Zuschüssen?)(?!\p{L})/u;

/** "davon zwei", "zwei Frauen davon"; "640 Stellen, die meisten davon im Büro" are the whole. */
const ofThem = /(?<!\p{L})(?:davon|darunter|unter ihnen|von ihnen|von denen|unter denen)(?!\p{L})/iu;
const behindOfThem = /^\s*(?:\p{L}+\s+){0,3}(?:davon|darunter|unter ihnen|von ihnen|von denen|unter denen)(?!\p{L})/iu;

/** "im Jahresmittel": at a sentence's beginning it goes for all of it. */
const average =
  /(?<!\p{L})(?:im (?:Jahres|Monats|Tages)?(?:(?:durch)?schnitt|mittel)|durchschnittlich(?:e[nrms]?)?|Durchschnitts\p{L}+)(?!\p{L})/iu;

type Holds = (text: string, before: string, after: string, sentence: string) => boolean;

const table: readonly { readonly mark: string; readonly holds: Holds }[] = [
  {
    mark: "additional",
    holds: (_, before, after) =>
      /(?<!\p{L})(?:weiteren?|zusätzliche[nrs]?|zusätzlich|neue[nr]?|noch einmal|nochmals)\s*$/iu.test(before) ||
      /^\s*(?:weitere|zusätzliche|neue)[nr]?(?!\p{L})/u.test(after),
  },
  {
    mark: "part",
    holds: (text, before, after) =>
      ofThem.test(before) ||
      behindOfThem.test(after) ||
      /(?<!\p{L})(?:unter den (?:Toten|Opfern|Todesopfern|Getöteten|Verletzten|Verwundeten|Vermissten|Festgenommenen))(?!\p{L})/iu.test(
        text,
      ) ||
      /(?<!\p{L})allein(?!\p{L})[^,;]*$/iu.test(before) ||
      /^[^,;]*(?<!\p{L})allein(?!\p{L})/u.test(after) ||
      /^\s*(?:dieser|jener|(?:mein|unser|sein|ihr)er|von (?:den|ihnen))(?!\p{L})/u.test(after) ||
      contributes.test(text),
  },
  {
    mark: "mean",
    holds: (text, _, __, sentence) => average.test(text) || average.test(/^Im \p{L}+/u.exec(sentence)?.[0] ?? ""),
  },
  {
    mark: "earlier",
    holds: (text) =>
      /(?<!als )(?<!gegenüber )(?<!\p{L})(?:im|aus dem|des) (?:Vorjahr|Vormonat|Vorquartal)(?:es|s)?(?!\p{L})/u.test(
        text,
      ) ||
      /(?<!\p{L})(?:ursprünglich(?:e[nrms]?)?|zunächst|einst|anfangs|anfänglich|(?<!(?:als|wie|gegenüber) (?:i[nm]|am|der|de[mn]|ein(?:em)?) \p{Lu}\p{L}+ )zuvor|vorher|vormals|damals|seinerzeit)(?!\p{L})/iu.test(
        text,
      ) ||
      /(?<!\p{L})(?:sollten?(?!\p{L})[^,;]*(?<!\p{L})(?:Plan|Planung|Entwurf)|war(?:en)?\s[^,;]*(?:geplant|vorgesehen|veranschlagt))(?!\p{L})/u.test(
        text,
      ) ||
      /^\s*Vor (?:(?:der|dem) \p{Lu}|\p{L}+ Jahren).*(?<!\p{L})(?:war|waren|hatten?)(?!\p{L})/u.test(text),
  },
  {
    mark: "difference",
    holds: (_, before, after) =>
      /^\s*(?:\p{Lu}\p{L}*\s+)?(?:mehr|weniger|\p{L}+er)\s+als(?!\p{L})/u.test(after) ||
      /^\s+(?:\p{Lu}\p{L}*\s+)?(?:Vorsprung|Rückstand|Unterschied|Abstand|Differenz|(?:vor|hinter)(?=\s+(?:de[mnr]|ih[mrn]\p{Ll}*|sein\p{Ll}*|\p{Lu})))(?!\p{L})/u.test(
        after,
      ) ||
      (/(?<!\p{L})fehl(?:t|ten?|en)(?!\p{L})[^,;]*$/u.test(before) && /^[^,;]*, um(?!\p{L})/u.test(after)) ||
      /(?<!\p{L})(?:Vorsprung|Rückstand|Unterschied|Abstand) von\s+(?:\p{Ll}+\s+){0,2}$/u.test(before),
  },
  { mark: "capacity", holds: (_, before) => /(?:[Pp]latz|[Pp]lätze|Raum) für\s*(?:\p{Ll}+\s+){0,2}$/u.test(before) },
  { mark: "together", holds: (text) => /(?<!\p{L})(?:[Zz]usammen|[Gg]emeinsam) mit(?!\p{L})/u.test(text) },
  {
    mark: "stage",
    holds: (text, before, after) =>
      /^\s+führ(?:t|ten?|en)(?!\p{L})/u.test(after) ||
      /(?<!\p{L})führ(?:t|ten?|en)\s(?:[^,;]*\s)?mit\s+$/u.test(before) ||
      /(?<!\p{L})(?:zur|bei|in der|bis zur) (?:Pause|Halbzeit\p{L}*)|Halbzeitstand|Zwischenstand|nach dem (?:ersten|zweiten) \p{Lu}\p{L}*(?:drittel|viertel|satz)/iu.test(
        text,
      ),
  },
  { mark: "all", holds: (_, before) => /(?<!\p{L})(?:alle[nr]?|sämtliche[nr]?)\s*$/iu.test(before) },
  {
    mark: "each",
    holds: (_, before, after) =>
      /(?<!\p{L})(?:je|jeweils)\s*$/iu.test(before) || /^[^,;]*(?<!\p{L})jede[srnm]?\s+de[rs](?!\p{L})/u.test(after),
  },
];

/** "119 Millionen statt etwa 75 Millionen" */
const instead = /(?<!\p{L})(?:statt|anstatt|anstelle)(?:\s+\p{L}+){0,3}\s*$/u;

/** "am ersten Wochenende", "am dritten Streiktag", "am Starttag": of one stage alone. */
const stageOf =
  /(?<!\p{L})(?:(?:am|vom|des) (ersten|zweiten|dritten|vierten|fünften|sechsten|letzten) \p{L}*?(?:tag(?:e?s)?|wochenendes?|abends?)|(?:in der|zur) (\p{L}+te|\p{L}+ten|\d{1,2}\.) (?:Woche|Stunde|Nacht|Kalenderwoche|Runde|Welle|Phase|Etappe|Staffel|Auflage)|in (?:KW|Kalenderwoche) (\d{1,2})|(?:am|vom) ((?:Start|Eröffnungs|Premieren)(?:tag|wochenende)))(?!\p{L})/iu;

/** Whether a sentence tells of another occasion than the first. */
export const isOfAnotherTime = (sentence: string): boolean => again.test(sentence);

const again =
  /(?<!\p{L})(?:diesmal|dieses Mal|abermals|ein weiteres Mal|beim (?:zweiten|dritten|nächsten) Mal|(?:im|beim) (?:Hinspiel|Rückspiel)|zum (?:zweiten|dritten|vierten) Mal)(?!\p{L})/iu;

/** "pro Kopf", "je Quadratmeter", "im Monat", "täglich": what a rate is counted by. */
const rates: readonly RegExp[] = [
  /(?<!\p{L})(?:pro|je)\s+(\p{Lu}\p{L}+)/u,
  /(?<!\p{L})(?:im|am|in der)\s+(Tag|Monat|Jahr|Woche|Stunde|Minute|Sekunde)(?!\p{L})(?!\s+(?:\d|zuvor|vor|nach|de[rs]|de[nm]))/u,
  /(?<!\p{L})(täglich|wöchentlich|monatlich|jährlich|stündlich)(?:e[nrms]?)?(?!\p{L})/iu,
  /-(?:Minuten|Stunden)-(Takt)(?!\p{L})/u,
  /(?<!\p{L})jede[nrms]?\s+(Tag|Monat|Jahr|Woche|Stunde|Nacht)(?!\p{L})/iu,
];

const adverbs: Readonly<Record<string, string>> = {
  täglich: stem("Tag"),
  wöchentlich: stem("Woche"),
  monatlich: stem("Monat"),
  jährlich: stem("Jahr"),
  stündlich: stem("Stunde"),
};
