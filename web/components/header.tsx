import { dictionary } from "../dictionary.ts";

/** The page's head with its name and the way to a new conversation. */
export function Header({ onNew }: { readonly onNew: () => void }) {
  return (
    <header className="head">
      <a
        className="name"
        href="/"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          onNew();
        }}
      >
        <img src="/favicon.svg" alt="" width="26" height="26" />
        {dictionary.name}
      </a>
      <button type="button" className="plain" onClick={onNew}>
        {dictionary.newConversation}
      </button>
    </header>
  );
}
