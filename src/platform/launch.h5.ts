import type { Launch } from '@/services/ports';

export function createLaunch(): Launch {
  return { program: 'h5', singlePage: false };
}
