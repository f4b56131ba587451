import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applicationTexts, applyTexts } from '@/content/messages/application';
import { common } from '@/content/messages/common';
import { walk } from '@/domain/form/journey';
import { tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Loading } from '@/ui/loading/loading';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { HalfFilledNotice } from '../form-runner/half-filled-notice';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { useReadAloud } from '../screen/use-read-aloud';
import { CheckParts } from './check-parts';
import { checkRows, spokenRows } from './check-rows';
import { Gone, useGone } from './gone';
import { PersonStrip } from './person-strip';
import { Troubles } from './troubles';

/** Everything that will be sent, part by part, each line with its way back. */
export function ApplyCheck({ person }: { person: string }) {
  const { draft, today } = useStores();
  const store = draft(assistanceApplication, person);
  const status = useSelected(store, (state) => state.status);
  const answers = useSelected(store, (state) => state.answers);
  const [shown, setShown] = useState(false);
  useDidShow(() => void store.getState().open());
  const gone = useGone(person);
  const ready = walk(assistanceApplication, answers, today()).complete;
  const send = (): void => go(routes.apply.send, { p: person });
  if (gone) return <Gone />;
  return (
    <Screen
      title={applyTexts.check.title}
      bands={<PersonStrip person={person} />}
      onBack={() => restart(routes.apply.tasks, { p: person })}
      main={ready ? { label: applyTexts.check.send, onTap: send } : undefined}
    >
      <Section>
        <Head person={person} shown={shown} />
        {status === 'opening' && <Loading text={common.loading} />}
        <Button
          small
          tone="secondary"
          label={shown ? applyTexts.check.hide : applyTexts.check.show}
          onTap={() => setShown(!shown)}
        />
        <HalfFilledNotice
          form={assistanceApplication}
          texts={applicationTexts}
          person={person}
          path={routes.apply.question}
          params={{ p: person }}
        />
      </Section>
      {status === 'open' && (
        <>
          <Troubles person={person} />
          <CheckParts person={person} shown={shown} />
        </>
      )}
    </Screen>
  );
}

/** The question, and the way to have all answers read aloud. */
function Head({ person, shown }: { person: string; shown: boolean }) {
  const { draft, region } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const rows = tasksOf(assistanceApplication, answers).flatMap((task) =>
    checkRows(task, answers, region, shown),
  );
  const speak = useReadAloud({ sentences: spokenRows(rows) });
  return <QuestionHeading title={applyTexts.check.heading} speak={speak} />;
}
