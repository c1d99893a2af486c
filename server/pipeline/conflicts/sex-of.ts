import type { Quantity } from "#domain/quantity.ts";

/** Whose age a sentence tells, as far as its grammar says so: "die 47-Jährige", "ein 58 Jahre alter Mann", "die 47 Jahre alte Lokführerin". */
export function sexOf(sentence: string, { start, end, text }: Quantity): "female" | "male" | undefined {
  const before = /(?<!\p{L})(die|eine[rs]?|de[rnm]|ein|eine[nm])\s+(?:\p{Ll}+\s+)?$/iu
    .exec(sentence.slice(0, start))?.[1]
    ?.toLowerCase();
  const noun = /^(?:\s\p{Ll}+e[nr]?)?\s(\p{Lu}[\p{L}-]+)/u.exec(sentence.slice(end))?.[1];
  if (/(?:in|frau|mutter|schwester|tochter|rentnerin)$/iu.test(noun ?? "")) return "female";
  if (/(?:alter|[Jj]ähriger)$/u.test(text) || /^(?:ein|eine[nm]|de[nm])$/.test(before ?? "")) return "male";
  if (before === "der") return /e$/.test(text) ? "male" : undefined;
  return before === "eine" || (before === "die" && /e$/.test(text)) ? "female" : undefined;
}

/** Whether two ages are those of a woman and a man. */
export function ofTwoSexes(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ sentence, quantity }) => sexOf(sentence, quantity));
  return one !== undefined && other !== undefined && one !== other;
}

interface Told {
  readonly sentence: string;
  readonly quantity: Quantity;
}
