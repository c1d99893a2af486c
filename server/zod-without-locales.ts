import { config, globalRegistry, NEVER, registry } from "zod/v4/core";
import en from "zod/v4/locales/en.js";
import * as checks from "../node_modules/zod/v4/classic/checks.js";
import * as coerce from "../node_modules/zod/v4/classic/coerce.js";
import * as errors from "../node_modules/zod/v4/classic/errors.js";
import * as iso from "../node_modules/zod/v4/classic/iso.js";
import * as parse from "../node_modules/zod/v4/classic/parse.js";
import * as schemas from "../node_modules/zod/v4/classic/schemas.js";
import { toJSONSchema } from "../node_modules/zod/v4/core/json-schema-processors.js";

/**
 * What wrangler.toml puts in the place of `zod` and `zod/v4`: the same functions without the 51 languages of their messages,
 * which esbuild cannot leave away and which make 60 KB (gzip) of the Worker.
 */
config(en());

export const z = {
  ...schemas,
  ...checks,
  ...errors,
  ...parse,
  ...{ coerce, iso, toJSONSchema, NEVER, config, globalRegistry, registry },
};
export * from "../node_modules/zod/v4/classic/checks.js";
export * from "../node_modules/zod/v4/classic/errors.js";
export * from "../node_modules/zod/v4/classic/parse.js";
export * from "../node_modules/zod/v4/classic/schemas.js";
export { coerce, iso, toJSONSchema, z as default };
