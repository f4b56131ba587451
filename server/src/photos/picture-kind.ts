/** What a file is by its first bytes; its name and declared type are not believed. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heic';

/** Brands of HEIF still pictures (ISO 23008-12); sharp's build reads none of them. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  if (head.slice(4, 8) === 'ftyp' && heicBrands.includes(head.slice(8, 12))) return 'heic';
  return undefined;
}
