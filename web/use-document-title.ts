import { useEffect } from "react";
import { dictionary } from "./dictionary.ts";

/** Names the browser's tab while the page is shown; nothing but our name for an empty title. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? dictionary.name : `${title} · ${dictionary.name}`;
    return () => {
      document.title = dictionary.name;
    };
  }, [title]);
}
