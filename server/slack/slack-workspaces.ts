import type { InstallationStore } from "#stores/installation-store.ts";
import { openSecret, sealSecret } from "./sealed-secret.ts";
import { createSlackWebApi, type Pause, type SlackWebApi } from "./slack-web-api.ts";

/** How Fundstelle speaks to Slack: with one token, or with one for each workspace that installed it. */
export interface SlackWorkspaces {
  /** Undefined where the workspace did not install us. */
  api(team: string): Promise<SlackWebApi | undefined>;
  install(team: string, name: string, token: string): Promise<void>;
  uninstall(team: string): Promise<void>;
}

export interface SlackWorkspacesParts {
  readonly installations: InstallationStore;
  readonly apiUrl: string;
  readonly botToken?: string;
  /** 32 bytes as base64 or hex; without it tokens are stored as they are. */
  readonly encryptionKey?: string;
  readonly pause: Pause;
  readonly clock: () => number;
}

const SERVICE = "slack";

/** The token of a workspace: the one that is set, or the one that was stored at its installation. */
export function slackWorkspaces(parts: SlackWorkspacesParts): SlackWorkspaces {
  const { installations, apiUrl, botToken, encryptionKey, pause, clock } = parts;
  return {
    async api(team) {
      const stored = await installations.get(SERVICE, team);
      const token = stored ? await openSecret(stored.secret, encryptionKey) : botToken;
      return token === undefined ? undefined : createSlackWebApi({ token, apiUrl, pause });
    },
    async install(team, name, token) {
      const secret = await sealSecret(token, encryptionKey);
      const installedAt = new Date(clock()).toISOString();
      await installations.put({ service: SERVICE, workspace: team, name, secret, installedAt });
    },
    uninstall: async (team) => void (await installations.remove(SERVICE, team)),
  };
}
