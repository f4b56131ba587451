import type { Ids } from '@/services/ports';
import { hexOf } from './hex';
import { idsFrom } from './random';

export function createIds(): Ids {
  return idsFrom({
    random: async (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: hashed,
  });
}

/** The browser's own; only a page that is not on https has none, and fetches one. */
async function hashed(text: string): Promise<string> {
  if (!crypto.subtle) return (await import('./sha256')).sha256(text);
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
