import { dictionary } from "../dictionary.ts";

/** What is going on while the answer is made; `passages` is how many were found. */
export function Progress({ passages }: { readonly passages?: number }) {
  return (
    <p className="quiet progress" aria-hidden="true">
      {passages === undefined ? dictionary.searching : dictionary.checking(passages)}
    </p>
  );
}
