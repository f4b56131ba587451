import { benefitCaution, formulaText, mayHaveChanged } from '@/content/messages/eligibility';
import { resultWords } from '@/content/messages/self-check';
import { sourceText } from '@/content/messages/self-check-apply';
import { longDay } from '@/domain/dates';
import type { Benefit, Verdict } from '@/domain/eligibility/verdict';
import { formatYuan } from '@/domain/money';
import { Box } from '@/ui/box/box';
import { Words } from '../screen/section';

/** What the law would give, as a range with its sum in words; never a promise. */
export function BenefitLines({ verdict }: { verdict: Verdict }) {
  const { benefit } = verdict;
  if (!benefit) return null;
  return (
    <>
      <Box className="strong">{amountWords(benefit)}</Box>
      <Words quiet text={`${formulaWords(benefit)}。${resultWords.noPromise}`} />
      <Words quiet text={benefitCaution} />
      <Words quiet text={`${sourceText(benefit.source)}，${resultWords.since(longDay(benefit.from))}`} />
      {benefit.mayHaveChanged && (
        <Words quiet text={mayHaveChanged.replace('{from}', longDay(benefit.from))} />
      )}
    </>
  );
}

export function amountWords({ least, most, whole }: Benefit): string {
  const [from, to] = [formatYuan(least), formatYuan(most)];
  const sum =
    least === most ? resultWords.exact(to) : least === 0 ? resultWords.most(to) : resultWords.range(from, to);
  return whole === 'person' ? `${resultWords.perPerson}${sum}` : sum;
}

function formulaWords({ formula, standard, standardAtMost, people, peopleAtMost }: Benefit): string {
  return formulaText[formula]
    .replace('{standard}', span(formatYuan(standard), formatYuan(standardAtMost)))
    .replace('{people}', span(String(people), String(peopleAtMost)));
}

function span(from: string, to: string): string {
  return from === to ? from : `${from}～${to}`;
}
