import { groupReceipt, type Receipt } from '@/domain/case/receipt';
import type { Decision } from '@/domain/case/way/case-way';
import { plain } from '@/domain/marked-text';
import { conditionWords, decisionTexts, spokenDecision } from '../decision';

/** Words for keeping a decision outside the program. */
export const keepTexts = {
  title: '留一份',
  print: '打印这一页',
  copy: '复制这个结果',
  came: { copied: '复制好了。|粘贴到微信里|就能留着。', failed: '没复制上。|可以照着抄下来。' },
  counts: '以街道给您的|书面通知为准。',
} as const;

/** A decision as lines of text: number, day, outcome, each condition, the office's reasons. */
export function decisionLines(receipt: Receipt, decision: Decision): readonly string[] {
  const { on, conditions, reasons } = decision;
  return [
    `编号 ${groupReceipt(receipt)}`,
    `${decisionTexts.on(on)}：${plain(spokenDecision(decision))}`,
    ...conditions.map(({ words, state }) => `${conditionWords[state]}：${words}`),
    ...(reasons === undefined ? [] : [`${decisionTexts.reasons}：${reasons}`]),
    plain(keepTexts.counts),
  ];
}
