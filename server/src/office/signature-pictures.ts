import sharp from 'sharp';
import type { Answers } from '@/domain/form/definition';
import { listOf } from '../cases/report';
import type { PhotoFolder } from '../photos/photo-folder';

/** A signature, drawn or photographed, as it goes into the printed page. */
export interface SignaturePicture {
  /** Its file's name. */
  readonly name: string;
  /** JPEG in base64; unset when the file cannot be read. */
  readonly jpeg?: string;
}

/** Wide enough to read a signed sheet on A4, small enough to go by mail. */
const mostPixels = 1400;

/** The pictures of the signature itself, so that the printed file needs no other. */
export async function signaturePictures(
  photos: PhotoFolder,
  { signatureDrawing, signaturePhotos }: Answers,
): Promise<readonly SignaturePicture[]> {
  const ids = [...listOf(signatureDrawing), ...listOf(signaturePhotos)];
  return Promise.all(ids.map((id) => picture(photos, id)));
}

async function picture(photos: PhotoFolder, id: string): Promise<SignaturePicture> {
  const name = `${id}.jpg`;
  const small = sharp(photos.pathOf(id)).resize(mostPixels, mostPixels, {
    fit: 'inside',
    withoutEnlargement: true,
  });
  const bytes = await small
    .jpeg({ quality: 80 })
    .toBuffer()
    .catch(() => undefined);
  return bytes ? { name, jpeg: bytes.toString('base64') } : { name };
}
