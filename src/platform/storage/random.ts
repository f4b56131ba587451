import type { Ids } from '@/services/ports';
import { hexOf } from './hex';

/** What ids are made with. */
interface Sources {
  /** Bytes from the system's secure source. */
  readonly random: (length: number) => Promise<Uint8Array>;
  readonly sha256: Ids['sha256'];
}

/** Ids made from a secure source of random bytes; Math.random only spreads retries. */
export function idsFrom({ random, sha256 }: Sources): Ids {
  return {
    async uuid() {
      const bytes = await random(16);
      bytes[6] = (Number(bytes[6]) & 0x0f) | 0x40;
      bytes[8] = (Number(bytes[8]) & 0x3f) | 0x80;
      return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    async hex(length) {
      return hexOf(await random(length));
    },
    sha256,
    chance: () => Math.random(),
  };
}
