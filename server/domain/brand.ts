declare const brand: unique symbol;

/** A string that only its parser may produce: `Brand<"PassageId">` and `Brand<"ArticleId">` cannot be mixed up. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
