/** McNemar's exact two-sided test for paired answers (McNemar 1947): how likely a split at least this uneven of the pairs that differ is by chance. */
export function mcNemar(worse: number, better: number): number {
  const n = worse + better;
  if (n === 0) return 1;
  let term = 0.5 ** n;
  let tail = 0;
  for (let k = 0; k <= Math.min(worse, better); k++) {
    tail += term;
    term = (term * (n - k)) / (k + 1);
  }
  return Math.min(1, 2 * tail);
}
