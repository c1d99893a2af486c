/** What a column holds. */
export type SqlValue = string | number | null;

/** One row, by column name; its readers parse it. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A statement with the values of its `?`. */
export type SqlStatement = readonly [sql: string, ...values: SqlValue[]];

/** All that the stores ask of an SQLite: node:sqlite and D1 both can be this. */
export interface Sql {
  get(...statement: SqlStatement): Promise<SqlRow | undefined>;
  all(...statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** Says how many rows changed: 0 for none, but above that D1 counts what triggers changed, too. */
  run(...statement: SqlStatement): Promise<number>;
  /** All or nothing. */
  batch(statements: readonly SqlStatement[]): Promise<void>;
}
