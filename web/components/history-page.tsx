import { useState } from "react";
import { dictionary } from "../dictionary.ts";
import { useHistory } from "../use-history.ts";
import { DeleteAll } from "./delete-all.tsx";
import { HistoryLine } from "./history-line.tsx";
import { PageTitle } from "./page-title.tsx";

/** All conversations of this browser: found again, renamed, deleted. */
export function HistoryPage({ retentionDays }: { readonly retentionDays?: number }) {
  const [words, setWords] = useState("");
  const { list, failure, deleted, rename, take, takeAll, remove, undo, removeAll } = useHistory(words);
  return (
    <main id="inhalt" className="sheet" tabIndex={-1}>
      <PageTitle title={dictionary.history} />
      <p className="lead">
        {dictionary.privacy} {retentionDays === undefined ? dictionary.keptForEver : dictionary.keptFor(retentionDays)}
      </p>
      <search>
        <form className="filter" onSubmit={(event) => event.preventDefault()}>
          <label className="wide">
            {dictionary.historySearch}
            <input
              type="search"
              data-slash=""
              maxLength={200}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
        </form>
      </search>
      <div className="undo" role="status">
        {deleted && (
          <>
            {dictionary.deleted(deleted.title)}{" "}
            <button type="button" className="plain small" onClick={undo}>
              {dictionary.undo}
            </button>
          </>
        )}
      </div>
      {failure !== undefined && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      {list?.length === 0 && <p className="quiet">{words === "" ? dictionary.noHistory : dictionary.nothingFound}</p>}
      <ul className="history-list">
        {list?.map((conversation) => (
          <HistoryLine
            key={conversation.id}
            conversation={conversation}
            onRename={(title) => rename(conversation.id, title)}
            onTake={() => void take(conversation)}
            onRemove={() => remove(conversation)}
          />
        ))}
      </ul>
      {list !== undefined && list.length > 0 && (
        <div className="history-all">
          <button type="button" className="plain" onClick={() => void takeAll()}>
            {words === "" ? dictionary.exportAll : dictionary.exportFound}
          </button>
          {words === "" && <DeleteAll count={list.length} onDelete={removeAll} />}
        </div>
      )}
    </main>
  );
}
