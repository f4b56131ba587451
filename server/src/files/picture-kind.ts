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

/** Whether the file's last part is there; a picture without it was cut off on its way. */
export function endsAsItShould(kind: Exclude<PictureKind, 'heic'>, bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case 'jpeg':
      return file.lastIndexOf(Buffer.from([0xff, 0xd9])) > file.length / 2;
    case 'png':
      return file.lastIndexOf('IEND') > 0;
    case 'webp':
      return file.length >= 12 && file.length >= file.readUInt32LE(4) + 8;
  }
}
