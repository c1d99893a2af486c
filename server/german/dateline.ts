/** A report without the place and agency that it begins with: "Wien – Die Kette …", "Ried/Kalden (APD) - Drei Tage …"; any other text as it is. */
export const withoutDateline = (text: string): string => text.replace(dateline, "");

/** An agency makes it certain; a place alone is followed by no second dash, which would end a parenthesis. */
const dateline =
  /^\p{Lu}[\p{L}.-]+(?:[ /]\p{Lu}[\p{L}.-]+){0,3}(?:,? \([\p{L}/]{2,12}\) ?[–—-]|(?:, \d{1,2}\. \p{Lu}\p{L}+)? [–—](?![^.!?]* [–—-] )) (?=\p{Lu}.{40})/u;
