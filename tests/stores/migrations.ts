import { join } from "node:path";

/** Folder of the tables' definitions. */
export const migrations = join(import.meta.dirname, "../../migrations");
