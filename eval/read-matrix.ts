import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";

const schema = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      /** Environment variables as in the settings, without the index: each configuration builds its own. */
      settings: z.record(z.string().regex(/^FUNDSTELLE_(?!INDEX$)[A-Z_]+$/), z.string()).default({}),
    }),
  )
  .min(2, "es braucht mindestens zwei Einstellungen");

/** One column of the comparison. */
export type Configuration = Readonly<z.infer<typeof schema>[number]>;

/** Reads the configurations to compare, the first being the one the others are held against. */
export async function readMatrix(file: string): Promise<readonly Configuration[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new Failure("bad-file", `Die Datei ${file} lässt sich nicht lesen.`, { cause });
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure(
      "usage",
      `Die Datei ${file} ist keine Liste von mindestens zwei Einstellungen ([{"name","settings":{"FUNDSTELLE_…":"…"}}]).`,
      { cause },
    );
  }
}
