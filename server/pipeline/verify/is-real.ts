import type { EventStatus } from "#german/status.ts";

/** Whether it happens or has happened, and is not only planned, promised or possible. */
export const isReal = ({ status }: { readonly status: EventStatus | undefined }): boolean =>
  status === "done" || status === "ongoing";
