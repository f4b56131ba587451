import { noticeSms, noticeWords } from '@/content/messages/cases/notice-words';
import { plain } from '@/domain/marked-text';
import { readPhone } from '@/domain/typed/phone-number';
import { isOneOff } from '@/forms/application/who';
import { textOf } from '../../../cases/submission/submission';
import { openWhole, type WholeCase } from '../../../cases/supplements/whole-case';
import type { WithVault } from '../../../secrecy/vault';
import { openidOf } from '../../../store/sessions';
import type { WithStore } from '../../../store/store';
import type { CaseTable } from '../../../store/tables';
import type { CaseNoticeTable } from '../../../store/way-tables';
import type { NoticeOutcome } from './ladder';
import type { Tried, WithNoticeWays } from './ways';

type Rooms = WithStore & WithVault & WithNoticeWays;

/** Tries a notice by the way it is at; `refused` too where there is no such way, or nobody it leads to. */
export async function trySending(rooms: Rooms, notice: CaseNoticeTable): Promise<Tried> {
  const { read } = rooms.store;
  const row = await read
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', notice.case_id)
    .executeTakeFirstOrThrow();
  const content = await openWhole(rooms, read, row);
  return notice.trying === 'wechat'
    ? byWeChat(rooms, notice, row, content)
    : { outcome: await bySms(rooms, notice, row, content) };
}

async function byWeChat(
  rooms: Rooms,
  notice: CaseNoticeTable,
  row: CaseTable,
  content: WholeCase,
): Promise<Tried> {
  const { wechat } = rooms.noticeWays;
  const holder = await holderFor(rooms, notice, row, content);
  const openid = wechat && holder !== null ? await openidOf(rooms, holder) : undefined;
  if (!wechat || openid === undefined) return { outcome: 'refused' };
  return wechat(openid, { words: noticeWords[notice.kind], at: notice.made_at });
}

/**
 * Whose the notice is: of those who follow, only who still does. Never on a phone that was borrowed to send the case:
 * its owner would be told.
 */
async function holderFor(
  { store }: Rooms,
  { follower_id }: CaseNoticeTable,
  { holder_id }: CaseTable,
  { answers }: WholeCase,
): Promise<string | null> {
  if (follower_id === null) return isOneOff(answers) ? null : holder_id;
  const following = await store.read
    .selectFrom('case_followers')
    .select('holder_id')
    .where('id', '=', follower_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return following?.holder_id ?? null;
}

async function bySms(
  { noticeWays: { sms } }: Rooms,
  { id, kind }: CaseNoticeTable,
  row: CaseTable,
  { answers }: WholeCase,
): Promise<NoticeOutcome> {
  const phones =
    row.kind === 'neighbour-report' ? [answers.reporterPhone] : [answers.phone, answers.helperPhone];
  const to = phones.flatMap((phone) => readPhone(textOf(phone)).split('/')).find(isMobile);
  return !sms || to === undefined ? 'refused' : sms({ id, to, text: plain(noticeSms(kind)) });
}

function isMobile(phone: string): boolean {
  return /^1[3-9]\d{9}$/.test(phone);
}
