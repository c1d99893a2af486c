/** The function, whose result is read when first asked for and kept; a result of undefined is not. */
export function once<Value>(read: () => Value): () => Value {
  let found: Value | undefined;
  return () => {
    found ??= read();
    return found;
  };
}
