import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { SlackWorkspaces } from "./slack-workspaces.ts";

export interface OauthParts {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The server's address as Slack and browsers see it, without a slash at the end. */
  readonly publicUrl: string;
  readonly apiUrl: string;
  /** Who may install; absent: any workspace. */
  readonly teams?: readonly string[];
  readonly workspaces: SlackWorkspaces;
}

/** What the bot must be allowed to do; docs/slack-manifest.json asks for the same. */
export const botScopes: readonly string[] = [
  "app_mentions:read",
  "assistant:write",
  "channels:history",
  "chat:write",
  "commands",
  "groups:history",
  "im:history",
  "mpim:history",
];

const stateCookie = "fundstelle-slack-state";
const STATE_SECONDS = 600;

/** `GET /install` leads to Slack's consent page, `GET /oauth` takes the workspace's token in (OAuth 2.0, RFC 6749, with a state that only the same browser knows). */
export function oauthRoutes(parts: OauthParts): Hono {
  const { clientId, publicUrl, apiUrl, teams, workspaces } = parts;
  const redirectUri = `${publicUrl}/slack/oauth`;
  return new Hono()
    .get("/install", (c) => {
      const state = crypto.randomUUID();
      setCookie(c, stateCookie, state, {
        ...{ httpOnly: true, sameSite: "Lax", path: "/slack", maxAge: STATE_SECONDS },
        secure: publicUrl.startsWith("https:"),
      });
      const consent = new URL("/oauth/v2/authorize", apiUrl);
      consent.search = new URLSearchParams({
        ...{ client_id: clientId, scope: botScopes.join(","), redirect_uri: redirectUri, state },
      }).toString();
      return c.redirect(consent.href);
    })
    .get("/oauth", async (c) => {
      const { state, code, error } = c.req.query();
      const known = getCookie(c, stateCookie);
      setCookie(c, stateCookie, "", { path: "/slack", maxAge: 0 });
      if (known === undefined || state !== known)
        throw new Failure(
          "forbidden",
          "Diese Installation wurde nicht von hier begonnen: bitte unter /slack/install neu beginnen.",
        );
      if (error !== undefined || code === undefined)
        return c.html(page("Die Installation wurde in Slack abgebrochen."));
      const granted = await exchange(code, redirectUri, parts);
      if (teams && !teams.includes(granted.team))
        throw new Failure("forbidden", "Dieser Slack-Workspace darf Fundstelle hier nicht installieren.");
      await workspaces.install(granted.team, granted.name, granted.token);
      return c.html(page(`Fundstelle ist jetzt in „${granted.name}“ installiert.`));
    });
}

const grantShape = z.object({
  ok: z.literal(true),
  access_token: z.string().min(1),
  is_enterprise_install: z.boolean().optional(),
  team: z.object({ id: z.string(), name: z.string().default("") }).nullish(),
  enterprise: z.object({ id: z.string(), name: z.string().default("") }).nullish(),
});

/** The code's token and whose it is: an organisation's where it installed for all its workspaces. */
async function exchange(code: string, redirectUri: string, { clientId, clientSecret, apiUrl }: OauthParts) {
  const response = await fetch(new URL("oauth.v2.access", apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`), {
    method: "POST",
    // The pair may hold any sign, so it goes in the body (RFC 6749, 2.3.1) and not in a header.
    body: new URLSearchParams({ code, client_id: clientId, client_secret: clientSecret, redirect_uri: redirectUri }),
    redirect: "manual",
    signal: AbortSignal.timeout(10_000),
  });
  const granted = grantShape.safeParse(await response.json());
  const owner = granted.data?.is_enterprise_install ? granted.data.enterprise : granted.data?.team;
  if (!granted.success || !owner)
    throw new Failure(
      "bad-request",
      "Slack hat die Installation nicht bestätigt: bitte unter /slack/install neu beginnen.",
    );
  return { team: owner.id, name: owner.name || owner.id, token: granted.data.access_token };
}

const page = (sentence: string) =>
  html`<!doctype html><html lang="de"><meta charset="utf-8"><title>Fundstelle</title><p>${sentence}</p></html>`;
