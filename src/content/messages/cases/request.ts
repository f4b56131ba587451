import type { PhotoMark } from '@/domain/case/way/photo-mark';
import type { AgainReason, AnswerWay, Waiting } from '@/domain/case/way/waiting';
import { type Day, shortDay } from '@/domain/dates';
import type { FormTexts } from '../../form-texts';

/** Words of a request of the office and of its answer. */
export const requestTexts = {
  page: '街道请您补',
  said: (day: Day) => `街道 ${shortDay(day)}写的`,
  ways: '怎么答都行',
  otherWay: '换一种答法',
  later: '以后再说',
  laterNote: '街道会打电话问，|不算您放弃',
  wish: (day: Day) => `${shortDay(day)}前最好。|过了也不算您放弃，|街道会打电话问。`,
  noWish: '不急这一刻。|街道会打电话问，|不算您放弃。',
  offline: '没网也能答，|有网了自己送。',
  youSay: '您要答的是',
  send: '送给街道',
  sending: '正在存……',
  missing: '还没有照片。|请先拍一张。',
  missingWords: '还没写字。|写几个字就行。',
  lost: '照片在手机里|找不到了。||请再拍一张。',
  onTheWay: '您答的',
  answered: '这一样您答过了',
  answeredText: '街道收到了，|现在不用做。',
  goneTitle: '没有要您补的了',
  goneText: '街道可能已经收回，|或您已经答过。',
  goShort: '去答',
  mayWrite: '可以签个名，|不签也行。',
} as const;

/** How a request can be answered, as something a person says. */
export const wayLabels: Readonly<Record<AnswerWay, string>> = {
  photo: '拍一张',
  words: '打字说明',
  none: '没有这个',
  'cannot-get': '拿不到',
  'at-visit': '请上门时看',
  'as-it-is': '这张就这样，|拍不清楚',
  agree: '同意',
  'not-agree': '我不同意查',
};

/** What is written to answer, where nothing is to be photographed. */
export function wayLabel({ kind, asked }: Waiting, way: AnswerWay): string {
  if (way === 'photo' && asked?.again) return '再拍一张';
  return way === 'words' && kind !== 'photo' ? '打字回街道' : wayLabels[way];
}

const whyAgain: Readonly<Record<AgainReason, string>> = {
  blurred: '上次那张看不清。',
  'cut-off': '上次那张没拍全。',
  dark: '上次那张太暗。',
  glare: '上次那张反光。',
  'wrong-paper': '上次那张不是这一样。',
  other: '上次那张用不了。',
};

/** Why a photo is asked for again, and where on it the officer pointed, for whoever cannot look at it. */
export function againLine({ why, mark }: { readonly why: AgainReason; readonly mark?: PhotoMark }): string {
  return mark ? `${whyAgain[why]}|街道圈的是${placeOf(mark)}。` : whyAgain[why];
}

function placeOf({ x, y }: PhotoMark): string {
  const across = part(x, ['左', '', '右']);
  const down = part(y, ['上', '', '下']);
  if (across && down) return `${across}${down}角`;
  return across || down ? `${across || down}边` : '正中间';
}

function part(at: number, [first, middle, last]: readonly [string, string, string]): string {
  if (at < 333) return first;
  return at > 667 ? last : middle;
}

/** A change of words needs a new version. */
export const agreeVersion = 'agree-2026-11-30';

/** Read before 同意 is sent, below what the office asks: its words and these are what is agreed to. */
export function agreeLines(asked: string): readonly string[] {
  const own = ['我看过街道写的，|我同意。', '由我自己答，|不是别人替我答。', '以后想撤回，|打热线说。'];
  return asked === '' ? own : [asked, ...own];
}

/** Words of the form by which somebody agrees; whoever likes signs with the finger. */
export function agreeTexts(): FormTexts {
  const photos = { label: requestTexts.mayWrite };
  return { ...requestAnswerTexts, questions: { ...requestAnswerTexts.questions, photos } };
}

/** Words of the form that answers a request. */
export const requestAnswerTexts: FormTexts = {
  title: requestTexts.page,
  pages: { answer: { heading: requestTexts.page } },
  questions: {
    way: {
      label: '怎么答',
      options: Object.fromEntries(Object.entries(wayLabels).map(([way, label]) => [way, { label }])),
    },
    photos: { label: '照片', hint: '放平，|字要看得清。' },
    words: { label: '写给街道', hint: '写几个字就行。' },
  },
  errors: { 'photos.missing': requestTexts.missing, 'words.missing': requestTexts.missingWords },
  notices: {},
};
