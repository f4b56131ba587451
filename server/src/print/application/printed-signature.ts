import sharp from 'sharp';
import { printTexts } from '@/content/messages/office/print';
import type { Instant } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import type { PhotoFolder } from '../../files/photo-folder';
import { moment } from '../answer-words';
import { html, type Markup } from '../html';

/** The signature as it was drawn or photographed, with its moment; a line to sign on where there is none. */
export function printedSignature(pictures: readonly SignaturePicture[], receivedAt: Instant): Markup {
  if (pictures.length === 0) return blankLine(printTexts.signHere);
  return html`<div class="signature">${pictures.map(picture)}<p>${printTexts.signedOn(moment(receivedAt))}</p></div>`;
}

function picture({ name, jpeg }: SignaturePicture): Markup {
  if (jpeg === undefined) return html`<p>${printTexts.noPicture(name)}</p>`;
  return html`<img alt="${printTexts.signatureOf}" src="data:image/jpeg;base64,${jpeg}">`;
}

/** For whoever at the office checked it: opinion and names, each with its day. */
export function staffLines(): Markup {
  return html`<div class="staff">${printTexts.staffLines.map(blankLine)}</div>`;
}

/** A line to sign on, with its day. */
export function blankLine(label: string): Markup {
  return html`<div class="blank">${label}<span></span>${printTexts.date}<span class="day"></span></div>`;
}

/** A signature, drawn or photographed, as it goes into the printed page. */
export interface SignaturePicture {
  /** Its file's name. */
  readonly name: string;
  /** JPEG in base64; unset when the file cannot be read. */
  readonly jpeg?: string;
}

/** Wide enough to read a signed sheet on A4, small enough to go by mail. */
const maxPixels = 1400;

/** The pictures of the signature itself, so that the printed file needs no other. */
export async function signaturePictures(
  photos: PhotoFolder,
  { signatureDrawing, signaturePhotos }: Answers,
): Promise<readonly SignaturePicture[]> {
  const ids = [...listOf(signatureDrawing), ...listOf(signaturePhotos)];
  return Promise.all(ids.map((id) => smallPicture(photos, id)));
}

async function smallPicture(photos: PhotoFolder, id: string): Promise<SignaturePicture> {
  const name = `${id}.jpg`;
  const small = sharp(photos.pathOf(id)).resize(maxPixels, maxPixels, {
    fit: 'inside',
    withoutEnlargement: true,
  });
  const bytes = await small
    .jpeg({ quality: 80 })
    .toBuffer()
    .catch(() => undefined);
  return bytes ? { name, jpeg: bytes.toString('base64') } : { name };
}
