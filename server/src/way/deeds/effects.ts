import { officeConsentTexts } from '@/content/messages/office/consent';
import { isLate } from '@/domain/case/way/case-term';
import type { Region } from '@/domain/region';
import { recordDecision } from '../../cases/consent/record-consent';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import { followerOf } from '../follow/hands';
import { isHurried, waitsForCall } from '../notices/asked-calls';
import { makeNotice } from '../notices/notice';
import { readHistory } from '../view/history';
import { termsOf } from '../view/terms';
import { type HeldCase, handOf, needAction } from './deed';
import { moveCase } from './move-case';
import { ownConsents } from './own-consents';

type Rooms = WithVault & WithClock & WithChance & { readonly region: Region };

/** 撤回: what was asked for is taken back with it. */
export async function withdraw(rooms: Rooms, held: HeldCase): Promise<void> {
  const { to = 'withdrawn' } = needAction(held, 'withdraw');
  await moveCase(rooms, held.work, held.row, { to });
}

/** 请打电话给我: a call to make at the office, one for each hand that waits for it. */
export async function askForCall(rooms: Rooms, held: HeldCase): Promise<void> {
  needAction(held, 'ask-for-call');
  const { work, row, deed } = held;
  const follower = await followerOf(work, row.id, deed.role, deed.holder.id);
  if (await waitsForCall(work, row.id, follower)) return;
  await makeNotice(rooms, work, row, { kind: 'call', route: 'call', follower });
}

/**
 * 催办: only once a day of the law has passed; the office sees it and calls. Pressed on several phones at one moment it
 * is one mark and one call, and each of them is told that it came.
 */
export async function hurry(rooms: Rooms, held: HeldCase): Promise<void> {
  needAction(held, 'hurry');
  const history = await readHistory(held.work, held.row);
  const terms = termsOf(rooms, history).flatMap((one) => one.terms);
  if (!isLate(terms)) throw new RequestRefusal('not-late');
  if (await isHurried(rooms, held)) return;
  const { work, row, deed } = held;
  const follower = await followerOf(work, row.id, deed.role, deed.holder.id);
  await makeNotice(rooms, work, row, { kind: 'late', route: 'call', follower });
}

/** 没解决 opens the case again, and somebody calls; 解决了 changes nothing but what is known. */
export async function sayOutcome(rooms: Rooms, held: HeldCase, solved: boolean): Promise<void> {
  const { to } = needAction(held, solved ? 'say-solved' : 'say-unsolved');
  if (to !== undefined) await moveCase(rooms, held.work, held.row, { to });
  if (!solved) await makeNotice(rooms, held.work, held.row, { kind: 'unsolved', route: 'call' });
}

/** 撤回同意: what hangs on it is not looked at any more from this moment on. */
export async function withdrawConsent(rooms: Rooms, held: HeldCase, who: string): Promise<void> {
  needAction(held, 'withdraw-consent');
  const own = await ownConsents(rooms, held.work, held.row, held.deed.role);
  if (!own.some((one) => one.who === who && one.state === 'agreed')) throw noSuchConsent();
  const decision = {
    who,
    says: 'withdrawn',
    how: officeConsentTexts.onPhone,
    by: handOf(held.deed.role),
  } as const;
  await recordDecision(rooms, held.work, held.row, decision);
}

function noSuchConsent(): RequestRefusal {
  return new RequestRefusal('answers-rejected', { errors: [{ question: 'who', code: 'not-an-option' }] });
}
