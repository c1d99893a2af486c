/** Headers of a stream of server-sent events that no proxy may hold back or change. */
export const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
} as const;

/** Milliseconds without a block after which a comment is sent: proxies keep the connection, and where it is gone the platform notices (workerd only when it writes). */
const QUIET = 2000;

/** Sends text blocks as they come; when the reader goes away, the source is ended by its `return`, even while it waits. */
export function textStream(
  blocks: AsyncGenerator<string>,
  onCancel: () => void,
  quiet: number = QUIET,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string, unknown>> | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      next ??= blocks.next();
      const found = await withinTime(next, quiet);
      if (found === undefined) {
        controller.enqueue(encoder.encode(": \n\n"));
        return;
      }
      next = undefined;
      if (found.done) controller.close();
      else controller.enqueue(encoder.encode(found.value));
    },
    async cancel() {
      // What the source still says or throws is nobody's any more.
      next?.catch(() => undefined);
      onCancel();
      await blocks.return(undefined);
    },
  });
}

/** What the promise gives, or undefined when it takes longer (milliseconds). */
async function withinTime<Value>(promise: Promise<Value>, limit: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** One server-sent event; JSON never holds a raw line break, so one `data` line is enough. */
export function eventBlock(data: unknown, name?: string): string {
  return `${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;
}
