import type { Span } from "#domain/span.ts";
import { clauses } from "#german/clauses.ts";

/** On which side of yes and no a sentence stands, and the words that tell it. */
export interface Pole extends Span {
  readonly value: 1 | -1;
}

/**
 * Whether a sentence tells that something goes ahead, holds or is owned to (1), or that it is refused, called off, shut or denied (−1); undefined
 * where it tells neither, both, what would be or what was before.
 */
export function poleOf(sentence: string): Pole | undefined {
  if (elsewhen.test(sentence)) return undefined;
  const told = clauses(sentence).flatMap(({ predicate, tokens }) => {
    const parts = [...(predicate?.parts ?? [])].flatMap((at) => tokens[at] ?? []);
    const [verb] = parts.sort((a, b) => b.text.length - a.text.length);
    return predicate && verb ? [{ lemma: predicate.lemma, start: verb.start, end: verb.end }] : [];
  });
  const find = (verbs: ReadonlySet<string>, words: RegExp): Span | undefined =>
    spanOf(words.exec(sentence)) ?? told.find(({ lemma }) => verbs.has(lemma));
  const [yes, no] = [find(agreed, yesWords), find(refused, noWords)];
  if (yes) return no || negation.test(sentence) ? undefined : { start: yes.start, end: yes.end, value: 1 };
  return no && { start: no.start, end: no.end, value: -1 };
}

const spanOf = (found: RegExpExecArray | null): Span | undefined =>
  found ? { start: found.index, end: found.index + found[0].length } : undefined;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const agreed = setOf(`
zustimmen annehmen billigen bewilligen befürworten gutheißen absegnen genehmigen erteilen erlauben gestatten zulassen freigeben öffnen eröffnen
bestätigen einräumen zugeben gestehen einigen verständigen stattfinden stattgeben unterzeichnen unterschreiben retten durchsetzen unterstützen
beschließen verabschieden einführen gelten nachweisen existieren anlaufen rollen fließen bewerben empfehlen`);

const refused = setOf(`
ablehnen verwerfen zurückweisen abweisen dementieren bestreiten abstreiten leugnen scheitern platzen kippen stoppen streichen absagen ausfallen
verweigern versagen untersagen verbieten sperren verzichten entgegentreten vertagen widerlegen abblasen abraten widersprechen`);

const yesWords =
  /(?<!\p{L})(?:[Gg]rünes Licht|in Kraft|in Betrieb|den Betrieb|[Rr]echt bekommen|Einigung|Rückenwind|zur Verfügung|offen|geöffnet|freigegeben|erlaubt|zugelassen|bestätigt|gerettet|für (?:das|die|den)\s[^,;.]* aus(?:gesprochen)?)(?!\p{L})/u;
const noWords =
  /(?<!\p{L})(?:Absage|Rückschlag|Dämpfer|ins Wasser|[Oo]hne (?:Ergebnis|Mehrheit|Votum)|gegen (?:das|die|den)\s[^,;.]* aus(?:gesprochen)?|abgelehnt|geplatzt|gestoppt|gekippt|gescheitert|abgesagt|gesperrt|geschlossen|dicht|nichtig|verboten|abgewiesen)(?!\p{L})/u;
const negation = /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|weder)(?!\p{L})/iu;
const elsewhen = /(?<!\p{L})(?:wenn|falls|ob|sofern|bevor|war(?:en)?|hatten?)(?!\p{L})/iu;
