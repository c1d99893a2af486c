import type { Context } from "hono";
import type { z } from "zod";
import { Failure } from "#domain/failure.ts";

/** Parses the JSON body; throws `Failure("bad-request")` that names the field. */
export async function readBody<Shape extends z.ZodType>(c: Context, shape: Shape): Promise<z.output<Shape>> {
  return read(shape, await jsonOf(c), "Der Inhalt der Anfrage");
}

/** Parses the query string; a parameter that stands twice counts once. */
export function readQuery<Shape extends z.ZodType>(c: Context, shape: Shape): z.output<Shape> {
  return read(shape, c.req.query(), "Die Adresse der Anfrage");
}

function read<Shape extends z.ZodType>(shape: Shape, value: unknown, what: string): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const long = result.error.issues.find(({ code, path }) => code === "too_big" && path.length > 0);
  if (long?.code === "too_big" && long.origin === "string")
    throw new Failure(
      "bad-request",
      `${what} passt nicht: „${fieldOf(long)}“ darf höchstens ${long.maximum.toLocaleString("de-DE")} Zeichen haben.`,
      { cause: result.error },
    );
  const fields = [...new Set(result.error.issues.map(fieldOf))].filter(Boolean);
  const where = fields.length > 0 ? `: bitte ${fields.map((field) => `„${field}“`).join(", ")} prüfen` : "";
  throw new Failure("bad-request", `${what} passt nicht${where}.`, { cause: result.error });
}

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Failure("bad-request", "Der Inhalt der Anfrage ist kein gültiges JSON.", { cause });
  }
}

// Unknown keys are named too; they are the caller's own words, so they are cut short.
function fieldOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  return path.map(String).join(".").slice(0, 60);
}
