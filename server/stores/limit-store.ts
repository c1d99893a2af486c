/** Counts requests in fixed windows. */
export interface LimitStore {
  /** Counts one more for this client in the window that starts at `windowStart` (milliseconds since 1970) and says the new count; older windows may be forgotten. */
  count(client: string, windowStart: number): Promise<number>;
}
