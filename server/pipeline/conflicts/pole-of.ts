import type { Span } from "#domain/span.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { polarity } from "#german/polarity.ts";
import { phraseKey, verbPhrases } from "#german/set-phrases.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";

/** On which side of yes and no a sentence stands, and the words that tell it. */
export interface Pole extends Span {
  readonly value: 1 | -1;
}

/**
 * Whether a sentence tells that something goes ahead, holds or is owned to (1), or that it is refused, called off, shut, denied or does not come about (−1);
 * undefined where it tells neither, both, what would be or what was before.
 */
export function poleOf(sentence: string): Pole | undefined {
  if (elsewhen.test(sentence)) return undefined;
  const all = clauses(sentence);
  if (pointsBack(all[0])) return undefined;
  const told = [
    ...worded(sentence, yesWords, 1),
    ...worded(sentence, noWords, -1),
    ...all.flatMap((clause) => toldBy(clause)),
  ].flatMap((pole) => standing(pole, all, sentence));
  const sides = [...worded(sentence, notYet, -1), ...told];
  const [first] = sides;
  return first && sides.every(({ value }) => value === first.value) ? first : undefined;
}

/** "Das beschloss der Rat am Montag": of what, the sentence before says. */
const pointsBack = (first: Clause | undefined): boolean =>
  first?.predicate?.finite === 1 && /^(?:das|dies)$/.test(first.tokens[0]?.lower ?? "");

/** The side that remains where its clause is negated: a yes that is none is a no, a no that is none says nothing. */
function standing({ start, end, value }: Pole, all: readonly Clause[], sentence: string): readonly Pole[] {
  const clause = all.find((one) => one.start <= start && start < one.end);
  if (!clause) return [{ start, end, value }];
  if (value === 1 && isYetToCome(sentence.slice(clause.start, clause.end))) return [];
  if (
    pending.has(clause.predicate?.modal ?? "") ||
    (clause.tokens.some(({ lower }) => before.test(lower)) && !clause.tokens.some(({ lower }) => lower === "noch"))
  )
    return [];
  const cue = clause.tokens.findLast(({ lower }) => negation.test(lower));
  if (!cue || polarity(clause, all).value !== "negated") return [{ start, end, value }];
  const both = { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
  if (value === -1 || /[,;:–]/.test(sentence.slice(both.start, both.end))) return [];
  return [{ ...(both.end - both.start > LONGEST ? { start, end } : both), value: -1 }];
}

/** A position's value is read at a glance. */
const LONGEST = 40;
const negation = /^(?:nicht|kein\p{L}*|nie|niemals|weder)$/u;

/** What is wanted or due has not come about. */
const pending: ReadonlySet<string> = new Set(["wollen", "sollen", "müssen", "mögen"]);

/** 1 for a verb that agrees, −1 for one that refuses. */
export const sideOf = (lemma: string): 1 | -1 | undefined =>
  agreed.has(lemma) ? 1 : refused.has(lemma) ? -1 : undefined;

function worded(sentence: string, words: RegExp, value: 1 | -1): readonly Pole[] {
  const found = words.exec(sentence);
  return found ? [{ start: found.index, end: found.index + found[0].length, value }] : [];
}

/** The side of a clause's verb, or of a set phrase that it forms there. */
function toldBy({ predicate, tokens: words }: Clause): readonly Pole[] {
  const [verb] = [...(predicate?.parts ?? [])]
    .flatMap((at) => words[at] ?? [])
    .sort((a, b) => b.text.length - a.text.length);
  if (!predicate || !verb) return [];
  const keys = verbPhrases(words, stem(predicate.lemma));
  const among = (yes: ReadonlySet<string>, no: ReadonlySet<string>, some: readonly string[]): readonly (1 | -1)[] =>
    some.flatMap((one) => (yes.has(one) ? [1] : no.has(one) ? [-1] : []));
  const [value] = [...among(agreeing, refusing, keys), ...among(agreed, refused, [predicate.lemma])];
  return value === undefined ? [] : [{ start: verb.start, end: verb.end, value }];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const agreed = setOf(`
zustimmen annehmen billigen bewilligen befürworten gutheißen absegnen genehmigen erteilen erlauben gestatten zulassen freigeben öffnen eröffnen
bestätigen einräumen zugeben gestehen einigen verständigen stattfinden stattgeben unterzeichnen unterschreiben retten durchsetzen unterstützen
beschließen verabschieden einführen gelten nachweisen existieren anlaufen rollen fließen bewerben empfehlen
akzeptieren bejahen bekräftigen durchwinken eingestehen einwilligen gewähren ratifizieren signieren zusagen zusprechen kandidieren einweihen`);

const refused = setOf(`
ablehnen verwerfen zurückweisen abweisen dementieren bestreiten abstreiten leugnen scheitern platzen kippen stoppen streichen absagen ausfallen
verweigern versagen untersagen verbieten sperren verzichten entgegentreten vertagen widerlegen abblasen abraten widersprechen
abschmettern annullieren blockieren durchfallen entfallen misslingen unterbinden verneinen verwehren weigern zurückstellen einstampfen aufheben widerrufen`);

/** Phrases that a dictionary of wordings puts for these verbs (`models/wordings-de`), their verb last. */
const phrasesOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((phrase) => phraseKey(tokens(phrase))),
  );

const agreeing = phrasesOf(`
den Segen geben | Ja sagen | Recht geben | recht bekommen | Recht bekommen | Rückendeckung geben | den Rücken stärken | auf einen Nenner kommen
den Beschluss fassen | den Nachweis erbringen | unter Beweis stellen | die Pforten öffnen | die Türen öffnen | seine Unterschrift setzen
die Unterschrift leisten | mit Unterschrift besiegeln | eine Einigung erzielen | zu einer Einigung kommen | Zustimmung finden | eine Mehrheit finden | eine Mehrheit bekommen
über die Bühne gehen | zustande kommen | die Zustimmung geben | zur Verfügung stehen | für plädieren | für werben | für eintreten | hinter stellen`);

const refusing = phrasesOf(`
Abstand nehmen | Einhalt gebieten | Nein sagen | ad acta legen | zu den Akten legen | auf Eis legen | auf Ablehnung stoßen
die kalte Schulter zeigen | eine Abfuhr erteilen | eine Absage erteilen | einen Korb geben | einen Riegel vorschieben | einen Rückzieher machen
für nichtig erklären | im Sande verlaufen | in Abrede stellen | in die Brüche gehen | unter Strafe stellen | zu Fall bringen | außer Kraft setzen
außer Betrieb sein | vom Tisch sein | quer stellen | der Grundlage entbehren | ein Verbot verhängen | ein Verbot aussprechen | Schiffbruch erleiden | in Luft auflösen | auf dem Papier existieren | auf dem Papier stehen | gegen wehren | gegen stemmen`);

const yesWords =
  /(?<!\p{L})(?:[Gg]rünes Licht|in Kraft|in Betrieb|den Betrieb|[Rr]echt bekommen|Einigung|Rückenwind|zur Verfügung|offen|geöffnet|freigegeben|erlaubt|zugelassen|bestätigt|gerettet|vorhanden|für (?:das|die|den|eine?n?|mehr)\s[^,;.]* aus(?:gesprochen)?)(?!\p{L})/u;
const noWords =
  /(?<!\p{L})(?:Absage|Rückschlag|Dämpfer|ins Wasser|[Oo]hne (?:Ergebnis|Mehrheit|Votum)|(?:dagegen|gegen (?:das|die|den|eine?n?|mehr)\s[^,;.]*) aus(?:gesprochen)?|abgelehnt|geplatzt|gestoppt|gekippt|gescheitert|abgesagt|gesperrt|geschlossen|dicht|nichtig|verboten|abgewiesen|auf dem Papier)(?!\p{L})/u;
/** What is still to come, however it is told. */
const notYet =
  /(?<!\p{L})(?:frühestens|nicht vor (?:dem |Anfang |Mitte |Ende )*(?:\d|Jan|Jän|Feb|März|April|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez|Früh|Sommer|Herbst|Winter|Oster|Pfingst|Weihnacht)\p{L}*|noch im Bau)/u;

/** Whether a text says that something is still to come. */
export const isYetToCome = (text: string): boolean => notYet.test(text);

const elsewhen = /(?<!\p{L})(?:wenn|falls|ob|sofern|bevor)(?!\p{L})/iu;
/** What was so before; "am Freitag war die Brücke noch dicht" goes on. */
const before = /^(?:war(?:en)?|hatten?|damals|einst|seinerzeit)$/;
