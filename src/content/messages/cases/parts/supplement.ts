import type { Region } from '@/domain/region';

/** Words of 接着填: more answers for a case that is at the office. */
export const supplementTexts = {
  goOn: '接着填，|街道少跑一趟',
  /** Where the text is large. */
  goOnShort: '接着填',
  title: '有空，|接着填几样',
  text: '家里几口人、|收入、|看病花的钱。||填一样，|街道上门|就少问一样。||算在同一个编号里。',
  came: (count: number) => `后来又填了 ${count} 次，|街道系统已收到。`,
  received: '填的，|街道系统已收到',
  sameCase: '算在同一件里，|编号不变。',
  number: '回执编号',
} as const;

/** A change of words needs a new version. */
export const supplementConsentVersion = 'more-2026-11-30';

/** Read before 送出; the words shown are the words hashed, without the marks for line breaks. */
export function supplementConsentLines(region: Region): readonly string[] {
  return [
    `您填的内容和照片|会送到|${region.officeName}。`,
    '算在同一件里，|编号不变。',
    '街道用来办|这次社会救助申请。',
    '只有办事的人能看，|按档案规定保存。',
    '照实填写。|骗取的要退回，|罚款最多|是骗取的 2 倍。',
    '想改、想撤回，|请打热线，|报回执编号。',
    `热线：|${region.hotlines.map(({ shown }) => shown).join('、|')}。`,
  ];
}
