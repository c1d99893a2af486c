/** Wilson's 95 % interval of a share (Wilson 1927); the whole range where nothing was counted. */
export function wilson(met: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const p = met / n;
  const centre = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: (centre - spread) / (1 + (z * z) / n), high: (centre + spread) / (1 + (z * z) / n) };
}
