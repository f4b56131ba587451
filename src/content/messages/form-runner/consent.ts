import type { Region } from '@/domain/region';

/**
 * What a person reads before 送出: who receives it, for what, how long it is kept, how to correct or
 * withdraw, the hotline. At most 300 characters. A change of words needs a new version.
 */
export const reportConsentVersion = 'report-2026-11-30';

/** The whole text, one sentence an item; the words shown are the words hashed, without the marks for line breaks. */
export function reportConsentLines(region: Region): readonly string[] {
  return [
    `您填的内容|会送到|${region.officeName}。`,
    '街道用它|去找到那个人，|看怎么帮。',
    '只有办事的人能看。',
    '查下来没有这回事，|30 天内删掉。',
    '别的，|按档案规定保存。',
    '您留的名字和电话，|只用来问情况。',
    '想改、想撤回，|请打热线，|报回执编号。',
    `热线：|${region.hotlines.map(({ shown }) => shown).join('、|')}。`,
  ];
}

export const consentTexts = {
  title: '送出以前',
  heading: '请看一眼，|再送出',
  send: '同意|并送出',
  sending: '正在存……',
  notSent: '还没送出去',
  incomplete: '有的地方没填对，|请去看一遍。',
  toCheck: '去看哪里没填对',
  lost: '签名或照片，|手机里找不到了。||请再签、再拍，|然后送。',
  toSign: '去再签、再拍',
  refusedTitle: '您没同意微信的隐私说明',
  refusedText: '不同意也可以：|请打热线说，|街道的人帮您记。',
  undeclared: '微信这里还不能送。|您填的没丢。||请打热线说。',
  readContract: '看微信隐私说明',
} as const;

export const checkTexts = {
  title: '看一遍',
  heading: '看一遍，|对不对',
  hint: '不对的，|点右边的“改”。',
  send: '对的，|去送出',
  showNumbers: '显示号码',
  hideNumbers: '盖住号码',
  incomplete: '还有一处没填好',
  goThere: '去填',
  half: (count: number) => `有 ${count} 页|没点“下一题”`,
  halfText: '这些页上的|不会送出去。||要送的，|就先去看完。',
  halfRow: '还没看完',
  wrong: '还有没填对的地方，|现在送不了',
  longNumberTitle: '里面有一长串数字',
  longNumberText: '像身份证号或银行卡号。|反映情况用不着它。',
  longNumberRemove: '我去删掉',
  longNumberKeep: '不是，就这样送',
  photoCount: (count: number) => `${count} 张`,
} as const;
