import type { ReactNode } from 'react';
import type { FormTexts } from '@/content/form-texts';
import { helpTexts } from '@/content/messages/screen/help';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { backTo, finish, go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import type { GoRow } from '@/ui/go-list/go-list';
import { FormRunner } from '../../form-runner/page/form-runner';
import { PersonStrip } from '../person-strip';
import { pageToOpen } from '../tasks/task-state';

export interface PartProps {
  readonly person: string;
  readonly task: string;
  readonly page?: string | undefined;
  readonly record?: string | undefined;
  readonly after?: string | undefined;
}

interface Drawn extends PartProps {
  readonly texts: FormTexts;
  readonly aside: (page: string) => ReactNode;
}

/** One question of one part of one person's application. */
export function Part({ person, task, page, record, after, texts, aside }: Drawn) {
  const end = useEnd(person, task, after);
  return (
    <FormRunner
      form={formOfTask(task)}
      texts={texts}
      person={person}
      path={routes.application.question}
      params={{ p: person, t: task }}
      page={page}
      record={record}
      after={after}
      bands={<PersonStrip person={person} />}
      aside={aside}
      skipsAnswered
      helpRows={[callMe]}
      onEnd={end}
    />
  );
}

/** Where a finished part leads: the check it was opened from, what is needed besides, or the list. */
function useEnd(person: string, task: string, after: string | undefined): () => void {
  const { draft, people, today } = useStores();
  return () => {
    const { answers } = draft(assistanceApplication, person).getState();
    if (task === 'who') void people.getState().remember(answers);
    if (after) return finish(routes.application.check, { p: person, at: task });
    const contact = assistanceApplication.tasks?.find(({ id }) => id === 'contact');
    if (task !== 'who' || !contact || answers.address !== undefined)
      return backTo(routes.application.tasks, { p: person });
    const page = pageToOpen(contact, answers, today());
    go(routes.application.question, { p: person, t: contact.id, page });
  };
}

/** 请打电话给我: name and phone are enough, and somebody comes (先报个名). */
const callMe: GoRow = {
  id: 'call-me',
  label: helpTexts.callMe,
  note: helpTexts.callMeNote,
  onTap: () => go(routes.registration.whom),
};

const forms = new Map(
  (assistanceApplication.tasks ?? []).map((task) => [task.id, taskForm(assistanceApplication, task)]),
);

/** Parts of earlier versions: their addresses may stand in a history. */
const partsBefore: Readonly<Record<string, string>> = { applicant: 'members', expenses: 'income' };

function formOfTask(task: string) {
  return forms.get(partsBefore[task] ?? task) ?? forms.get('who') ?? assistanceApplication;
}
