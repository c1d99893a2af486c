const day = new Intl.DateTimeFormat("de", { dateStyle: "long", timeZone: "UTC" });
const shortDay = new Intl.DateTimeFormat("de", { dateStyle: "medium", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("de", { dateStyle: "long", timeStyle: "short" });
const month = new Intl.DateTimeFormat("de", { month: "long", year: "numeric", timeZone: "UTC" });

/** `2025-03-04` → `4. März 2025`, `2025-03` → `März 2025`; anything else is shown as written. */
export const formatDate = (iso: string): string => format(iso, day);

/** `2025-03-04` → `04.03.2025`, for tables. */
export const formatShortDate = (iso: string): string => format(iso, shortDay);

/** An instant in the reader's own time zone: `4. März 2025 um 09:30`. */
export const formatMoment = (iso: string): string => moment.format(new Date(iso));

function format(iso: string, whole: Intl.DateTimeFormat): string {
  const date = new Date(iso.length === 7 ? `${iso}-01` : iso.slice(0, 10));
  if (!/^\d{4}-\d{2}(-\d{2})?/.test(iso) || Number.isNaN(date.getTime())) return iso;
  return (iso.length === 7 ? month : whole).format(date);
}
