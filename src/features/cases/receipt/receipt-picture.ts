import { receiptTexts } from '@/content/messages/cases/receipt';
import { common } from '@/content/messages/screen/common';
import type { Acknowledgement } from '@/domain/case/outbox';
import { groupReceipt } from '@/domain/case/receipt';
import { clockTime, dayOf, longDay } from '@/domain/dates';
import { plain } from '@/domain/marked-text';
import type { WordPicture } from '@/domain/photo/painting';
import type { Region } from '@/domain/region';

/** The receipt as a picture for the album: number, code, hotline; nothing about who or what. */
export function receiptPicture(
  { receipt, receivedAt, lookupCode, mode }: Acknowledgement,
  region: Region,
): WordPicture {
  const note = (text: string) => ({ text: plain(text), size: 30, colour: 'note' as const });
  return {
    head: [
      { text: region.channelName, size: 30, colour: 'on-accent' },
      { text: plain(receiptTexts.head), size: 44, bold: true, colour: 'on-accent' },
      { text: `${longDay(dayOf(receivedAt))} ${clockTime(receivedAt)}`, size: 30, colour: 'on-accent' },
    ],
    body: [
      ...(mode === 'rehearsal'
        ? [{ text: plain(common.rehearsal), size: 34, bold: true, colour: 'danger' as const }]
        : []),
      note(receiptTexts.number),
      { text: groupReceipt(receipt), size: 72, bold: true, colour: 'ink' },
      ...(lookupCode
        ? [note(receiptTexts.code), { text: lookupCode, size: 56, bold: true, colour: 'ink' as const }]
        : []),
      note(lookupCode ? receiptTexts.codeHint : receiptTexts.pictureHint),
      note(`${receiptTexts.noPromiseTitle}${receiptTexts.noPromise}`),
      ...region.hotlines.map(({ shown }) => ({ text: shown, size: 44, bold: true, colour: 'ink' as const })),
    ],
  };
}
