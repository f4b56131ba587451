import { useState } from 'react';
import { checkTexts } from '@/content/messages/form-runner/consent';
import { common } from '@/content/messages/screen/common';
import { type SummaryLine, summarise } from '@/domain/form/summary';
import { maskPhone } from '@/domain/privacy';
import { go } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import styles from '../page/form-runner.module.scss';
import { answerInWords } from './answer-in-words';
import type { CheckAnswersProps } from './check-answers';

/** Every answer in words, part by part, each with its way back; telephone numbers covered until asked for. */
export function AnsweredParts({ form, texts, person, path, parts }: CheckAnswersProps) {
  const { draft, region } = useStores();
  const answers = useSelected(draft(form, person), (state) => state.answers);
  const [shown, setShown] = useState(false);
  const lines = summarise(form, answers).filter(
    ({ question, blank }) => !(question.kind === 'village' && blank),
  );
  const isCovered = ({ question, blank }: SummaryLine): boolean => question.kind === 'phone' && !blank;
  const words = (line: SummaryLine): string => {
    const told = answerInWords(line.question, line.value, texts, region);
    return isCovered(line) && !shown ? maskPhone(told) : told;
  };
  const rowOf = ({ page, question, blank }: SummaryLine, told: string): SummaryRow => ({
    id: question.id,
    label: texts.questions[question.id]?.label ?? question.id,
    value: blank ? common.blank : told,
    blank,
    verbatim: !blank && (question.kind === 'text' || question.kind === 'long-text'),
    changeLabel: common.change,
    onChange: () => go(path, { page, after: 'check' }),
  });
  return (
    <>
      {lines.some(isCovered) && (
        <Box className={styles.line}>
          <Button
            small
            tone="secondary"
            label={shown ? checkTexts.hideNumbers : checkTexts.showNumbers}
            onTap={() => setShown(!shown)}
          />
        </Box>
      )}
      {parts.map(({ title, pages }) => (
        <Part
          key={title}
          title={title}
          rows={lines.filter(({ page }) => pages.includes(page)).map((line) => rowOf(line, words(line)))}
        />
      ))}
    </>
  );
}

function Part({ title, rows }: { title: string; rows: readonly SummaryRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Box className={styles.field}>
      <Heading level={2}>{title}</Heading>
      <Box className={styles.line}>
        <SummaryList rows={rows} />
      </Box>
    </Box>
  );
}
