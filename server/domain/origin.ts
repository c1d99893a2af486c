/** Where a text says that something comes from: whose study, which agency, authority, medium, organisation or person. */
export interface Origin {
  readonly kind: "study" | "agency" | "authority" | "medium" | "organisation" | "person";
  /** As written, without article and genitive. */
  readonly name: string;
}
