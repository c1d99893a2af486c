import type { Token } from "#german/tokens.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** A word that says of how many or how much of a thing it is so; `noun` is the thing it stands before, absent for adverbs. */
export interface Quantifier {
  readonly kind: "all" | "some";
  readonly text: string;
  /** Its offset in the sentence. */
  readonly start: number;
  readonly noun: WordKeys | undefined;
}

/** The quantifiers of a sentence without a figure of their own, in order. */
export function quantifiers(words: readonly Token[]): readonly Quantifier[] {
  const found: Quantifier[] = [];
  words.forEach(({ lower, text, capital, start }, at) => {
    if (!all.has(lower) && !some.has(lower)) return;
    if (capital && at > 0 && !/^(?:teil|bruchteil|großteil|mehrheit)$/.test(lower)) return;
    if (/^viele/.test(lower) && /^(?:so|wie|zu|ebenso|genauso)$/.test(words[at - 1]?.lower ?? "")) return;
    if (lower === "immer" && /^(?:wieder|noch|mehr|weniger)$/.test(words[at + 1]?.lower ?? "")) return;
    // "Jeder dritte Patient": a share.
    if (/^jede/.test(lower) && ordinal.test(words[at + 1]?.lower ?? "")) return;
    const hedged = /^(?:fast|nahezu|beinahe|nicht)$/.test(words[at - 1]?.lower ?? "");
    if (/^(?:Spur|Menge|Fall|Zeit|Art|Falle|Hinsicht|Minute|Moment)$/.test(words[at + 1]?.text ?? "")) return;
    const kind = all.has(lower) && !hedged ? "all" : "some";
    // "Zum größten Teil", "ein großer Teil", but not "den größten Teil zahlt das Land".
    if (lower === "teil" && words[at - 2]?.lower !== "zum" && !somePart.test(words[at - 1]?.lower ?? "")) return;
    const noun = adverbs.has(lower) ? undefined : words.slice(at + 1, at + 6).find(({ capital }) => capital);
    found.push({
      kind,
      start,
      text: hedged && kind === "some" ? `${words[at - 1]?.text} ${text}` : text,
      noun: noun && wordKeys(noun.text),
    });
  });
  return found;
}

const somePart = /^(?:ein|einen|einem|eines|großer|großen|zum)$/;

const ordinal = /^(?:zweit|dritt|viert|fünft|zehnt)e/;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const all =
  set(`alle alles allen aller sämtliche sämtlichen sämtlicher jede jeder jedes jeden jedem ganze ganzen ganzer ganzes gesamte gesamten
  gesamter gesamtes ausschließlich vollständig komplett komplette kompletten restlos ausnahmslos immer überall stets
  einstimmig`);
const some =
  set(`viele vielen vieler zahlreiche zahlreichen zahlreicher teil bruchteil teils teilweise einige einigen einiger manche manchen mancher meisten mehrheit großteil überwiegend größtenteils
  einzelne einzelnen wenige wenigen wenigsten hauptsächlich weitgehend mehrheitlich stellenweise gelegentlich vereinzelt zumeist`);
const adverbs =
  set(`teils teilweise überwiegend größtenteils hauptsächlich weitgehend mehrheitlich stellenweise gelegentlich vereinzelt zumeist
  ausschließlich vollständig komplett restlos ausnahmslos immer überall stets einstimmig`);
