import { clockTime, type Instant } from '@/domain/dates';
import type { CaseNoticeTable } from '../../../store/way-tables';
import { isAsking } from '../asked-hands';

/** What came of a try: `arrived` on the phone, `sent` on its way, `refused` for good, or to be tried again `later`. */
export type NoticeOutcome = 'arrived' | 'sent' | 'refused' | 'later';

/** A notice as far as it is sent. */
export type Sending = Pick<
  CaseNoticeTable,
  'kind' | 'trying' | 'tries' | 'urgent' | 'made_at' | 'follower_id'
>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** Before the second, third and fourth try of a way; there is no fifth, and of what is urgent no third. */
const pauses = [5 * minute, 30 * minute, 120 * minute];

/** When a try that nobody ever hears of again is taken for a failed one. */
export function nextTryAt(tries: number, now: Instant): Instant {
  return (now + (pauses[tries - 1] ?? day)) as Instant;
}

/** Nobody is woken for what is not urgent: from 20 to 8 in China. */
export function isQuietHour(now: Instant): boolean {
  const time = clockTime(now);
  return time < '08:00' || time >= '20:00';
}

/**
 * Where a notice stands after a try: WeChat, then a short message where home was not opened for a day, then a call.
 * What is urgent waits for neither. Who follows is told by WeChat alone, and then called only for what is asked there. A
 * notice that could not be sent waits on home, until three working days have made it a call.
 *
 * @param notice its `tries` count this one
 */
export function standingAfter(
  notice: Sending,
  outcome: NoticeOutcome,
  now: Instant,
): Partial<CaseNoticeTable> {
  if (outcome === 'arrived' || outcome === 'sent')
    return { ...over, route: notice.trying ?? 'home', state: outcome, changed_at: now };
  const isLast = notice.tries >= (notice.urgent === 1 ? 2 : pauses.length + 1);
  return outcome === 'later' && !isLast
    ? { next_at: nextTryAt(notice.tries, now) }
    : standingWithout(notice, now);
}

/** Where a notice stands that WeChat had taken and could not deliver after all: the next way has its turn. */
export function standingAfterAll(notice: Sending, now: Instant): Partial<CaseNoticeTable> {
  const back = { route: 'home', state: 'made', changed_at: now } as const;
  return { ...back, ...standingWithout({ ...notice, trying: 'wechat' }, now) };
}

const over = { trying: null, next_at: null };

/** Where it stands once the way it was at leads nowhere. */
function standingWithout(
  { kind, trying, urgent, made_at, follower_id }: Sending,
  now: Instant,
): Partial<CaseNoticeTable> {
  if (follower_id !== null && !isAsking({ kind })) return over;
  if (follower_id === null && trying === 'wechat') {
    const unopened = Math.max(now, made_at + day) as Instant;
    return { trying: 'sms', tries: 0, next_at: urgent === 1 ? now : unopened };
  }
  return urgent === 1 ? { ...over, route: 'call', state: 'made', changed_at: now } : over;
}
