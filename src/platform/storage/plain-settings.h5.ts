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
    // As tools/build/prerender/tastes.js does while the page is empty, where there is less to lay out: it leaves what it
    // found. Text that the phone zooms is as large in pixels too.
    textScale() {
      const found = Number(document.documentElement.dataset.textScale);
      if (found > 0) return found;
      const { style } = document.documentElement;
      const size = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const chosen = size();
      style.fontSize = '16px';
      const usual = size();
      style.fontSize = '';
      return chosen / usual || 1;
    },
  };
}
