import { useEffect } from "react";
import { dictionary } from "../dictionary.ts";

/** The heading of a page, which also names the browser's tab. */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(() => {
    document.title = `${title} · ${dictionary.name}`;
    return () => {
      document.title = dictionary.name;
    };
  }, [title]);
  return <h1 className="page-title">{title}</h1>;
}
