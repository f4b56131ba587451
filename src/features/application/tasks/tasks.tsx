import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { common } from '@/content/messages/screen/common';
import type { FormTask } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { backTo, go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Loading } from '@/ui/loading/loading';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { type Task, TaskList } from '@/ui/task-list/task-list';
import { Saved } from '../../form-runner/page/progress';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { UnreadableDraft } from '../../screen/unreadable';
import { applicationFor, useBoundCase } from '../bound-case';
import { DraftIsGone, useGone } from '../draft-is-gone';
import { PersonStrip } from '../person-strip';
import { listedTasks, taskRows } from './task-rows';
import { pageToOpen, tasksMissing } from './task-state';

const texts = applicationPageTexts.tasks;

/** The parts of one person's application, in any order; two are enough. */
export function ApplyTasks({ person }: { person: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const isUnreadable = useSelected(store, ({ status }) => status === 'unreadable');
  const gone = useGone(person);
  const [, look] = useState(0);
  useDidShow(() => {
    void store.getState().open();
    // What stands in fields is looked at on coming back: while it is typed, this page lies hidden.
    look((times) => times + 1);
  });
  if (gone) return <DraftIsGone />;
  if (isUnreadable) return <UnreadableDraft title={applicationPageTexts.title} store={store} />;
  return <Tasks person={person} />;
}

/** Until the draft is read, no part is called empty. */
function Tasks({ person }: { person: string }) {
  const { draft, storage } = useStores();
  const store = draft(assistanceApplication, person);
  const isOpen = useSelected(store, ({ status }) => status === 'open');
  const durable = useSelected(storage, (state) => state.durable);
  const { rows, heading, canSend, note } = useTasks(person);
  const bound = useBoundCase(person);
  const isAllDone = rows.every(({ isDone }) => isDone);
  const check = (): void => go(routes.application.check, { p: person });
  const main = useMainButton(rows, canSend, check);
  return (
    <Screen
      title={applicationPageTexts.title}
      bands={<PersonStrip person={person} />}
      onBack={() =>
        bound ? go(routes.cases.detail, { receipt: bound.receipt }) : backTo(routes.application.people)
      }
      main={isOpen ? main : undefined}
    >
      <Saved store={store} durable={durable} step={texts.left(rows.filter(({ isDone }) => !isDone).length)} />
      <Section>
        <QuestionHeading title={heading} hint={note} />
        {isOpen ? <TaskList tasks={rows} /> : <Loading text={common.loading} />}
      </Section>
      {isOpen && canSend && !isAllDone && <AsIs onTap={check} />}
    </Screen>
  );
}

/** The next part; with all of them done, the check. */
function useMainButton(rows: readonly Task[], canSend: boolean, check: () => void) {
  const large = useSelected(useStores().preferences, (state) => state.textSize >= 3);
  const next = rows.find(({ isNext }) => isNext);
  if (next) return { label: large ? texts.next : texts.goOn(next.title), onTap: next.onTap };
  return canSend ? { label: texts.check, onTap: check } : undefined;
}

/** Whoever is tired may hand in what there is. */
function AsIs({ onTap }: { onTap: () => void }) {
  return (
    <Section>
      <Button tone="secondary" label={texts.asIs} onTap={onTap} />
      <Paragraph quiet text={texts.asIsNote} />
    </Section>
  );
}

/** What is listed, and what stands over the list. */
function useTasks(person: string) {
  const { draft, today } = useStores();
  const store = draft(assistanceApplication, person);
  const answers = useSelected(store, (state) => state.answers);
  const bound = useBoundCase(person);
  const day = today();
  const open = (task: FormTask): void =>
    go(routes.application.question, { p: person, t: task.id, page: pageToOpen(task, answers, day) });
  const { typing } = store.getState();
  const tasks = listedTasks(applicationFor(person), answers);
  const rows = taskRows(tasks, { answers, typing, today: day }, open);
  const missing = bound ? 0 : tasksMissing(answers, day);
  return {
    rows,
    canSend: bound ? bound.fresh > 0 : missing === 0,
    heading: bound
      ? moreWords(bound.fresh)
      : headingOf(
          missing,
          rows.every(({ isDone }) => isDone),
        ),
    note: bound && applicationPageTexts.supplement.sameCase,
  };
}

function headingOf(missing: number, all: boolean): string {
  if (missing > 0) return texts.missing(missing);
  return all ? texts.all : texts.enough;
}

/** 接着填: what can be sent by now, into the case that is at the office. */
function moreWords(fresh: number): string {
  const { fresh: ready, nothing } = applicationPageTexts.supplement;
  return fresh > 0 ? ready(fresh) : nothing;
}
