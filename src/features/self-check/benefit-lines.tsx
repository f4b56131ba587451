import { formulaText } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import { longDay } from '@/domain/dates';
import type { Benefit, Verdict } from '@/domain/eligibility/verdict';
import { fen, formatYuan } from '@/domain/money';
import { titleOf } from '@/domain/source';
import { Box } from '@/ui/box/box';
import { Words } from '../screen/section';
import styles from './result.module.scss';

/** What the law would give, its sum in words, that it is no promise; where the figure is from. */
export function BenefitLines({ verdict }: { verdict: Verdict }) {
  const { benefit } = verdict;
  if (!benefit) return null;
  return (
    <>
      <Box className={styles.amount}>{amountWords(benefit)}</Box>
      <Words text={`${formulaWords(benefit)}。${resultWords.noPromise}`} />
      <Words quiet text={figureWords(benefit)} />
    </>
  );
}

export function amountWords({ least, most, whole, formula }: Benefit): string {
  const [from, to] = [formatYuan(least), formatYuan(most)];
  const exact = formula === 'fixed' ? resultWords.exact(to) : resultWords.exactMost(to);
  const sum = least === most ? exact : least === 0 ? resultWords.most(to) : resultWords.range(from, to);
  return whole === 'person' ? `${resultWords.perPerson}${sum}` : sum;
}

/** 标准 630 元乘 2 人，减去全家月收入 360 元; the income only where it is certain. */
function formulaWords(benefit: Benefit): string {
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
