/** What the reader had chosen before the program was there: nothing, in the mini-program. */
export const chosenBefore = (): string | undefined => undefined;

/** Ids of what the reader had unfolded before the program was there. */
export const unfoldedBefore = (): readonly string[] => [];
