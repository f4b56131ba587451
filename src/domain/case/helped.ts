import { type Day, dayOf } from '../dates';
import { helpedName } from './helped-name';
import type { OutboxItem } from './outbox';

/** Somebody a worker filled in for. */
export interface Helped {
  readonly item: OutboxItem;
  /** Covered. */
  readonly name: string;
}

/** Whom a worker helped on this day, in the order given. */
export function helpedOn(items: readonly OutboxItem[], day: Day): readonly Helped[] {
  return items.flatMap((item) => {
    const name = item.state === 'received' ? item.helped : helpedName(item);
    return name && dayOf(item.createdAt) === day ? [{ item, name }] : [];
  });
}
