import { caseOperations } from '@contract/case-operations';
import type { AskedPhoto } from '@contract/case-requests';
import type { Receipt } from '@/domain/case/receipt';
import { isPhotoMark } from '@/domain/case/way/photo-mark';
import type { Result } from '@/domain/failure';
import type { AskOffice } from './ask';

/** A request of the office for a photo that it has already. */
export interface AskedAgain {
  readonly receipt: Receipt;
  readonly request: string;
}

/** The old photo, small, and where the office ringed it. */
export type OldPhoto = Omit<AskedPhoto, 'serverTime'>;

/**
 * The photo that the office asks for again, which the phone has no more. Nothing of it is kept: it lies in what shows it,
 * and goes with it.
 *
 * @returns without a ring that does not lie on the picture
 */
export async function lookAtOldPhoto(ask: AskOffice, path: AskedAgain): Promise<Result<OldPhoto>> {
  const answer = await ask(caseOperations.readAskedPhoto, { path: { ...path } });
  if (!answer.ok) return answer;
  const { image, width, height, ring } = answer.value;
  return { ok: true, value: { image, width, height, ...(ring && isPhotoMark(ring) && { ring }) } };
}
