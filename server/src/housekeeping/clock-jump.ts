import type { Instant } from '@/domain/dates';
import type { WithStore } from '../store/store';

const day = 24 * 3600_000;

/** What housekeeping knows of the time. */
interface Moments {
  /** When it ran last. */
  readonly last: number;
  /** The latest moment that was believed. */
  readonly latest: number;
  /** Since when a clock that jumped is watched; 0 when it is believed. */
  readonly held: number;
}

/** The moment to erase by; none while a clock that jumped is watched. `jumped` once, when it is noticed. */
export interface Believed {
  readonly moment: Instant | undefined;
  readonly jumped: boolean;
}

/**
 * Whether the clock may be believed. One that moved by more than a day since the last run, either way, is watched for
 * a day of its own before anything is erased by it; one that went back a little prolongs nothing.
 */
export async function believedMoment({ store }: WithStore, now: Instant): Promise<Believed> {
  const before = await recall(store);
  const { moments, jumped } = before
    ? next(before, now)
    : { moments: { last: now, latest: now, held: 0 }, jumped: false };
  await remember(store, moments);
  return { moment: moments.held > 0 ? undefined : (moments.latest as Instant), jumped };
}

function next(before: Moments, now: number): { readonly moments: Moments; readonly jumped: boolean } {
  if (Math.abs(now - before.last) > day) {
    return { moments: { last: now, latest: before.latest, held: now }, jumped: true };
  }
  const last = now;
  if (before.held === 0)
    return { moments: { last, latest: Math.max(before.latest, now), held: 0 }, jumped: false };
  if (now - before.held < day) return { moments: { ...before, last }, jumped: false };
  return { moments: { last, latest: now, held: 0 }, jumped: false };
}

const names = ['last', 'latest', 'held'] as const;

async function recall(store: WithStore['store']): Promise<Moments | undefined> {
  const rows = await store.read.selectFrom('house_state').selectAll().execute();
  const values = Object.fromEntries(rows.map(({ name, value }) => [name, Number(value)]));
  const { last, latest, held } = values;
  return last === undefined || latest === undefined || held === undefined
    ? undefined
    : { last, latest, held };
}

async function remember(store: WithStore['store'], moments: Moments): Promise<void> {
  await store.changeUnaudited(async (change) => {
    for (const name of names) {
      await change
        .insertInto('house_state')
        .values({ name, value: moments[name] })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: moments[name] }))
        .execute();
    }
  });
}
