/**
 * How much a question of a set of `size` counts beside one of the `largest` set: all of a set together weigh as the root of their number, so that many
 * questions of a few writers do not drown the few of many.
 */
export const balance = (size: number, largest: number): number => Math.sqrt(largest / Math.max(1, size));
