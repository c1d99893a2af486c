/**
 * What wrangler.toml puts in the place of `@ai-sdk/gateway`: the AI SDK asks Vercel's gateway only for models that are told by a name, and answers
 * bring theirs themselves; it makes 22 KB (gzip) of the Worker.
 */
export class GatewayError extends Error {
  readonly isRetryable: boolean = false;

  static isInstance(error: unknown): boolean {
    return error instanceof GatewayError;
  }
}

export class GatewayAuthenticationError extends GatewayError {
  static override isInstance(error: unknown): boolean {
    return error instanceof GatewayAuthenticationError;
  }
}

export function createGateway(): never {
  throw new Error("Cannot ask a model by its name alone: no gateway in the Worker, expected a provider's model");
}

export const gateway = (): never => createGateway();
