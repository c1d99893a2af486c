/** Whether a text says somewhere that something is not so. */
export const isNegated = (text: string): boolean =>
  /(?<!\p{L})(?:nicht|nichts|niemand|kein\p{L}*|nie|niemals|weder|ohne|kaum)(?!\p{L})/iu.test(text);
