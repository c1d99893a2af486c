/** The words of a text, which white space parts: how tables of words are written here. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
