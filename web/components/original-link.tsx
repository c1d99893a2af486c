import { dictionary } from "../dictionary.ts";

/** The way to the article where it was published; nothing for an address that is no web address. */
export function OriginalLink({ article: { url } }: { readonly article: { readonly url?: string } }) {
  if (url === undefined || !/^https?:\/\//i.test(url)) return null;
  return (
    <a className="original" href={url} target="_blank" rel="noopener noreferrer">
      {dictionary.original}
    </a>
  );
}
