/** What befell people or things; "killed-or-wounded" keeps what a text does not tell apart ("gefallen oder verwundet", "Verluste"). */
export type OutcomeKind =
  | "killed"
  | "wounded"
  | "killed-or-wounded"
  | "missing"
  | "captured"
  | "arrested"
  | "rescued"
  | "evacuated"
  | "displaced"
  | "infected"
  | "destroyed"
  | "damaged";
