/**
 * What wrangler.toml puts in the place of the modules inside zod and AI SDK that describe a shape as JSON schema: the Worker checks shapes and describes none,
 * and its language model has no tools whose input would have to be described.
 */
export function zod3ToJsonSchema(): never {
  throw new Error("Cannot describe a shape as JSON schema: the Worker has no code for it, expected a check alone");
}
