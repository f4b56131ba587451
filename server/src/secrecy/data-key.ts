import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys of 32 bytes in hex or base64, separated by commas; an empty list when any of them is not one. */
export function readDataKeys(text: string): readonly Buffer[] {
  const keys = text.split(',').map((part) => readKey(part.trim()));
  return keys.every((key): key is Buffer => key !== undefined) ? keys : [];
}

function readKey(text: string): Buffer | undefined {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  return undefined;
}

/**
 * The key kept beside the data, for trying things out: whoever has the folder has both.
 * Made on the first start, readable by its owner only.
 */
export function keyInFolder(folder: string): { readonly key: Buffer; readonly generated: boolean } {
  const file = join(folder, 'data-key');
  const generated = writeIfMissing(file, randomBytes(32).toString('hex'));
  const [key] = readDataKeys(readFileSync(file, 'utf8').trim());
  if (!key) throw new Error(`${file} holds no key of 32 bytes in hex`);
  return { key, generated };
}

function writeIfMissing(file: string, text: string): boolean {
  if (existsSync(file)) return false;
  writeFileSync(file, `${text}\n`, { flag: 'wx', mode: 0o600, flush: true });
  return true;
}
