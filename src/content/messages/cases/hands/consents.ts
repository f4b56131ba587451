import type { TrackedConsent } from '@/domain/case/way/case-way';

/** Words for taking one consent back. */
export const takeBackTexts = {
  row: '撤回一样同意',
  page: '撤回一样同意',
  heading: '要撤回哪一样？',
  hint: '撤回哪一样，|只停那一样。',
  loading: '正在看您同意过什么……',
  none: '没有能在这里撤回的。||别人的同意，|由他自己撤回。||要帮忙，|请打救助热线。',
  failed: '没看到您同意过什么。||连上网再看，|或打热线撤回。',
  again: '再看一次',
  really: '真的要撤回吗？',
  follows: [
    '从现在起，|街道不再看、|不再查这一样。',
    '以前查过的，|不受影响。',
    '少了这一样，|可能办不下去。|街道会找您说。',
    '以后又愿意了，|请打救助热线。',
  ],
  takeBack: '撤回这一样',
  stay: '不撤回',
} as const;

const matters: Readonly<Record<string, string>> = {
  means: '查收入和财产',
  guardian: '填孩子的信息',
  health: '填身体情况',
  papers: '收证件和病历照片',
  away: '填在别处做什么',
};

/** What was agreed to, and for whom; names stay at the office. */
export function consentToTakeBack({ who, matter }: TrackedConsent): {
  readonly label: string;
  readonly note: string;
} {
  return { label: matters[matter] ?? '一样同意', note: whoseWords(who) };
}

function whoseWords(who: string): string {
  const [, group, place] = /^(member|supporter)-(\d+)/.exec(who) ?? [];
  if (group === 'member') return `第 ${place} 位家里人的`;
  if (group === 'supporter') return `第 ${place} 位亲属的`;
  return who === 'guardian' ? '监护人替孩子同意的' : '申请的人的';
}
