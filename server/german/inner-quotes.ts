/** The text as it stands inside a quotation: its own quotation marks are single. */
export const innerQuotes = (text: string): string =>
  text.replace(/[„«]|"(?=[\p{L}\p{N}])/gu, "‚").replace(/[“”»"]/gu, "‘");
