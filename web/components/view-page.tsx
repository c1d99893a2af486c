import type { View } from "../address.ts";
import { ArticlePage } from "./article-page.tsx";
import { ArticlesPage } from "./articles-page.tsx";
import { CheckPage } from "./check-page.tsx";
import { ConflictsPage } from "./conflicts-page.tsx";
import { HistoryPage } from "./history-page.tsx";
import { StoredConversation } from "./stored-conversation.tsx";

/** The page that belongs to a view. */
export function ViewPage({ view }: { readonly view: View }) {
  switch (view.kind) {
    case "conversation":
      return <StoredConversation {...(view.id !== undefined && { id: view.id })} />;
    case "check":
      return <CheckPage />;
    case "articles":
      return <ArticlesPage />;
    case "article":
      return <ArticlePage id={view.id} />;
    case "conflicts":
      return <ConflictsPage />;
    case "history":
      return <HistoryPage />;
  }
}
