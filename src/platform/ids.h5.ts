import type { Ids } from '@/services/ports';
import { idsFrom } from './random';

export function createIds(): Ids {
  return idsFrom(async (length) => crypto.getRandomValues(new Uint8Array(length)));
}
