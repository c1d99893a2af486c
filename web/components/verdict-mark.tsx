import type { VerdictLabel } from "#http/wire.ts";

const shapes: Readonly<Record<VerdictLabel, string>> = {
  supported: "M4 10.5 8 14.5 16 5.5",
  refuted: "M5 5 15 15 M15 5 5 15",
  "not-enough-info": "M5 10H15",
};

/** The sign of a verdict, told apart by its shape as well as by its colour; the word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictLabel }) {
  return (
    <svg className={`verdict-mark ${verdict}`} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={shapes[verdict]} />
    </svg>
  );
}
