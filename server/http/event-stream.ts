/** Headers of a stream of server-sent events that no proxy may hold back or change. */
export const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
} as const;

/** Sends text blocks as they come; when the reader goes away, the source is ended by its `return`, even while it waits. */
export function textStream(blocks: AsyncGenerator<string>, onCancel: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await blocks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      onCancel();
      await blocks.return(undefined);
    },
  });
}

/** One server-sent event; JSON never holds a raw line break, so one `data` line is enough. */
export function eventBlock(data: unknown, name?: string): string {
  return `${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;
}
