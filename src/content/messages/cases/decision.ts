import type { conditionStates, Decision, Given } from '@/domain/case/way/case-way';
import { type Day, shortDay } from '@/domain/dates';
import { titleOf } from '@/domain/source';
import { dayWords, toldWords } from './way';

/** Words of a decision: what was given or not, why, and what the person may still do. */
export const decisionTexts = {
  resultLabel: '结果',
  given: toldWords.given,
  refused: '这次没批',
  unknown: '定下来了',
  on: (day: Day) => `${shortDay(day)}定的`,
  over: (day: Day) => `办完了，|${shortDay(day)}定的`,
  unmet: (words: string) => `没满足：|${words}`,
  fromLabel: '从哪个月起',
  howLabel: '怎么算的',
  whyLabel: '为什么',
  canLabel: '您还能做',
  canAppeal: '不服，|请人再查',
  conditions: '一条一条看',
  reasons: '街道写给您的',
  byLaw: '没批的，|要书面告诉您理由。',
  basis: (document: string, article = '') => `依据：|${titleOf({ document })}${article}。`,
  review: (month: string) => `大约 ${monthWords(month)}，|街道再看一次。||街道来找您，|您不用记。`,
  change: '家里人、收入变了，|要告诉街道。',
  later: '以后',
  notPaid: '钱没到',
  less: '觉得少了，|不服',
  appealTitle: '不服怎么办',
  letter: '写申请书，|替您填好',
  letterNote: '不收钱',
  court: '去法院起诉',
  askWho: '交给哪里，|请打热线问',
  article: '没批怎么办',
  againTitle: '情况变了',
  again: '再申请',
  againNote: '什么时候都可以',
} as const;

export const conditionWords: Readonly<Record<(typeof conditionStates)[number], string>> = {
  met: '满足',
  unmet: '没满足',
  unclear: '不清楚',
};

/** `每月 560 元` */
export function sumWords({ sum, per }: Given): string {
  const yuan = `${sum % 100 === 0 ? sum / 100 : (sum / 100).toFixed(2)} 元`;
  if (per === 'month') return `每月 ${yuan}`;
  return per === 'once' ? `一次 ${yuan}` : yuan;
}

/** `2027年12月` */
export function monthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

/** The last day of an appeal, and how many days are left by the phone's calendar. */
export function lastDayWords(until: { readonly day: Day; readonly about: boolean }, left: number): string {
  if (left < 0) return `最迟 ${dayWords(until)}，|已经过了。|请先打热线问。`;
  return `最迟 ${dayWords(until)}，|还有 ${left} 天`;
}

/** The decision as one sentence to hear. */
export function spokenDecision({ outcome, given, appeal }: Decision): string {
  return saidOf(outcome, given && `${sumWords(given)}。`, appeal?.review?.until?.day).join('');
}

function saidOf(outcome: Decision['outcome'], sum = '', until?: Day): readonly string[] {
  if (outcome === 'given') return ['同意了。', sum, '现在不用您做。'];
  if (outcome !== 'refused') return ['定下来了。', '看不明白，', '请打电话问。'];
  return ['这次没批。', '不服的，', until ? `${shortDay(until)}前` : '', '可以请人再查。'];
}
