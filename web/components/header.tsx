import { addressOf, type View } from "../address.ts";
import { dictionary } from "../dictionary.ts";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";

const rooms = ["check", "articles", "conflicts", "history"] as const;

/** The page's head with its name, the other rooms and the way to a new conversation. */
export function Header({ current }: { readonly current: View["kind"] }) {
  const room = current === "article" ? "articles" : current;
  return (
    <header className="head">
      <a className="name" href="/">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        {dictionary.name}
      </a>
      <nav className="rooms" aria-label={dictionary.rooms}>
        {rooms.map((kind) => (
          <a key={kind} href={addressOf({ kind })} aria-current={room === kind ? "page" : undefined}>
            {dictionary.room[kind]}
          </a>
        ))}
      </nav>
      <ShortcutsDialog />
      <a className="plain new" href="/">
        {dictionary.newConversation}
      </a>
    </header>
  );
}
