import { applicationTexts } from '@/content/messages/application';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { restart, routes } from '@/routes';
import { FormRunner } from '../form-runner/form-runner';
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
      aside={(shown) =>
        shown === 'helper' ? <KnownHelper person={person} /> : <PaperAside page={shown} person={person} />
      }
      onEnd={() => restart(after ? routes.apply.check : routes.apply.tasks, { p: person })}
    />
  );
}

const forms = new Map(
  (assistanceApplication.tasks ?? []).map((task) => [task.id, taskForm(assistanceApplication, task)]),
);

function formOfTask(task: string) {
  return forms.get(task) ?? forms.get('who') ?? assistanceApplication;
}
