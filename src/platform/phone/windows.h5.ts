import { promisifyRequest } from 'idb-keyval';
import type { Windows } from '@/services/ports';
import { openTable } from '../storage/sealed/database.h5';

/** Web Locks; browsers from before 2022 write down in the database whose turn it is. */
export function createWindows(): Windows {
  const { locks } = navigator as { locks?: LockManager };
  if (locks) return byLocks(locks);
  const me = `${Date.now()}-${Math.random()}`;
  return {
    // Nobody can tell there; two windows at once are rare on such phones.
    alone: async () => true,
    async inTurn(name, act) {
      const turn = `${me}-${Math.random()}`;
      while (!(await take(name, turn))) await pause(askAgainMs);
      const prolonging = setInterval(() => void take(name, turn), askAgainMs * 4);
      try {
        return await act();
      } finally {
        clearInterval(prolonging);
        await give(name, turn).catch(() => undefined);
      }
    },
  };
}

function byLocks(locks: LockManager): Windows {
  const first = locks.request('windows', { ifAvailable: true }, (lock) => lock !== null) as Promise<boolean>;
  // Held as long as this window lives.
  void first
    .then(() => locks.request('windows', { mode: 'shared' }, () => new Promise(() => undefined)))
    .catch(() => undefined);
  return {
    // Where locks are refused, as with all storage switched off, nothing is shared with another window.
    inTurn(name, act) {
      let begun = false;
      const turn = locks.request(name, () => {
        begun = true;
        return act();
      }) as ReturnType<typeof act>;
      return turn.catch((reason) => (begun ? Promise.reject(reason) : act()));
    },
    alone: () => first.catch(() => true),
  };
}

interface Turn {
  readonly holder: string;
  readonly until: number;
}

/** Milliseconds. A window that was closed in its turn gives it up by keeping silent. */
const askAgainMs = 500;
const heldMs = 10_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** In one transaction, so that of two windows one has it. Without a database there is nothing to share: all may go on. */
async function take(name: string, holder: string): Promise<boolean> {
  return inTurns(async (turns) => {
    const held = await promisifyRequest<Turn | undefined>(turns.get(name));
    const mine = !held || held.holder === holder || held.until < Date.now();
    if (mine) turns.put({ holder, until: Date.now() + heldMs } satisfies Turn, name);
    return mine;
  }).catch(() => true);
}

async function give(name: string, holder: string): Promise<void> {
  await inTurns(async (turns) => {
    const held = await promisifyRequest<Turn | undefined>(turns.get(name));
    if (held?.holder === holder) turns.delete(name);
  });
}

async function inTurns<Done>(act: (turns: IDBObjectStore) => Promise<Done>): Promise<Done> {
  const database = await openTable('jiuzhutong-turns', 'turns');
  return database('readwrite', act);
}
