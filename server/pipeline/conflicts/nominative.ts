/** A speaker as its sentence names it in the genitive, put into the nominative: "des britischen Geheimdienstes" → "britischer Geheimdienst"; others stay as they are. */
export function nominative(speaker: string, sentence: string): string {
  if (!sentence.includes(`des ${speaker}`) && !sentence.includes(`eines ${speaker}`)) return speaker;
  const match = /^(?:(\p{L}+)en\s+)?(\p{Lu}[\p{L}-]+?)(?:(?<=[sßxzdtgkb])es|(?<=[^sßxz])s)$/u.exec(speaker);
  if (!match?.[2]) return speaker;
  const [, adjective, noun] = match;
  const ending = neuter.test(noun) ? "es" : "er";
  return adjective === undefined ? noun : `${adjective}${ending} ${noun}`;
}

const neuter = /(?:um|ment|amt|haus|gericht|institut|land|büro|blatt|magazin|portal|unternehmen|werk|komitee|team)$/;
