import { z } from "zod";
import { Failure } from "#domain/failure.ts";

const name = z.string().trim().min(1);
/** Whoever knows a secret may ask in the name of a service: an empty or short one is none. */
const secret = name.min(16, "braucht mindestens 16 Zeichen");

const schema = z.object({
  /** The address under which readers reach the server: links to passages, and the way back from Slack's installation. */
  FUNDSTELLE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs requests to `/hooks/frage`. */
  FUNDSTELLE_HOOK_SECRET: secret.optional(),
  /** Tokens of Mattermost's and Rocket.Chat's commands and outgoing webhooks, separated by commas. */
  FUNDSTELLE_CHAT_TOKENS: name.optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_BOT_TOKEN: name.optional(),
  /** `xapp-…`: Socket Mode, for networks that nobody reaches from outside. */
  SLACK_APP_TOKEN: name.optional(),
  SLACK_CLIENT_ID: name.optional(),
  SLACK_CLIENT_SECRET: name.optional(),
  /** 32 bytes as hex or base64; tokens of workspaces are stored encrypted. */
  SLACK_ENCRYPTION_KEY: z
    .string()
    .regex(
      /^([0-9a-f]{64}|[A-Za-z0-9+/]{43}=)$/i,
      "braucht 32 Byte als 64 Hexziffern oder Base64 (openssl rand -hex 32)",
    )
    .optional(),
  /** Workspaces that may install Fundstelle, IDs separated by commas; absent: all. */
  SLACK_TEAMS: name.optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).default("https://slack.com/api/"),
});
type Values = z.infer<typeof schema>;

/** How Slack is spoken to; at least one of `signingSecret` and `appToken`, at least one of `botToken` and `oauth`. */
export interface SlackSettings {
  /** For events over HTTP. */
  readonly signingSecret?: string;
  /** For events over Socket Mode. */
  readonly appToken?: string;
  readonly botToken?: string;
  readonly oauth?: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly publicUrl: string;
    readonly teams?: readonly string[];
  };
  readonly encryptionKey?: string;
  readonly apiUrl: string;
}

/** What lets others than the page ask; absent means that the part is off. */
export interface IntegrationSettings {
  /** Where readers reach the server, without a slash at the end. */
  readonly publicUrl?: string;
  readonly hooks: { readonly secret?: string; readonly chatTokens: readonly string[]; readonly publicUrl?: string };
  readonly slack?: SlackSettings;
}

/** Parses the environment for the server's doors to other services; a wrong, empty or missing value throws `Failure("usage")` naming the variable. */
export function readIntegrations(env: Readonly<Record<string, string | undefined>>): IntegrationSettings {
  const set = Object.fromEntries(
    Object.entries(env).filter(([key, value]) => value !== undefined && key in schema.shape),
  );
  const empty = Object.keys(set).find((key) => set[key]?.trim() === "");
  if (empty !== undefined)
    throw new Failure("usage", `Die Einstellung ${empty} ist leer: bitte einen Wert angeben oder sie weglassen.`);
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Failure("usage", `Die Einstellung ${issue?.path.join(".")} ist ungültig: ${issue?.message}.`);
  }
  const values = parsed.data;
  const publicUrl = values.FUNDSTELLE_PUBLIC_URL?.replace(/\/+$/, "");
  const at = publicUrl === undefined ? {} : { publicUrl };
  return {
    ...at,
    hooks: {
      ...at,
      ...(values.FUNDSTELLE_HOOK_SECRET !== undefined && { secret: values.FUNDSTELLE_HOOK_SECRET }),
      chatTokens: chatTokens(values),
    },
    ...(Object.keys(set).some((key) => key.startsWith("SLACK_")) && { slack: readSlack(values, publicUrl) }),
  };
}

function chatTokens({ FUNDSTELLE_CHAT_TOKENS }: Values): readonly string[] {
  const tokens = list(FUNDSTELLE_CHAT_TOKENS);
  if (tokens.some((token) => token.length < 16))
    throw new Failure(
      "usage",
      "Die Einstellung FUNDSTELLE_CHAT_TOKENS ist ungültig: Jedes Token braucht mindestens 16 Zeichen.",
    );
  return tokens;
}

function readSlack(values: Values, publicUrl: string | undefined): SlackSettings {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken } = values;
  if (signingSecret === undefined && appToken === undefined)
    throw new Failure(
      "usage",
      "Für Slack fehlt SLACK_SIGNING_SECRET (Ereignisse über HTTP) oder SLACK_APP_TOKEN (Socket Mode).",
    );
  const oauth = readOauth(values, publicUrl);
  if (botToken === undefined && oauth === undefined)
    throw new Failure("usage", "Für Slack fehlt SLACK_BOT_TOKEN, oder SLACK_CLIENT_ID und SLACK_CLIENT_SECRET.");
  return {
    ...(signingSecret !== undefined && { signingSecret }),
    ...(appToken !== undefined && { appToken }),
    ...(botToken !== undefined && { botToken }),
    ...(oauth && { oauth }),
    ...(values.SLACK_ENCRYPTION_KEY !== undefined && { encryptionKey: values.SLACK_ENCRYPTION_KEY }),
    apiUrl: values.SLACK_API_URL,
  };
}

function readOauth(values: Values, publicUrl: string | undefined): SlackSettings["oauth"] {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_TEAMS } = values;
  if (clientId === undefined && clientSecret === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined)
    throw new Failure("usage", "SLACK_CLIENT_ID und SLACK_CLIENT_SECRET gehören zusammen: Es fehlt eines von beiden.");
  if (publicUrl === undefined)
    throw new Failure(
      "usage",
      "Zu SLACK_CLIENT_ID fehlt FUNDSTELLE_PUBLIC_URL, die Adresse, zu der Slack zurückführt.",
    );
  const teams = list(SLACK_TEAMS);
  return { clientId, clientSecret, publicUrl, ...(teams.length > 0 && { teams }) };
}

const list = (text = ""): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
