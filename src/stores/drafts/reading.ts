type Reading = typeof import('./read-page');

/** Kept once it came: a second form opened in one start waits for nothing. */
let loaded: Reading | undefined;

/** Loads what reads and checks the pages of forms: home and articles, which hold no form, come without it. */
export async function loadReading(): Promise<void> {
  loaded ??= await import('./read-page');
}

/** @throws {Error} before `loadReading`: a mistake in our code, for no page of a draft that is not open is gone on from */
export function reading(): Reading {
  if (!loaded) throw new Error('the draft is not open');
  return loaded;
}
