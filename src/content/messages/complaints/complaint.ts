import { notKnownYet } from '@/domain/case/case-timeline';
import type { Complaint } from '@/domain/case/way/complaint';
import { type Day, longDay } from '@/domain/dates';
import type { Region } from '@/domain/region';
import type { FormTexts } from '../../form-texts';

/** Words of 投诉和建议: the form, and what became of one. */
export const complaintTexts = {
  write: '写下来，|交给监督的人',
  fromCase: '不满意，|投诉或建议',
  page: '投诉和建议',
  heading: '写下来，|交给监督的人',
  hint: '急的事，|请直接打电话。',
  send: '同意|并送出',
  sending: '正在存……',
  number: '编号',
  sentOn: (day: Day) => `${longDay(day)}送到`,
  answer: '给您的答复',
  answeredOn: (day: Day) => `${longDay(day)}答复`,
  waits: '查完了，|答复写在这里。|留了电话的，|也会打给您。',
  stale: '没连上街道系统，|查不到进展。||连上网再看。',
  onTheWay: '有网了自己送，|您不用再填。',
  refused: '没送出去，|您写的还在手机里。',
  change: '改一改再送',
  seeWritten: '看看我写的',
  retry: '再送一次',
  again: '再写一份',
  notHereTitle: '这里没有这一份',
  notHere: '要问进展，|请打救助热线。',
  look: '看投诉的进展',
} as const;

export const complaintStateWords: Readonly<Record<Complaint['state'], string>> = {
  received: '已收到，|还没开始查',
  'looked-into': '正在查',
  answered: '已答复',
  [notKnownYet]: '在办，|详情请打热线',
};

/** A change of words needs a new version. */
export const complaintConsentVersion = 'complaint-2026-11-30';

/** Read before it goes: who gets it, who does not, what for. */
export function complaintConsentLines(region: Region): readonly string[] {
  const { supervisor, officeName } = region;
  return [
    `送给|${supervisor?.name ?? officeName}，|只用来查这件事。`,
    '街道不止一个人办事的，|您投诉的那个人|看不到。',
    '留了电话，|只用来给您回话。',
    '想撤回，|请打救助热线。',
  ];
}

/** Words of the form. */
export const complaintFormTexts: FormTexts = {
  title: complaintTexts.page,
  pages: { complaint: { heading: complaintTexts.heading } },
  questions: {
    kind: {
      label: '是哪一种',
      options: {
        complaint: { label: '投诉', note: '不收、刁难、收钱等' },
        suggestion: { label: '建议', note: '怎样办得更好' },
      },
    },
    words: { label: '怎么回事', hint: '哪天、谁、|说了什么。' },
    officer: { label: '是谁', hint: '不知道名字，|写做什么的也行。' },
    phone: { label: '想要回电话，|就留个号码' },
  },
  errors: {},
  notices: {},
};
