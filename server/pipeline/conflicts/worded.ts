import { CAUSE } from "./causes-of.ts";

/** Units of what is told by words and not by values: who did it, where it is. The rest of the unit says what of. */
export const WHO = "who:";
export const WHERE = "where:";

export const isWho = (unit: string): boolean => unit.startsWith(WHO);
export const isWhere = (unit: string): boolean => unit.startsWith(WHERE);

/** Whether statements of a unit have no value, only words by which they are compared. */
export const isWorded = (unit: string): boolean => unit === CAUSE || isWho(unit) || isWhere(unit);

/** Whether a statement says who did something, or where it was done. */
export const isSlot = ({ quantity: { unit } }: { readonly quantity: { readonly unit: string } }): boolean =>
  isWho(unit) || isWhere(unit);
