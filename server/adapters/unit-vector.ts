/** The first `dimensions` values scaled to length 1; the zero vector where they have no length (nothing was read, or a model gave no number). */
export function unitVector(values: ArrayLike<number>, dimensions: number): Float32Array {
  let squares = 0;
  for (let i = 0; i < dimensions; i++) squares += (values[i] ?? Number.NaN) ** 2;
  const length = Math.sqrt(squares);
  const vector = new Float32Array(dimensions);
  if (!(length > 0 && Number.isFinite(length))) return vector;
  for (let i = 0; i < dimensions; i++) vector[i] = (values[i] ?? 0) / length;
  return vector;
}
