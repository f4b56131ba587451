import { useEffect } from 'react';
import { withoutMarks } from './phrases/sentences';

/** Browsers speak what changes in a live place that was there before: one for the whole program does it. */
export const spokenWhereItStands = undefined;

let region: HTMLElement | undefined;

/** Makes the place; done by every page as it comes, long before its first word. */
export function openRegion(): void {
  if (region?.isConnected) return;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.style.cssText =
    'position:absolute;top:0;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  document.body.append(region);
}

/** Says words to a screen reader as soon as they stand on the page. */
export function useSaid(words: string): void {
  useEffect(() => {
    if (words !== '' && region) region.textContent = withoutMarks(words);
  }, [words]);
}
