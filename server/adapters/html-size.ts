/**
 * Whether a page is larger than any article's: more than 30,000 tags, elements more than 300 deep, or 60,000 signs that could begin a tag or an
 * entity. All are counted on the raw text in linear time, because the packages that read a page walk it by recursion and take each stray
 * sign as a node of its own. Elements that HTML lets end by themselves (`<p>`, `<li>`) do not count as deep.
 */
export function isTooLarge(html: string): boolean {
  if ((html.match(/[<&]/g)?.length ?? 0) > MOST_STARTS) return true;
  let tags = 0;
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    tags += 1;
    if (!endsItself.has(name.toLowerCase())) depth = Math.max(0, depth + (slash ? -1 : 1));
    if (tags > MOST_TAGS || depth > DEEPEST) return true;
  }
  return false;
}

const MOST_STARTS = 60_000;
const MOST_TAGS = 30_000;
const DEEPEST = 300;

const endsItself = new Set(
  (
    "area base br col embed hr img input link meta source track wbr param " +
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt path circle rect use"
  ).split(" "),
);
