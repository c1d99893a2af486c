/** One thing the doctor looked at. */
export interface Finding {
  readonly name: string;
  readonly state: "ok" | "warning" | "error";
  readonly message: string;
}
