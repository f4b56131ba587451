import type { Windows } from '@/services/ports';

/** WeChat opens a mini-program once. */
export function createWindows(): Windows {
  return { inTurn: (_name, act) => act(), alone: async () => true };
}
