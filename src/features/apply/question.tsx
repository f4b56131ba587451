import { applicationTexts } from '@/content/messages/application';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { FormRunner } from '../form-runner/form-runner';
import { AboutWhom } from './about-whom';
import { KnownHelper } from './known-helper';
import { PaperAside } from './paper-aside';
import { PersonStrip } from './person-strip';

export interface ApplyQuestionProps {
  readonly person: string;
  readonly task: string;
  readonly page?: string | undefined;
  readonly record?: string | undefined;
  readonly after?: string | undefined;
}

/** One question of one task of one person's application. */
export function ApplyQuestion({ person, task, page, record, after }: ApplyQuestionProps) {
  const { draft, people } = useStores();
  const end = (): void => {
    if (task === 'who')
      void people.getState().remember(draft(assistanceApplication, person).getState().answers);
    restart(after ? routes.apply.check : routes.apply.tasks, { p: person });
  };
  return (
    <FormRunner
      form={formOfTask(task)}
      texts={applicationTexts}
      person={person}
      path={routes.apply.question}
      params={{ p: person, t: task }}
      page={page}
      record={record}
      after={after}
      bands={<PersonStrip person={person} />}
      aside={(shown) => <Aside page={shown} person={person} record={record} />}
      onEnd={end}
    />
  );
}

function Aside({ page, person, record }: { page: string; person: string; record: string | undefined }) {
  if (page === 'helper') return <KnownHelper person={person} />;
  return record ? <AboutWhom person={person} record={record} /> : <PaperAside page={page} person={person} />;
}

const forms = new Map(
  (assistanceApplication.tasks ?? []).map((task) => [task.id, taskForm(assistanceApplication, task)]),
);

function formOfTask(task: string) {
  return forms.get(task) ?? forms.get('who') ?? assistanceApplication;
}
