import { formulaText, moreText } from '@/content/messages/eligibility/verdicts';
import { resultWords } from '@/content/messages/self-check/result';
import { longDay } from '@/domain/dates';
import type { Benefit, MoreReason, Verdict } from '@/domain/eligibility/verdict/verdict';
import { fen, formatYuan } from '@/domain/money';
import { titleOf } from '@/domain/source';
import { Paragraph } from '../../../screen/section';

/** Where the figure is from. */
export function BenefitLines({ verdict }: { verdict: Verdict }) {
  const { benefit } = verdict;
  if (!benefit) return null;
  return <Paragraph quiet text={figureWords(benefit)} />;
}

export function amountWords(benefit: Benefit): string {
  const { least, most, whole, formula, more = [] } = benefit;
  const [from, to] = [formatYuan(least), formatYuan(most)];
  const exact = formula === 'fixed' ? resultWords.exact(to) : resultWords.exactMost(to);
  const sum = least === most ? exact : isPlain(more) ? plainly(benefit) : between(from, to);
  return whole === 'person' ? `${resultWords.perPerson}${sum}` : sum;
}

function between(from: string, to: string): string {
  return from === '0' ? resultWords.most(to) : resultWords.range(from, to);
}

/** Whether the lower end is the plain calculation, and not only the worst an open answer leaves. */
function isPlain(more: readonly MoreReason[]): boolean {
  return more.length > 0 && !more.includes('income-open');
}

/** The plain sum first, then what would have to be so for more; a figure for that only where answers reach it. */
function plainly({ least, most, more = [] }: Benefit): string {
  const when = more
    .slice(0, maxReasons)
    .map((reason) => moreText[reason].split('|').join(''))
    .join('、');
  if (least > 0) return resultWords.plainAndMore(formatYuan(least), when);
  return more.includes('illness-costs-not-told')
    ? resultWords.onlyIf(when)
    : resultWords.onlyIfMost(when, formatYuan(most));
}

/** As many reasons as a line names. */
const maxReasons = 2;

/** 标准 630 元乘 2 人，减去全家月收入 360 元; the income only where it is certain. */
export function formulaWords(benefit: Benefit): string {
  const { formula, standard, standardAtMost, people, peopleAtMost } = benefit;
  return formulaText[formula]
    .replace('{standard}', span(formatYuan(standard), formatYuan(standardAtMost)))
    .replace('{people}', span(String(people), String(peopleAtMost)))
    .replace('{income}', incomeWords(benefit));
}

function incomeWords({ least, most, standard, standardAtMost, people, peopleAtMost }: Benefit): string {
  const known = least === most && standard === standardAtMost && people === peopleAtMost;
  return known ? ` ${formatYuan(fen(standard * people - most))} 元` : '';
}

function figureWords({ source, from, mayHaveChanged }: Benefit): string {
  const named = source.number ?? titleOf(source);
  const since = `${named}，${resultWords.since(longDay(from))}。`;
  return mayHaveChanged ? `${since}${resultWords.mayHaveChanged}` : since;
}

function span(from: string, to: string): string {
  return from === to ? from : `${from}～${to}`;
}
