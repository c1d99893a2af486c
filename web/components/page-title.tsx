import { useDocumentTitle } from "../use-document-title.ts";

/** The heading of a page, which also names the browser's tab. */
export function PageTitle({ title }: { readonly title: string }) {
  useDocumentTitle(title);
  return <h1 className="page-title">{title}</h1>;
}
