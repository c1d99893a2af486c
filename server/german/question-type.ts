import { strongInfinitive } from "./strong-infinitive.ts";

/** What kind of answer a question asks for. */
export type QuestionType =
  | "quantity"
  | "date"
  | "duration"
  | "person"
  | "place"
  | "reason"
  | "manner"
  | "quote"
  | "polar"
  | "definition"
  | "comparison"
  | "list"
  | "open";

/**
 * Reads the type off the question's own words, German or English, in any spelling (case, umlauts and the question mark do not matter).
 * The first rule that fits wins; a question no rule knows is `open`.
 */
export function questionType(question: string): QuestionType {
  const text = withoutEnglishNames(plain(question));
  const main = withoutEnglishNames(plain(beforeSubordinate(question)));
  const [type] =
    rules.find(([, pattern]) => pattern.test(main)) ?? rules.find(([, pattern]) => pattern.test(text)) ?? [];
  return type ?? (beginsWithVerb(text) ? "polar" : "open");
}

/** "Mit welcher Methode wurde ermittelt, wie alt der Stein ist?" asks for the method. */
const beforeSubordinate = (question: string): string =>
  /^[^,]*?,(?=\s+(?:wie|wann|wo|wer|was|warum|ob|dass|wem|wen|welche[mnrs]?|um|wenn|weil|obwohl|bevor|nachdem)\s)/iu.exec(
    question,
  )?.[0] ?? question;

/** "Welcher Feind von Doctor Who …": an English question word asks only where a question begins with one. */
const withoutEnglishNames = (text: string): string =>
  englishOpener.test(text) ? text : text.replace(/\b(?:who|whom|whose|where|when|why|how|which|what)\b/g, "-");

const englishOpener =
  /^(?:(?:and|so|but|in|on|at|by|from|since|until|to|for|with|of|about|according to) )?(?:\w+ )?(?:who|whom|whose|where|when|why|how|which|what|did|does|is|are|were|has|have)\b/;

const rules: readonly (readonly [QuestionType, RegExp])[] = [
  [
    "comparison",
    /\b(vergleich\w*|im gegensatz|unterschied\w*|unterscheide\w*|verglichen mit|gegenueber ?gestellt|compare|difference between|versus|vs)\b/,
  ],
  [
    "duration",
    /\b(wie ?lange|wie ?viel (?:zeit|laenger)|wie ?lang\b(?! (?:ist|sind|war|waren))|wie viele? (?:sekunden|minuten|stunden|tage|wochen|monate|jahre|jahrzehnte)|how long)\b/,
  ],
  [
    "date",
    /\b(wann|seit wann|bis wann|ab wann|when|(?:an|in|zu|seit|bis|ab|aus) welche[mnrs] (?:\w+ )?(?:tag|datum|jahr|monat|woche|zeitpunkt|zeitraum|jahrhundert|jahrzehnt)\w*|welches (?:jahr|datum)|what year|which year|what date|wie ?spaet|(?:um|zu) welcher (?:uhr)?zeit|um welche (?:uhr)?zeit|um wie ?viel uhr)\b/,
  ],
  [
    "quantity",
    /\b(wie ?viele?[rnms]?|wieviele?|how (?:many|much|large|big|high|tall|old|far|deep|heavy|fast|expensive)|wie (?:lang|hoch|gross|weit|tief|schwer|schnell|teuer|oft|haeufig|alt|stark|breit|dick|heiss|warm|kalt|laut|viel|reich|zahlreich|nah)|was (?:kost\w*|(?:zahl|bezahl|verdien)(?:t|te|en|ten)\b)(?! fuer)|was [dhkmsw]\w+ .*(?:kosten|gekostet|(?:ge|be)zahlt|(?:be)?zahlen|verdien(?:en|t))(?: \w+en)?$|welche(?:[nrm])? (?:\w+ )?(?:anzahl|zahl|hoehe|summe|menge|anteil|groesse|wert|gesamtwert|preis|betrag|umfang|laenge|temperatur|quote|prozentsatz|temperatur)|welchen (?:anteil|wert|betrag|umfang|preis)|zu wieviel|um wieviel|anzahl der|what (?:percentage|number|amount|share))\b/,
  ],
  [
    "quote",
    /\b(was (?:sagte?n?|sagen|meint\w*|erklaer\w+|behaupte\w+|antwort\w+|schreib\w*|schrieb\w*|fordert\w*|betont\w*|kritisier\w+|versprach\w*|verspricht) |wie (?:bewerte\w*|beurteil\w*|kommentier\w*|aeussert\w*|begruende\w*|beschreib\w*|reagier\w+|nennt|bezeichne\w*) |was (?:\w+ ){1,3}sagen\b|zitat|wortlaut|woertlich|what did .+ say|wie (?:lautet|lautete))\b/,
  ],
  [
    "reason",
    /\b(warum|weshalb|wieso|weswegen|aus welche[mn] gr[u]?\w+|wozu|zu welchem zweck|welche(?:n|r)? (?:grund|gruende|ursache\w*|zweck|motiv\w*)|was (?:ist|war|sind|waren) (?:der|die|das) (?:grund|ursache|gruende|ursachen|zweck|ziel)|why|wodurch|woran (?:liegt|lag|starb|starben|scheitert\w*|.*(?:gestorben|gescheitert|liegt|lag)$)|was (?:ist|war|sei) (?:\w+ )*schuld)\b/,
  ],
  [
    "person",
    /\b(wer|wen|wem|wessen|who|whom|whose|mit wem|von wem|fuer wen|durch wen|welche[rnms]? (?:person|mann|frau|politiker\w*|forscher\w*|autor\w*|minister\w*|praesident\w*|wissenschaftler\w*|expert\w*|spieler\w*|trainer\w*|kuenstler\w*|chef\w*)|wie (?:heisst|heissen|hiess|hiessen))\b/,
  ],
  [
    "place",
    /\b(wo|woher|wohin|where|von wo|bis wohin|in welche[rmn]? (?:\w+ )?(?:land|stadt|ort|region|gebiet|staat|gegend|stadtteil|provinz|kontinent|gemeinde|bundesland)\w*|(?:aus|nach|von|zu|in) welche[nmr] (?:\w+ )?(?:land|laendern|hafen|staat|staedten)|welche[srn]? (?:land|laender|stadt|staedte|ort|orte|region|regionen|gebiet|hauptstadt))\b/,
  ],
  [
    "list",
    /\b(welche (?!(?:art und )?weise\b)[a-z]+(?:en|er|e|s)\b|nenne\w*|zaehle\w*|liste\w*|list|name the|was alles|wer alles|welche .+ gibt es|woraus|was (?:\w+ ){0,8}zu bieten|was (?:bietet|bieten|umfasst|enthaelt)|welche bestandteile|which .+s)\b/,
  ],
  [
    "definition",
    /^(?:und )?(?:was|wer) (?:ist|sind|war|waren|bedeutet|heisst|versteht man)\b(?!.* (?:passiert|geschehen|geworden)\b)|\b(was bedeutet|was heisst|was versteht man|wofuer steht|definier\w*|what is|what are|erklaer\w* (?:mir )?(?:den|die|das) begriff)\b/,
  ],
  // "Welches Gerät wird bei Unfällen wie diesem eingesetzt?" asks for the device.
  [
    "open",
    /^(?:und )?(?:(?:in|an|auf|mit|von|zu|fuer|bei|aus|nach|ueber|durch|unter|gegen|um) )?(?:was|welche[rnms]?)\b(?! (?:weise|art)\b)/,
  ],
  ["manner", /\b(wie|how|auf welche (?:weise|art)|inwiefern|womit|wodurch)\b/],
  ["open", /\b(was|welche[rnms]?|what|which|worum|worueber|wovon|womit|woran|worin|worauf|wogegen)\b/],
];

/** A question that opens with its verb is answered with Ja or Nein; imperatives ("Nenne …") are caught by the rules above. */
function beginsWithVerb(text: string): boolean {
  const [first = "", second = ""] = text
    .replace(/^(?:und|aber|oder|also|stimmt es|ist es wahr|trifft es zu)[, ]+/, "ist ")
    .split(" ");
  if (auxiliaries.has(first)) return true;
  return (
    (/^[a-z]{3,}t(?:e|en)?$|^[a-z]{3,}en$/.test(first) || strongInfinitive(first) !== undefined) &&
    subjectOpeners.test(second)
  );
}

const auxiliaries = new Set(
  (
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann koennen konnte konnten soll sollen sollte sollten " +
    "will wollen wollte wollten darf duerfen durfte muss muessen musste mussten mag moegen gibt gab gibts stimmt stimmen is are was were " +
    "has have had did does do can could will would should waere haette koennte wuerde ging geht kam kommt steht stand liegt lag bekam bekommt"
  ).split(" "),
);
const subjectOpeners =
  /^(?:der|die|das|dem|den|ein|eine|einer|er|sie|es|man|wir|ihr|ich|du|seine?|ihre?|diese[rs]?|jene[rs]?|alle|viele|mehr|keine?|[a-z]{2,})$/;

/** Where the kind of a question shows; what is longer is no question but a text, and looking further would cost quadratic time. */
const REACH = 400;

/** Lower case, umlauts spelt out, punctuation to spaces: questions are typed in a hurry. */
function plain(question: string): string {
  return question
    .slice(0, REACH)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
