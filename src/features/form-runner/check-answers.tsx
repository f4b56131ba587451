import { type ReactNode, useEffect, useState } from 'react';
import type { CheckPart, FormTexts } from '@/content/form-texts';
import { common } from '@/content/messages/common';
import { checkTexts } from '@/content/messages/consent';
import { errorSentence } from '@/content/messages/errors';
import type { FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { type SummaryLine, summarise } from '@/domain/form/summary';
import type { Journey } from '@/domain/form/walk-pages';
import { holdsLongNumber, maskPhone } from '@/domain/privacy';
import { go } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { Heading } from '@/ui/heading/heading';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import { Screen } from '../screen/screen';
import { answerInWords } from './answer-in-words';
import styles from './form-runner.module.scss';
import { HalfFilledNotice } from './half-filled-notice';

interface CheckAnswersProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: string;
  /** The question page, for 改. */
  readonly path: string;
  /** Headed groups of pages; every page that can have an answer is in one. */
  readonly parts: readonly CheckPart[];
  readonly onSend: () => void;
  readonly children?: ReactNode;
}

/** Everything that will be sent, in the person's own words, each with a way to change it. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { form, texts, person, path, children } = props;
  const { draft, today } = useStores();
  const store = draft(form, person);
  const status = useSelected(store, (state) => state.status);
  const answers = useSelected(store, (state) => state.answers);
  const [asking, setAsking] = useState<string | undefined>(undefined);
  useEffect(() => void store.getState().open(), [store]);
  const journey = walk(form, answers, today());
  const send = (): void => {
    const risky = summarise(form, answers).find(
      ({ value }) => typeof value === 'string' && holdsLongNumber(value),
    );
    if (risky) setAsking(risky.page);
    else props.onSend();
  };

  return (
    <Screen
      title={checkTexts.title}
      main={journey.complete ? { label: checkTexts.send, onTap: send } : undefined}
      overlay={asking && <LongNumber {...props} page={asking} onClose={() => setAsking(undefined)} />}
    >
      <Box className={styles.question}>
        <QuestionHeading title={checkTexts.heading} hint={checkTexts.hint} />
        {journey.complete && <HalfFilledNotice form={form} texts={texts} person={person} path={path} />}
        {status === 'opening' ? <Loading text={common.loading} /> : <Lines {...props} />}
        {status === 'open' && !journey.complete && <Incomplete {...props} journey={journey} />}
        {children}
      </Box>
    </Screen>
  );
}

function Lines({ form, texts, person, path, parts }: CheckAnswersProps) {
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

function Incomplete({ texts, path, journey }: CheckAnswersProps & { journey: Journey }) {
  const page = journey.pages[journey.pages.length - 1]?.id;
  return (
    <Box className={styles.field}>
      <Notice tone="wait" title={checkTexts.incomplete}>
        {journey.errors.map((error) => (
          <Box key={error.question}>
            <Phrases text={errorSentence(error, texts)} />
          </Box>
        ))}
      </Notice>
      <Box className={styles.first}>
        <Button label={checkTexts.goThere} onTap={() => go(path, page === undefined ? {} : { page })} />
      </Box>
    </Box>
  );
}

function LongNumber({
  page,
  path,
  onSend,
  onClose,
}: CheckAnswersProps & { page: string; onClose: () => void }) {
  return (
    <Dialog
      title={checkTexts.longNumberTitle}
      body={checkTexts.longNumberText}
      onClose={onClose}
      actions={[
        { label: checkTexts.longNumberRemove, onTap: () => go(path, { page, after: 'check' }) },
        { label: checkTexts.longNumberKeep, onTap: onSend },
      ]}
    />
  );
}
