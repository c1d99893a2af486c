/** The process's environment, by the names of its variables. */
export type Environment = Readonly<Record<string, string | undefined>>;
