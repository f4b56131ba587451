import type { Printer } from '@/services/ports';

export function createPrinter(): Printer {
  return { print: () => window.print() };
}
