import type { View } from "../address.ts";
import { ArticlePage } from "./article-page.tsx";
import { ArticlesPage } from "./articles-page.tsx";
import { CheckPage } from "./check-page.tsx";
import { ConflictsPage } from "./conflicts-page.tsx";
import { HistoryPage } from "./history-page.tsx";
import { SharedPage } from "./shared-page.tsx";
import { StoredConversation } from "./stored-conversation.tsx";

interface Props {
  readonly view: View;
  /** How long conversations are kept after their last change; absent for ever. */
  readonly retentionDays?: number;
}

/** The page that belongs to a view. */
export function ViewPage({ view, retentionDays }: Props) {
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
      return <HistoryPage {...(retentionDays !== undefined && { retentionDays })} />;
    case "shared":
      return <SharedPage id={view.id} />;
  }
}
