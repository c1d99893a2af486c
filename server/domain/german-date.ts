/** An ISO 8601 date as Germans write it, as exact as it is known: "2025-09-28" → "28.09.2025", "2025-09" → "09/2025"; what is no such date stays. */
export function germanDate(iso: string): string {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?!\d)/.exec(iso) ?? [];
  if (year === "") return iso;
  return day ? `${day}.${month}.${year}` : month ? `${month}/${year}` : year;
}
