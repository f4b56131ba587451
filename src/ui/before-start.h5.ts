/** The page that stood in the HTML already (tools/build/prerender), until the program takes over. */
const standing = (): HTMLElement | null => document.getElementById('shell');

/** The view that the address names, as `#depth-law`, while the page that came with the HTML is still read. */
export function chosenBefore(): string | undefined {
  return standing() ? /^#depth-(\w+)$/.exec(window.location.hash)?.[1] : undefined;
}

/** Ids of what the reader had unfolded before the program was there. */
export function unfoldedBefore(): readonly string[] {
  const boxes = standing()?.querySelectorAll<HTMLInputElement>('.fold-box:checked') ?? [];
  return [...boxes].map(({ value }) => value);
}
