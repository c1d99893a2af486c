/** As `zod-without-locales.ts`, for `zod/v4/mini`. */
export { globalRegistry, NEVER, registry } from "zod/v4/core";
export * from "../node_modules/zod/v4/mini/checks.js";
export * from "../node_modules/zod/v4/mini/parse.js";
export * from "../node_modules/zod/v4/mini/schemas.js";
