import type { Launch } from '@/services/ports';

export function createLaunch(): Launch {
  const { mode } = document.documentElement.dataset;
  return {
    program: 'h5',
    singlePage: false,
    mode: mode === 'live' || mode === 'rehearsal' ? mode : undefined,
  };
}
