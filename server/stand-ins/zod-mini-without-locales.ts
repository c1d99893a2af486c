import type { z } from "zod";

/**
 * What wrangler.toml puts in the place of `zod/v4/mini`, which the AI SDK builds its schemas with: the same functions of the other zod, which the Worker has
 * anyway (1 KB of it).
 */
export { _lte as maximum, globalRegistry, NEVER, registry } from "zod/v4/core";
export * from "./zod-without-locales.ts";

/** The one function that the other zod has as a method alone. */
export const extend = (schema: z.ZodObject, shape: z.core.$ZodShape): z.ZodObject => schema.extend(shape);
