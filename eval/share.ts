/** How many of all that were counted met the rule. */
export interface Share {
  readonly met: number;
  readonly all: number;
}

/** The share over all items whose rule holds. */
export const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): Share => ({
  met: items.filter(holds).length,
  all: items.length,
});

/** Counts added up over questions (micro average). */
export const sumShares = (shares: readonly Share[]): Share => ({
  met: shares.reduce((sum, { met }) => sum + met, 0),
  all: shares.reduce((sum, { all }) => sum + all, 0),
});
