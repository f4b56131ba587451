import { type ReactNode, useEffect, useState } from 'react';
import type { CheckPart, FormTexts } from '@/content/form-texts';
import { checkTexts } from '@/content/messages/form-runner/consent';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { common } from '@/content/messages/screen/common';
import type { FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { summarise } from '@/domain/form/summary';
import type { Journey } from '@/domain/form/walk-pages';
import { holdsLongNumber } from '@/domain/privacy';
import { go } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../../screen/screen';
import { UnreadableDraft } from '../../screen/unreadable';
import styles from '../page/form-runner.module.scss';
import { HalfFilledNotice } from '../page/half-filled-notice';
import { OtherCopy } from '../page/other-copy';
import { useAddressed } from '../page/use-addressed';
import { AnsweredParts } from './check-lines';
import { LongNumber } from './long-number';

export interface CheckAnswersProps {
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
  return <Check {...props} texts={useAddressed(props)} />;
}

function Check(props: CheckAnswersProps) {
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

  if (status === 'unreadable') return <UnreadableDraft title={checkTexts.title} store={store} />;
  return (
    <Screen
      title={checkTexts.title}
      main={journey.complete ? { label: checkTexts.send, onTap: send } : undefined}
      overlay={asking && <LongNumber {...props} page={asking} onClose={() => setAsking(undefined)} />}
    >
      <Box className={styles.question}>
        <QuestionHeading title={checkTexts.heading} hint={checkTexts.hint} />
        <OtherCopy store={store} />
        {journey.complete && <HalfFilledNotice form={form} texts={texts} person={person} path={path} />}
        {status === 'opening' ? <Loading text={common.loading} /> : <AnsweredParts {...props} />}
        {status === 'open' && !journey.complete && <Incomplete {...props} journey={journey} />}
        {children}
      </Box>
    </Screen>
  );
}

function Incomplete({ texts, path, journey }: CheckAnswersProps & { journey: Journey }) {
  const page = journey.pages[journey.pages.length - 1]?.id;
  return (
    <Box className={styles.field}>
      <Notice tone="wait" title={checkTexts.incomplete}>
        {journey.errors.map((error) => (
          <Box key={error.question}>
            <FlowingText text={errorSentence(error, texts)} />
          </Box>
        ))}
      </Notice>
      <Box className={styles.first}>
        <Button label={checkTexts.goThere} onTap={() => go(path, page === undefined ? {} : { page })} />
      </Box>
    </Box>
  );
}
