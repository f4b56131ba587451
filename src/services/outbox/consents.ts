import type { Consent, SeparateConsent } from '@/domain/case/outbox';
import { plain } from '@/domain/marked-text';
import type { Ids } from '../ports';

/** What was agreed to: the version of a text, and its words as they stood on the screen. */
export interface ConsentText {
  readonly version: string;
  /** Marks for line breaks are not hashed. */
  readonly words: string;
}

/** A consent that stands by itself: which question asked for it, and the answer. */
export interface SeparateConsentText extends ConsentText {
  readonly id: string;
  readonly answer: string;
}

type Hash = Pick<Ids, 'sha256'>;

/** The consent as it is sent: the version, and the hash of the words. */
export async function consentTo({ version, words }: ConsentText, ids: Hash): Promise<Consent> {
  return { version, hash: await ids.sha256(plain(words)) };
}

/** The same for several that were asked one by one, in their order. */
export function recordSeparateConsents(
  texts: readonly SeparateConsentText[],
  ids: Hash,
): Promise<readonly SeparateConsent[]> {
  return Promise.all(
    texts.map(async ({ id, answer, ...text }) => ({ id, answer, ...(await consentTo(text, ids)) })),
  );
}
