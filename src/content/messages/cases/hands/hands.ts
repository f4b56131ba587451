import { notKnownYet } from '@/domain/case/case-timeline';
import type { Follower, FollowRole } from '@/domain/case/way/case-way';
import { dayOf, shortDay } from '@/domain/dates';
import type { Failure } from '@/domain/failure';
import { digitByDigit } from '../../../told-words';

/** Words of several hands on one case: a one-time code on one phone, typed on another. */
export const handsTexts = {
  row: '让家里人也看',
  rowNote: '用自己手机看，|要答的自己答',
  ownRow: '谁在看这件事',
  page: '让家里人也看',
  hint: '家里人在自己手机上|看办到哪了。||您的材料，|他看不到。',
  how: '他打开救助通，|点“我的办理”。||再点“用号码看|别人的办理”，|填下面两个号。',
  make: '给一个号码',
  makeAgain: '换一个号码',
  making: '正在要号码……',
  ending: '回执后四位',
  code: '号码',
  left: (seconds: number) => `还能用 |${minutesWords(seconds)}，|只能用一次`,
  over: '上一个号码|过了时间。||再要一个就行。',
  say: '念号码',
  tell: '只念给家里人。|自称工作人员的人|来要，不给。',
  dropCode: '这个号码不用了',
  dropped: '那个号码不能用了。',
  who: '谁在看',
  nobody: '现在只有您在看。',
  since: (follower: Follower) => `${shortDay(dayOf(follower.since))} 起`,
  end: '取消',
  ended: '取消了，|那部手机看不到了。',
  leave: '我不看了',
  you: '您自己',
  enter: '用号码看|别人的办理',
  enterHint: '请家里人在他手机上|点“让家里人也看”，|念两个号给您。',
  enterTitle: '用号码看办理',
  hints: { ending: '4 个数字。', code: '6 个数字，|15 分钟内填。' },
  whoAreYou: '您是哪一位',
  see: '看办理',
  seeing: '正在看……',
} as const;

export const followRoleNames: Readonly<Record<FollowRole | typeof notKnownYet, string>> = {
  applicant: '申请的人本人',
  relative: '家里人',
  worker: '帮忙的人|（网格员等）',
  [notKnownYet]: '另一部手机',
};

/** What is missing in a field of the page that takes a code. */
export const lackingWords = {
  ending: '要填 4 个数字。',
  code: '要填 6 个数字。',
  role: '请选一个。',
} as const;

/** Code and ending, slowly and twice, as one says them on the phone. */
export function spokenCode(ending: string, code: string): readonly string[] {
  const sentences = [
    `${handsTexts.ending}：${digitByDigit(ending)}。`,
    `${handsTexts.code}：${digitByDigit(code)}。`,
  ];
  return [...sentences, ...sentences];
}

function minutesWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`;
}

const codes: Readonly<Record<string, string>> = {
  'follow-code': '号码不对。||请对一对两个号，|再填一次。',
  'follow-code-used': '这个号码用过了，|只能用一次。||看看我的办理里|有没有。||没有，|请他换一个。',
  'follow-code-old': '号码过了时间。||请他再给一个。',
};

/** A backend of an earlier contract has no address for it. */
const tooOld = '街道系统|还收不了这一种。||请打热线问。';

/** Why a code did not open a case; whoever made it can always make another. */
export function followFailureSentence(failure: Failure): string {
  if (failure.kind === 'rejected') return codes[failure.code] ?? tooOld;
  if (failure.kind === 'too-many') return '试的次数太多了。||过一会再填。|给号码的人不受影响。';
  return lineWords(failure);
}

/** Why no code came, or why nothing was ended: nothing has changed. */
export function handsFailureSentence(failure: Failure): string {
  if (failure.kind === 'too-many') return '今天要得太多了。||明天再要，|或打电话问。';
  if (failure.kind === 'rejected' && failure.code === 'not-the-sender')
    return '这要由最先送的|那部手机来做。';
  if (failure.kind === 'rejected') return tooOld;
  return lineWords(failure);
}

function lineWords(failure: Failure): string {
  if (failure.kind === 'offline') return '没有网。||连上网再点一次。';
  if (failure.kind === 'timeout') return '网太慢。||请再点一次。';
  if (failure.kind === 'unreadable') return '手机一时读不出来。||请再点一次。';
  return '街道系统没答上来，|不怪您。||过一会再点，|或打电话问。';
}
