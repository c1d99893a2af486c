import { useEffect, useState } from "react";
import { type View, viewAt } from "./address.ts";

/** Where the reader is; `visit` changes with every step, so that a second new conversation is another one. */
export interface Place {
  readonly view: View;
  readonly visit: number;
}

/** Follows the address: links of our own (plain `<a href="/…">`), back and forward change the view without loading the page again. */
export function useView(): Place {
  const [place, setPlace] = useState<Place>(() => ({ view: viewAt(location.pathname), visit: 0 }));

  useEffect(() => {
    const follow = () => setPlace(({ visit }) => ({ view: viewAt(location.pathname), visit: visit + 1 }));
    const click = (event: MouseEvent) => {
      const link = plainlyClicked(event);
      if (!link) return;
      event.preventDefault();
      // A jump within the page moves the focus only: a changed address would load the view again.
      if (link.getAttribute("href")?.startsWith("#")) return document.getElementById(link.hash.slice(1))?.focus();
      history.pushState(null, "", link.href);
      scrollTo(0, 0);
      follow();
    };
    addEventListener("popstate", follow);
    document.addEventListener("click", click);
    return () => {
      removeEventListener("popstate", follow);
      document.removeEventListener("click", click);
    };
  }, []);

  return place;
}

/** The link of ours that was clicked without a key that means another tab. */
function plainlyClicked(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link?.target !== "" || link.hasAttribute("download") || link.origin !== location.origin) return undefined;
  return link;
}
