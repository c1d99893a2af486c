import { dictionary } from "./dictionary.ts";

/** Puts a text on the clipboard; gives `done`, or the sentence that says that the browser does not allow it. */
export function copyText(text: string, done: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => done,
    () => dictionary.copyFailed,
  );
}
