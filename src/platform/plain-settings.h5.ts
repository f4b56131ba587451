import type { PlainSettings } from '@/services/ports';

export function createPlainSettings(): PlainSettings {
  return {
    read(key) {
      try {
        return localStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A full or locked browser forgets a taste, nothing else.
      }
    },
  };
}
