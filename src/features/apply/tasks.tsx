import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applyTexts } from '@/content/messages/application';
import { common } from '@/content/messages/common';
import { tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { Gone, useGone } from './gone';
import { PersonStrip } from './person-strip';
import { pageToOpen, taskState, tasksMissing } from './task-state';

const texts = applyTexts.tasks;

/** The parts of one person's application, in any order; three are enough. Until the draft is read, none is called empty. */
export function ApplyTasks({ person }: { person: string }) {
  const { draft, today } = useStores();
  const store = draft(assistanceApplication, person);
  const status = useSelected(store, (state) => state.status);
  const answers = useSelected(store, (state) => state.answers);
  const [, look] = useState(0);
  useDidShow(() => {
    void store.getState().open();
    // What stands in fields is looked at on coming back: while it is typed, this page lies hidden.
    look((times) => times + 1);
  });
  const missing = tasksMissing(answers, today());
  const gone = useGone(person);
  if (gone) return <Gone />;
  return (
    <Screen
      title={applyTexts.title}
      bands={<PersonStrip person={person} />}
      onBack={() => restart(routes.apply.people)}
      main={
        missing === 0 ? { label: texts.check, onTap: () => go(routes.apply.check, { p: person }) } : undefined
      }
    >
      <Section>
        <QuestionHeading title={texts.heading} hint={texts.hint} />
        {status === 'opening' ? <Loading text={common.loading} /> : <Enough missing={missing} />}
      </Section>
      {status === 'open' && (
        <>
          <Section title={texts.needed}>
            <Rows person={person} required />
          </Section>
          <Section title={texts.more}>
            <Rows person={person} required={false} />
          </Section>
        </>
      )}
    </Screen>
  );
}

function Enough({ missing }: { missing: number }) {
  return (
    <>
      <Notice
        tone={missing === 0 ? 'tip' : 'wait'}
        title={missing === 0 ? texts.enough : texts.missing(missing)}
      />
      {missing > 0 && <Words quiet text={texts.fast} />}
    </>
  );
}

function Rows({ person, required }: { person: string; required: boolean }) {
  const { draft, today } = useStores();
  const day = today();
  const store = draft(assistanceApplication, person);
  const answers = useSelected(store, (state) => state.answers);
  const { typing } = store.getState();
  const tasks = tasksOf(assistanceApplication, answers).filter(
    (task) => (task.required ?? false) === required,
  );
  return (
    <SummaryList
      rows={tasks.map((task) => {
        const state = taskState(task, answers, day, typing);
        return {
          id: task.id,
          label: texts.names[task.id] ?? task.id,
          value: texts.states[state],
          titled: true,
          changeLabel: state === 'done' ? common.change : texts.fill,
          onChange: () =>
            go(routes.apply.question, {
              p: person,
              t: task.id,
              page: pageToOpen(task, answers, day),
            }),
        };
      })}
    />
  );
}
