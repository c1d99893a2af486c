import type { ArticleChange } from "#http/wire.ts";
import { addressOf } from "../address.ts";
import { dictionary } from "../dictionary.ts";

/** Says which of the cited articles are not what they were when the answer was made. */
export function ChangesNote({ changes }: { readonly changes: readonly ArticleChange[] }) {
  return (
    <div className="changes">
      <p>{dictionary.changesNote}</p>
      <ul>
        {changes.map(({ articleId, title, state }) => (
          <li key={articleId}>
            {state === "gone" ? title : <a href={addressOf({ kind: "article", id: articleId })}>{title}</a>}
            <span className="quiet"> {dictionary.change[state]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
