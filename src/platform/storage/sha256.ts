import { hash } from 'fast-sha256';
import { hexOf } from './hex';

/** SHA-256 of a text where the system has none to ask. */
export function sha256(text: string): string {
  return hexOf(hash(utf8(text)));
}

/** TextEncoder is missing in mini-programs. */
function utf8(text: string): Uint8Array {
  const plain = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
