import type { Decision } from '@/domain/case/way/case-way';
import { type Day, longDay } from '@/domain/dates';

/** Words of the letter (行政复议申请书); what the phone does not know is a line to write on. */
export const letterTexts = {
  page: '写申请书',
  heading: '申请书，|替您填好了',
  hint: '空着的地方|用笔写。||不会写的，|可以当面说，|那边记下来。',
  title: '行政复议申请书',
  print: '打印',
  copy: '复制全文',
  copied: '复制好了。|粘贴到微信里，|让人帮着打印。',
  copyFailed: '没复制上。|可以照着抄下来。',
  blank: '＿＿＿＿＿＿＿＿',
} as const;

interface LetterFacts {
  readonly receipt: string;
  readonly decision: Decision;
  readonly today: Day;
  /** Who writes it, where that is known; else a line to write on. */
  readonly who?: { readonly name?: string; readonly phone?: string; readonly place?: string };
}

/** What of a paragraph is written already, and how many lines to write on follow it. */
export function openEnd(line: string): { readonly words: string; readonly lines: 0 | 1 | 3 } {
  const words = line.replace(/＿+$/, '');
  if (words === line) return { words, lines: 0 };
  return { words, lines: line.endsWith(letterTexts.blank.repeat(3)) ? 3 : 1 };
}

/** The letter, paragraph by paragraph. */
export function letterLines({ receipt, decision, today, who = {} }: LetterFacts): readonly string[] {
  const { blank } = letterTexts;
  const { on, reasons, appeal } = decision;
  return [
    `申请人：${who.name ?? blank}（姓名） ${who.phone ?? blank}（电话）`,
    `住处：${who.place ?? blank}`,
    `被申请人：${blank}（作出决定的机关，看书面通知）`,
    `复议请求：请求撤销${longDay(on)}作出的不予确认的决定，重新审核。（办理编号 ${receipt}）`,
    ...(reasons === undefined ? [] : [`决定说的理由：${reasons}`]),
    `我不同意，因为：${blank}${blank}${blank}`,
    `此致 ${appeal?.office ?? blank}`,
    `申请人签名：${blank}  ${longDay(today)}`,
  ];
}
