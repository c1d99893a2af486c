/** `[start, end)` in UTF-16 offsets of one NFC text; which text is said by the field that holds the span. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
