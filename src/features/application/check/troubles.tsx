import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { checkTexts } from '@/content/messages/form-runner/consent';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { barredTasks, type WalkedTask } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import { Section } from '../../screen/section';
import { applicationFor } from '../bound-case';
import { pageReached } from '../tasks/task-state';

/** What keeps the application from being sent, in words, each with the way to mend it. */
export function CheckTroubles({ person }: { person: string }) {
  const { draft, today } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const barred = barredTasks(applicationFor(person), answers, today());
  if (barred.length === 0) return null;
  return (
    <Section>
      <Notice tone="danger" title={checkTexts.wrong} live />
      <SummaryList rows={barred.flatMap((walked) => rowsOf(walked, person))} />
    </Section>
  );
}

function rowsOf({ task, journey }: WalkedTask, person: string): readonly SummaryRow[] {
  const page = pageReached({ task, journey });
  return journey.errors.map((error) => ({
    id: `wrong-${error.question}`,
    label:
      applicationTexts.questions[error.question]?.label ?? applicationPageTexts.tasks.names[task.id] ?? '',
    value: errorSentence(error, applicationTexts),
    onChange: () => go(routes.application.question, { p: person, t: task.id, page, after: 'check' }),
  }));
}
