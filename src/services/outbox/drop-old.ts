import { makesCase, type OutboxItem, withoutHelped, withoutKnown } from '@/domain/case/outbox';
import { dayOf, type Instant } from '@/domain/dates';
import type { ShelfOfParcels } from './outbox-shelf';

/** A one-off parcel's receipt is gone from the phone after this long, seen or not. */
const oneOffMs = 24 * 3600_000;
/** What a registration said is kept so long for 接着填, and then asked anew: the office has it. */
const knownMs = 30 * 24 * 3600_000;

type Shelf = Pick<ShelfOfParcels, 'items' | 'change' | 'remove'>;

/** Forgets of what was received all that has had its time. @throws {StorageFault} */
export async function dropOld(shelf: Shelf, now: Instant): Promise<void> {
  const today = dayOf(now);
  for (const item of shelf.items()) {
    if (item.state !== 'received') continue;
    if (isDone(item, now)) await shelf.remove(item.id);
    else if (item.known && now - item.createdAt > knownMs) await shelf.change(item.id, withoutKnown);
  }
  await dropHelped(shelf, ({ createdAt }) => dayOf(createdAt) !== today);
}

/** A worker's list of whom they helped is of one day; asked for, all of it goes. */
export async function dropHelped(
  shelf: Shelf,
  isOver: (item: OutboxItem) => boolean = () => true,
): Promise<void> {
  for (const item of shelf.items())
    if (item.state === 'received' && item.helped && isOver(item)) await shelf.change(item.id, withoutHelped);
}

/** One-offs after a day, and what was added to a case: of that the case itself tells by now. */
function isDone(item: OutboxItem, now: Instant): boolean {
  return !makesCase(item) || (item.oneOff === true && now - item.createdAt > oneOffMs);
}
