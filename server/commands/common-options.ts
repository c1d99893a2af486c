/** Options that several commands have, as commander takes them. */
export const json = ["--json", "Ergebnis als JSON auf der Standardausgabe"] as const;
export const index = [
  "--index <Ordner>",
  "Ordner des Index (sonst .fundstelle/index, bei Bedarf aus dem mitgelieferten Korpus gebaut)",
] as const;
