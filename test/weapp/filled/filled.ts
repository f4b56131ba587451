import { assistanceApplication } from '@/forms/application/application';
import { aFullApplication } from '../../fixtures/a-full-application';
import { createPhone, type Phone, type PhoneOptions } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { draftOf, kept, keptPhotos } from '../support/kept';

/** What a page may send at once, and hold (docs/decisions/0009-what-a-change-may-send.md). */
export const maxBytes = 24 * 1024;
export const maxNodes = 500;

export const full = aFullApplication();

/** A phone on which granny's application is filled in whole; `others` lie there beside it. */
export function filledPhone(
  open: string,
  others: Readonly<Record<string, unknown>> = {},
  { dist = builtWeapp(), ...options }: Partial<PhoneOptions> = {},
): Promise<Phone> {
  const granny = draftOf(assistanceApplication, 'granny', full.answers);
  return createPhone({
    dist,
    open,
    offline: true,
    storage: kept({ ...granny, ...others }),
    files: keptPhotos(full.photos),
    ...options,
  });
}

/** What an act sent to the page on top, call by call. */
export async function sentBy(phone: Phone, act: () => Promise<void>) {
  const before = phone.setDataLog.length;
  await act();
  return phone.setDataLog.slice(before).filter(({ visible }) => visible);
}

/** Bytes of all these calls together. */
export function bytesOf(sent: readonly { readonly bytes: number }[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether a page says so, wherever lines break. */
export function says(phone: Phone, words: string): boolean {
  const bare = (text: string): string => text.replace(/[|\s]/g, '');
  return bare(phone.text()).includes(bare(words));
}
