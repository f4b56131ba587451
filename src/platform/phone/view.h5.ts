import type { View } from '@/services/ports';

export function createView(): View {
  return {
    async isInView(id) {
      const shown = [...document.querySelectorAll(`#${id}`)].find((one) => one.getClientRects().length > 0);
      return shown === undefined || shown.getBoundingClientRect().top < window.innerHeight;
    },
  };
}
