import sharp from 'sharp';

/** A small JPEG with the place and the camera in its EXIF, as phones write it. */
export async function aPhoto(width = 64, height = 48): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#884422' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitude: '29/1 50/1 0/1' } })
    .jpeg()
    .toBuffer();
}

export function photoForm(bytes: Buffer, name = 'photo.jpg', field = 'file'): FormData {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  return form;
}
