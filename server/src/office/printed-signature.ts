import { printTexts } from '@/content/messages/office-print';
import type { Instant } from '@/domain/dates';
import { html, type Markup } from './html';
import { moment } from './moment';
import type { SignaturePicture } from './signature-pictures';

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

function blankLine(label: string): Markup {
  return html`<div class="blank">${label}<span></span>${printTexts.date}<span class="day"></span></div>`;
}
