import type { Sharing } from '@/services/ports';

/** The browser's share sheet where it has one, else the clipboard. */
export function createSharing(address: string): Sharing {
  const base = address === '' ? window.location.origin : address;
  return {
    async share({ title, text, path }) {
      const url = base + path;
      if (!navigator.share) return copy(`${title}\n${text}\n${url}`);
      try {
        await navigator.share({ title, text, url });
        return 'shared';
      } catch (reason) {
        return (reason as DOMException).name === 'AbortError'
          ? 'cancelled'
          : copy(`${title}\n${text}\n${url}`);
      }
    },
    copy,
  };
}

async function copy(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
