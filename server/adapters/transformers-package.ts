import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Failure } from "#domain/failure.ts";

export type Transformers = typeof import("@xenova/transformers");

/** The optional package transformers.js; `Failure("missing-package")` with the command that installs it. */
export async function importTransformers(
  wanted: string,
  importPackage: () => Promise<Transformers> = () => import("@xenova/transformers"),
): Promise<Transformers> {
  try {
    return await importPackage();
  } catch (cause) {
    throw new Failure(
      "missing-package",
      `Für das ${wanted} fehlt ein Paket: ONNXRUNTIME_NODE_INSTALL=skip npm install @xenova/transformers@npm:@huggingface/transformers@4.3.1`,
      { cause },
    );
  }
}

/** Where transformers.js finds a model: a folder, which is never asked of the hub, or a hub name with the folder its download stays in. */
export interface ModelPlace {
  readonly kind: "folder" | "hub";
  /** What to hand to `from_pretrained`. */
  readonly name: string;
  readonly folder: string;
  readonly options: { readonly local_files_only: boolean; readonly cache_dir: string };
  /** What to look at when the model does not load. */
  readonly hint: string;
}

/** Reads a setting: whatever exists or does not look like `owner/name` is a folder. */
export function modelPlace(model: string, cacheFolder = join(".fundstelle", "models")): ModelPlace {
  const kind = existsSync(model) || !/^[\w-][\w.-]*(\/[\w.-]+)?$/.test(model) ? "folder" : "hub";
  const cache = resolve(cacheFolder);
  return {
    kind,
    name: kind === "folder" ? resolve(model) : model,
    folder: kind === "folder" ? resolve(model) : join(cache, model),
    options: { local_files_only: kind === "folder", cache_dir: cache },
    hint:
      kind === "folder"
        ? "Erwartet wird ein Ordner mit config.json, tokenizer.json und onnx/."
        : "Gibt es den Namen, und ist das Netz erreichbar?",
  };
}
