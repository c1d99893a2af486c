import { Failure } from "#domain/failure.ts";

/** What is loaded, where it needs Slack's packages; `Failure("missing-package")` where they, which are optional, are not installed. */
export async function withSlackPackages<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND")) throw cause;
    throw new Failure(
      "missing-package",
      "Für Slack fehlt ein Paket: npm install @chat-adapter/slack@4.41.1 @slack/socket-mode@2.0.7",
      { cause },
    );
  }
}
