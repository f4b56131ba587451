import { createApi } from '@/services/api/client';
import { createDrafts } from '@/services/drafts';
import { createOutbox } from '@/services/outbox/outbox';
import { createSubmissions } from '@/services/outbox/submissions';
import { createSession } from '@/services/session';
import { anOffice } from './office';
import { aClock, aForeground, aNetwork, aShelf, aStore, someIds } from './phone';

interface Around {
  readonly office?: ReturnType<typeof anOffice>;
  /** The same disk handed in again is the same phone after a kill. */
  readonly disk?: Map<string, string>;
  readonly photos?: ReturnType<typeof aShelf>;
  readonly online?: boolean;
}

export type Phone = ReturnType<typeof aPhone>;

/** A phone with drafts, photos and an outbox, on a line to an office in memory. Nothing is started. */
export function aPhone({
  office = anOffice(),
  disk = new Map(),
  photos = aShelf(),
  online = true,
}: Around = {}) {
  const [store, clock, ids] = [aStore(disk), aClock(), someIds()];
  const [network, foreground] = [aNetwork(online), aForeground()];
  const api = createApi(office, 'http://office');
  const login = { code: async () => undefined };
  const session = createSession({ api, store, ids, clock, login, wechatLogin: () => false });
  const outbox = createOutbox({ store, api, session, photos, clock, ids, network, foreground });
  const drafts = createDrafts(store, clock);
  const submissions = createSubmissions({ drafts, outbox, photos, ids, clock });
  return { office, disk, store, clock, network, foreground, photos, outbox, drafts, submissions };
}

/** Moves through every pause until nothing waits any more, or an hour has gone. */
export async function untilSent({ clock, outbox }: Phone): Promise<void> {
  for (let turn = 0; turn < 60 && outbox.items().some(({ state }) => state === 'waiting'); turn += 1)
    await clock.move(75_000);
}
