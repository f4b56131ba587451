import type { WithClock } from '../../../clock';
import type { WithVault } from '../../../secrecy/vault';
import type { WithStore } from '../../../store/store';
import type { CaseNoticeTable } from '../../../store/way-tables';
import { withoutNeedlessCall } from '../asked-hands';
import { trySending } from './addressee';
import { endOf } from './delivered';
import { isQuietHour, nextTryAt, standingAfter } from './ladder';
import type { WithNoticeWays } from './ways';

type Rooms = WithStore & WithVault & WithClock & WithNoticeWays;

/** So many in a round at most: the rest goes in the next. */
const mostInRound = 50;

/** Sends what is due, urgent ones first; by night only those. */
export async function sendNotices(rooms: Rooms, ending?: AbortSignal): Promise<void> {
  const urgent = await due(rooms, 1);
  const others = isQuietHour(rooms.now()) ? [] : await due(rooms, 0);
  for (const notice of [...urgent, ...others]) {
    if (ending?.aborted) return;
    await sendOne(rooms, notice);
  }
}

const minute = 60_000;

/** Sends every minute, never twice at once; call what it returns to stop, after the notice under way. */
export function sendNoticesMinutely(rooms: Rooms, onError: (error: unknown) => void): () => Promise<void> {
  const end = new AbortController();
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= sendNotices(rooms, end.signal)
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(run, minute).unref();
  return async () => {
    clearInterval(timer);
    end.abort();
    await running;
  };
}

function due({ store, now }: Rooms, urgent: 0 | 1): Promise<CaseNoticeTable[]> {
  return store.read
    .selectFrom('case_notices')
    .selectAll()
    .where('urgent', '=', urgent)
    .where('next_at', '<=', now())
    .orderBy('next_at')
    .limit(mostInRound)
    .execute();
}

/** The try is written down before it is made: a server that ends meanwhile does not try for ever. */
async function sendOne(rooms: Rooms, notice: CaseNoticeTable): Promise<void> {
  const tries = notice.tries + 1;
  const claimed = await write(rooms, notice, { tries, next_at: nextTryAt(tries, rooms.now()) }, 'tried');
  if (!claimed) return;
  const { outcome, messageId = null } = await trySending(rooms, notice);
  const next = standingAfter({ ...notice, tries }, outcome, rooms.now());
  const standing = await withoutNeedlessCall(rooms.store.read, notice, next);
  await write(rooms, notice, { ...standing, message_id: messageId }, outcome);
}

/** What was seen meanwhile stays as it is; of a message WeChat may have told the end already. @returns whether it was written */
function write(
  { store, now }: Rooms,
  notice: CaseNoticeTable,
  standing: Partial<CaseNoticeTable>,
  what: string,
): Promise<boolean> {
  return store.change(async (work) => {
    const changed = await work
      .updateTable('case_notices')
      .set(standing)
      .where('id', '=', notice.id)
      .where('state', '=', 'made')
      .where('trying', 'is not', null)
      .returningAll()
      .executeTakeFirst();
    if (!changed) return { result: false, audit: undefined };
    const ended = await endOf(work, changed, now());
    const written = { actor: 'notices', action: `notice-${what}`, subject: changed.case_id };
    return { result: true, audit: ended ?? written };
  });
}
