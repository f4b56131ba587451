import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applicationTexts, applyTexts } from '@/content/messages/application';
import { common } from '@/content/messages/common';
import type { FormTask } from '@/domain/form/definition';
import { tasksOf, walk } from '@/domain/form/journey';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Loading } from '@/ui/loading/loading';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { HalfFilledNotice } from '../form-runner/half-filled-notice';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { useReadAloud } from '../screen/use-read-aloud';
import { checkRows, spokenRows } from './check-rows';
import { PersonStrip } from './person-strip';
import { taskState } from './task-state';
import { Troubles } from './troubles';

/** Everything that will be sent, part by part, each line with its way back. */
export function ApplyCheck({ person }: { person: string }) {
  const { draft, today } = useStores();
  const store = draft(assistanceApplication, person);
  const status = useSelected(store, (state) => state.status);
  const answers = useSelected(store, (state) => state.answers);
  const [shown, setShown] = useState(false);
  useDidShow(() => void store.getState().open());
  const tasks = tasksOf(assistanceApplication, answers);
  const day = today();
  const ready = walk(assistanceApplication, answers, day).complete;
  const send = (): void => go(routes.apply.send, { p: person });
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
      {status === 'open' && <Troubles person={person} />}
      {tasks
        .filter((task) => taskState(task, answers, day) !== 'free')
        .map((task) => (
          <Part key={task.id} person={person} task={task} shown={shown} />
        ))}
      <Missing person={person} />
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

function Part({ person, task, shown }: { person: string; task: FormTask; shown: boolean }) {
  const { draft, region } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const rows = checkRows(task, answers, region, shown).map(({ at, ...row }) => ({
    ...row,
    onChange: () => go(routes.apply.question, { p: person, t: task.id, ...at, after: 'check' }),
  }));
  return (
    <Section title={applyTexts.tasks.names[task.id] ?? ''}>
      <SummaryList rows={rows} />
    </Section>
  );
}

/** What was left out, and that it does not matter. */
function Missing({ person }: { person: string }) {
  const { draft, today } = useStores();
  const day = today();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const free = tasksOf(assistanceApplication, answers).filter(
    (task) => taskState(task, answers, day) === 'free',
  );
  if (free.length === 0) return null;
  return (
    <Section title={applyTexts.check.missing}>
      <SummaryList
        rows={free.map((task) => ({
          id: task.id,
          label: applyTexts.tasks.names[task.id] ?? '',
          value: applyTexts.tasks.states.free,
          changeLabel: applyTexts.tasks.fill,
          onChange: () => go(routes.apply.question, { p: person, t: task.id, after: 'check' }),
        }))}
      />
    </Section>
  );
}
