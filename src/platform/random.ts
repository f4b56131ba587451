import { hash as sha256 } from 'fast-sha256';
import type { Ids } from '@/services/ports';

/** Ids made from a secure source of random bytes. */
export function idsFrom(random: (length: number) => Promise<Uint8Array>): Ids {
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
    sha256: (text) => hexOf(sha256(utf8(text))),
    chance: () => Math.random(),
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** TextEncoder is missing in mini-programs. */
function utf8(text: string): Uint8Array {
  const plain = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
