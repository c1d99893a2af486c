import { dictionary } from "../dictionary.ts";

interface Props {
  readonly versions: readonly string[];
  readonly current: string | undefined;
  readonly busy: boolean;
  readonly onShow: (messageId: string) => void;
}

/** Which wording of a question is shown, and the ways to the others with all that came after them. */
export function QuestionVersions({ versions, current, busy, onShow }: Props) {
  const at = current === undefined ? -1 : versions.indexOf(current);
  const step = (to: string | undefined, label: string, sign: string) => (
    <button
      type="button"
      className="quiet-action icon"
      aria-label={label}
      // Not "disabled": the button that was pressed keeps the focus at the last version too.
      aria-disabled={busy || to === undefined}
      onClick={() => !busy && to !== undefined && onShow(to)}
    >
      {sign}
    </button>
  );
  if (at === -1) return null;
  return (
    <fieldset className="versions">
      <legend className="hidden">{dictionary.versions}</legend>
      {step(versions[at - 1], dictionary.previousVersion, "‹")}
      <span className="quiet">{dictionary.version(at + 1, versions.length)}</span>
      {step(versions[at + 1], dictionary.nextVersion, "›")}
    </fieldset>
  );
}
