/**
 * The function, with its results for the last words asked for: for `entries / 2` of them at least, for `entries` at most. What is asked for
 * again stays, where a memory that is emptied when full would read everything anew. A result of undefined is not kept.
 */
export const remembering = <Value>(entries: number, find: (word: string) => Value): ((word: string) => Value) =>
  rememberingUpTo(entries, find, () => 1);

/** As `remembering`, for texts: what is kept grows with their length, so that the limit is in characters. */
export const rememberingTexts = <Value>(characters: number, find: (text: string) => Value): ((text: string) => Value) =>
  rememberingUpTo(characters, find, (text) => text.length);

function rememberingUpTo<Value>(
  limit: number,
  find: (text: string) => Value,
  sizeOf: (text: string) => number,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  let size = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const found = before.get(text) ?? find(text);
    if (found === undefined) return found;
    if (size >= limit / 2) {
      before = recent;
      recent = new Map();
      size = 0;
    }
    recent.set(text, found);
    size += sizeOf(text);
    return found;
  };
}
