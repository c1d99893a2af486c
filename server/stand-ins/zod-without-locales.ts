import { config } from "zod/v4/core";
import en from "zod/v4/locales/en.js";
import * as coerce from "../../node_modules/zod/v4/classic/coerce.js";
import { ZodError } from "../../node_modules/zod/v4/classic/errors.js";
import * as iso from "../../node_modules/zod/v4/classic/iso.js";
import {
  any,
  array,
  boolean,
  custom,
  enum as enumOf,
  int,
  literal,
  looseObject,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  undefined as undefinedOf,
  union,
  unknown,
  url,
} from "../../node_modules/zod/v4/classic/schemas.js";

/**
 * What wrangler.toml puts in the place of `zod` and `zod/v4`: the same functions without the 51 languages of their messages,
 * which esbuild cannot leave away and which make 60 KB (gzip) of the Worker. `z` holds what server and AI SDK call by it and no more (7 KB);
 * a test names what is missing.
 */
config(en());

export const z = {
  ZodError,
  any,
  array,
  boolean,
  coerce,
  custom,
  enum: enumOf,
  int,
  literal,
  looseObject,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  undefined: undefinedOf,
  union,
  unknown,
  url,
};
export * from "../../node_modules/zod/v4/classic/checks.js";
export * from "../../node_modules/zod/v4/classic/errors.js";
export * from "../../node_modules/zod/v4/classic/parse.js";
export * from "../../node_modules/zod/v4/classic/schemas.js";
export { coerce, iso, z as default };
