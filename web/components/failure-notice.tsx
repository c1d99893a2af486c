import { dictionary } from "../dictionary.ts";

interface Props {
  readonly message: string;
  readonly place: "page" | "answer";
  /** Absent where trying again cannot help. */
  readonly onRetry?: () => void;
}

/** What went wrong, in one sentence, and a way on. */
export function FailureNotice({ message, place, onRetry }: Props) {
  return (
    <div className={`failure ${place === "page" ? "page-note" : ""}`} role="alert">
      <p>{message}</p>
      {onRetry && (
        <button type="button" className="plain" onClick={onRetry}>
          {dictionary.retry}
        </button>
      )}
    </div>
  );
}
