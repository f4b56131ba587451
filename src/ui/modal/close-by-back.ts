/** Nothing was written into a history that would have to be taken out first. */
export async function closedByBack(): Promise<void> {}
