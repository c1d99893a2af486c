const PLACE = "fundstelle-entwurf";

/** The words that were typed in this tab and did not reach the server yet; a reload must not lose them. */
export const readDraft = (): string => sessionStorage.getItem(PLACE) ?? "";

/** Keeps the words for this tab. */
export const keepDraft = (text: string): void => sessionStorage.setItem(PLACE, text);

/** Forgets them: they were sent, or taken away. */
export const forgetDraft = (): void => sessionStorage.removeItem(PLACE);
