import { expect, test } from "vitest";
import { textStream } from "#http/event-stream.ts";

async function* slowly(release: Promise<void>): AsyncGenerator<string> {
  yield "eins";
  await release;
  yield "zwei";
}

test("textStream sends comments while nothing comes, and then goes on", async () => {
  const released = Promise.withResolvers<void>();
  const reader = textStream(slowly(released.promise), () => undefined, 1).getReader();
  const read = async () => new TextDecoder().decode((await reader.read()).value);
  expect([await read(), await read(), await read()]).toEqual(["eins", ": \n\n", ": \n\n"]);
  released.resolve();
  let text = await read();
  while (text === ": \n\n") text = await read();
  expect(text).toBe("zwei");
  expect((await reader.read()).done).toBe(true);
});

test("textStream ends its source when the reader goes, and does not hear what it throws then", async () => {
  const gone = Promise.withResolvers<void>();
  const reader = textStream(slowly(gone.promise), () => gone.reject(new Error("abgebrochen")), 1).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel().catch(() => undefined);
  await expect(gone.promise).rejects.toThrow("abgebrochen");
});
