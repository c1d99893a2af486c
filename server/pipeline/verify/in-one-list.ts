/**
 * Whether two names stand in one list ("Madonna, Prince und Michael Jackson"), or beside each other as two names of one ("Sinjin Van Cleef (Michael
 * Eric Reid)"): what is said of one is said of the other, in whatever order.
 */
export function inOneList(a: string, b: string, text: string): boolean {
  const [first, second] = [text.indexOf(a), text.indexOf(b)];
  if (first < 0 || second < 0) return false;
  const between =
    first < second
      ? text.slice(first + a.length, second)
      : text.slice(second + b.length, Math.max(second + b.length, first));
  return /[,(&/]|(?<!\p{L})(?:und|oder|sowie)(?!\p{L})/u.test(between) && onlyItems.test(between);
}

/** Names, and the small words that join them; a comma before an article may open something else. */
const onlyItems =
  /^(?:s?(?:[\s()&/-]|,(?! (?:de[rnms]|die|das|eine?[rnms]?) \p{Lu}\p{Ll})|(?:und|oder|sowie|von|vom|de[rn]|die|das|dem|van|de|al)(?!\p{L})|\p{Lu}[\p{L}.'’-]*|\d+\.?))+$/u;
