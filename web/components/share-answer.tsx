import { useRef, useState } from "react";
import { addressOf } from "../address.ts";
import { failureText, send } from "../api.ts";
import { copyText } from "../copy-text.ts";
import { dictionary } from "../dictionary.ts";

interface Props {
  readonly answerId: string;
  /** The ID of the share, where the answer is shared already. */
  readonly standing?: string;
}

/** Lets others read one answer by a link, says what they see, and ends it again. */
export function ShareAnswer({ answerId, standing }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [share, setShare] = useState(standing);
  const [note, setNote] = useState<string>();
  const path = `/api/answers/${encodeURIComponent(answerId)}/share`;
  const heading = `teilen-${answerId}`;
  const link = share === undefined ? "" : new URL(addressOf({ kind: "shared", id: share }), location.href).href;

  const begin = async () => {
    const { share: id } = (await (await send(path, { method: "PUT" })).json()) as { readonly share: string };
    setShare(id);
    return copyText(new URL(addressOf({ kind: "shared", id }), location.href).href, dictionary.linkCopied);
  };
  const end = async () => {
    await send(path, { method: "DELETE" });
    setShare(undefined);
    return dictionary.shareEnded;
  };
  const tell = (work: Promise<string>) => void work.catch(failureText).then(setNote);

  return (
    <>
      <button
        type="button"
        className="plain small"
        onClick={() => {
          setNote(undefined);
          dialog.current?.showModal();
        }}
      >
        {share === undefined ? dictionary.share : dictionary.shared}
      </button>
      <dialog ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{dictionary.shareTitle}</h2>
        <p>{dictionary.shareWhy}</p>
        {isLoopback() && <p className="quiet">{dictionary.shareLoopback}</p>}
        {share !== undefined && (
          <label className="share-link">
            {dictionary.shareLink}
            <input readOnly value={link} onFocus={(event) => event.target.select()} />
          </label>
        )}
        <p className="quiet" role="status">
          {note}
        </p>
        <form method="dialog" className="dialog-actions">
          {share !== undefined && (
            <button type="button" className="plain" onClick={() => tell(end())}>
              {dictionary.shareEnd}
            </button>
          )}
          <button type="submit" className="plain">
            {dictionary.close}
          </button>
          {share === undefined ? (
            <button type="button" className="main-action" onClick={() => tell(begin())}>
              {dictionary.shareBegin}
            </button>
          ) : (
            <button type="button" className="main-action" onClick={() => tell(copyText(link, dictionary.linkCopied))}>
              {dictionary.copyLink}
            </button>
          )}
        </form>
      </dialog>
    </>
  );
}

/** Whether the page's own address leads nowhere from another computer. */
const isLoopback = (): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(location.hostname);
