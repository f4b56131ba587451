import type { Printer } from '@/services/ports';

/** WeChat has no way to a printer. */
export function createPrinter(): Printer {
  return {};
}
