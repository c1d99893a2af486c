import { z } from "zod";
import { Failure } from "#domain/failure.ts";

const port = z.coerce.number().int().min(0).max(65_535);

const schema = z.object({
  /** Folder of the index; without it `.fundstelle/index`, built from the bundled corpus when absent. */
  FUNDSTELLE_INDEX: z.string().min(1).optional(),
  /** Address the server binds; anything but loopback needs a token. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** TCP port of the server; 0 takes any free one. */
  PORT: port.default(8787),
  /** Secret that the API and the page ask for. */
  FUNDSTELLE_TOKEN: z.string().min(16, "braucht mindestens 16 Zeichen").optional(),
  /** `static` (shipped), a hub name or folder for transformers.js, or `openai:<model>` for an embeddings endpoint. */
  FUNDSTELLE_EMBEDDER: z.string().min(1).default("static"),
  FUNDSTELLE_EMBEDDER_URL: z.url().optional(),
  FUNDSTELLE_EMBEDDER_KEY: z.string().min(1).optional(),
  /** Leading dimensions to keep of a Matryoshka model's vectors (Kusupati et al. 2022); all of them where absent. */
  FUNDSTELLE_EMBEDDER_DIMENSIONS: z.coerce.number().int().min(16).max(4096).optional(),
  /** A cross-encoder for transformers.js, hub name or folder; without it closeness of the question's words decides. */
  FUNDSTELLE_RERANKER: z.string().min(1).optional(),
  /** A model of natural language inference for transformers.js, hub name or folder: a further opinion on sentences told in other words. */
  FUNDSTELLE_ENTAILMENT: z.string().min(1).optional(),
  /** Weight of the embeddings in the search, 0 (words alone) to 1 (embeddings alone); the measured default where absent. */
  FUNDSTELLE_DENSE_WEIGHT: z.coerce.number().min(0).max(1).optional(),
  /** A language model's name; without it answers are extracted. */
  FUNDSTELLE_MODEL: z.string().min(1).optional(),
  /** Base URL of an OpenAI-compatible endpoint. */
  FUNDSTELLE_MODEL_URL: z.url().optional(),
  FUNDSTELLE_MODEL_KEY: z.string().min(1).optional(),
  /** Milliseconds without a token after which the model counts as dead. */
  FUNDSTELLE_MODEL_STALL_MS: z.coerce.number().int().min(100).default(20_000),
  /** A language model that judges answers in `fundstelle eval`, beside the counted scores; without it none does. */
  FUNDSTELLE_JUDGE: z.string().min(1).optional(),
  FUNDSTELLE_JUDGE_URL: z.url().optional(),
  FUNDSTELLE_JUDGE_KEY: z.string().min(1).optional(),
  /** Passages an answer may stand on. */
  FUNDSTELLE_PASSAGES: z.coerce.number().int().min(1).max(50).default(16),
  /** Days after which a conversation that nobody went on with is deleted; without it conversations stay until a reader deletes them. */
  FUNDSTELLE_RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  /** Requests to /api/ that one client may send a minute; where absent 6,000 on loopback and 120 elsewhere. */
  FUNDSTELLE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).optional(),
  /** Largest body of a request to /api/ or /hooks/, in bytes; 1 MiB. */
  FUNDSTELLE_BODY_BYTES: z.coerce.number().int().min(1024).max(100_000_000).default(1_048_576),
});

/** A language model behind an OpenAI-compatible address. */
export interface ModelEndpoint {
  readonly model: string;
  readonly url: string;
  readonly key?: string;
}

/** Everything that can be set, parsed once; absent means the part is off. */
export interface Settings {
  /** An index the reader named: it must exist. Absent: the default folder, built from the bundled corpus when needed. */
  readonly index?: string;
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  readonly embedder:
    | { readonly kind: "static" }
    | { readonly kind: "transformers"; readonly model: string; readonly dimensions?: number }
    | ({ readonly kind: "openai"; readonly dimensions?: number } & ModelEndpoint);
  /** A cross-encoder's hub name or folder. */
  readonly reranker?: string;
  /** An inference model's hub name or folder. */
  readonly entailment?: string;
  /** 0–1; see `RetrieveSettings`. */
  readonly denseWeight?: number;
  readonly model?: ModelEndpoint & { readonly stallMs: number };
  /** Judges answers in `fundstelle eval`. */
  readonly judge?: ModelEndpoint;
  readonly passages: number;
  /** Days from a conversation's last change to its deletion; absent means never. */
  readonly retentionDays?: number;
  readonly limits: RequestLimits;
}

/** What one client may send. */
export interface RequestLimits {
  /** To /api/; absent: depends on who reaches the server. */
  readonly requestsPerMinute?: number;
  /** To /api/ and /hooks/. */
  readonly bodyBytes: number;
}

/** The process's environment, by the names of its variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Parses the environment, before which an `--index` option goes; a wrong value throws `Failure("usage")` naming the variable. */
export function readSettings(env: Environment, { index }: { readonly index?: string } = {}): Settings {
  const given = { ...env, ...(index !== undefined && { FUNDSTELLE_INDEX: index }) };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Failure("usage", `Die Einstellung ${issue?.path.join(".")} ist ungültig: ${issue?.message}.`);
  }
  const values = parsed.data;
  return {
    ...(values.FUNDSTELLE_INDEX !== undefined && { index: values.FUNDSTELLE_INDEX }),
    host: values.HOST,
    port: values.PORT,
    ...(values.FUNDSTELLE_TOKEN !== undefined && { token: values.FUNDSTELLE_TOKEN }),
    embedder: readEmbedder(values),
    ...(values.FUNDSTELLE_DENSE_WEIGHT !== undefined && { denseWeight: values.FUNDSTELLE_DENSE_WEIGHT }),
    ...(values.FUNDSTELLE_RERANKER !== undefined && { reranker: values.FUNDSTELLE_RERANKER }),
    ...(values.FUNDSTELLE_ENTAILMENT !== undefined && { entailment: values.FUNDSTELLE_ENTAILMENT }),
    ...(values.FUNDSTELLE_MODEL !== undefined && {
      model: {
        ...endpoint(values.FUNDSTELLE_MODEL, "FUNDSTELLE_MODEL", values),
        stallMs: values.FUNDSTELLE_MODEL_STALL_MS,
      },
    }),
    ...(values.FUNDSTELLE_JUDGE !== undefined && {
      judge: endpoint(values.FUNDSTELLE_JUDGE, "FUNDSTELLE_JUDGE", values),
    }),
    passages: values.FUNDSTELLE_PASSAGES,
    ...(values.FUNDSTELLE_RETENTION_DAYS !== undefined && { retentionDays: values.FUNDSTELLE_RETENTION_DAYS }),
    limits: {
      ...(values.FUNDSTELLE_REQUESTS_PER_MINUTE !== undefined && {
        requestsPerMinute: values.FUNDSTELLE_REQUESTS_PER_MINUTE,
      }),
      bodyBytes: values.FUNDSTELLE_BODY_BYTES,
    },
  };
}

type Values = z.infer<typeof schema>;

function readEmbedder(values: Values): Settings["embedder"] {
  const name = values.FUNDSTELLE_EMBEDDER;
  if (name === "static") return { kind: "static" };
  const dimensions = values.FUNDSTELLE_EMBEDDER_DIMENSIONS;
  const cut = dimensions !== undefined && { dimensions };
  if (!name.startsWith("openai:")) return { kind: "transformers", model: name, ...cut };
  return { kind: "openai", ...cut, ...endpoint(name.slice("openai:".length), "FUNDSTELLE_EMBEDDER", values) };
}

type EndpointVariable = "FUNDSTELLE_EMBEDDER" | "FUNDSTELLE_MODEL" | "FUNDSTELLE_JUDGE";

/** The endpoint of a model, whose address and key stand beside the variable that names it. */
function endpoint(model: string, variable: EndpointVariable, values: Values): ModelEndpoint {
  const [url, key] = [values[`${variable}_URL`], values[`${variable}_KEY`]];
  if (url === undefined)
    throw new Failure(
      "usage",
      `Zu ${variable} fehlt ${variable}_URL, die Adresse der Schnittstelle (zum Beispiel http://127.0.0.1:11434/v1).`,
    );
  return { model, url, ...(key !== undefined && { key }) };
}
