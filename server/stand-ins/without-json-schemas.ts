/**
 * What wrangler.toml puts in the place of the modules inside zod and AI SDK that describe a shape as JSON schema: the Worker checks shapes and describes none,
 * and its language model has no tools whose input would have to be described.
 */
const refuse = (): never => {
  throw new Error("Cannot describe a shape as JSON schema: the Worker has no code for it, expected a check alone");
};

export { refuse as toJSONSchema, refuse as zod3ToJsonSchema };

/** How zod describes each kind of shape. */
export const allProcessors: object = {};
