import { useMemo } from 'react';
import { applyTexts } from '@/content/messages/application';
import type { FormTask } from '@/domain/form/definition';
import { tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Section } from '../screen/section';
import { useInPieces } from '../screen/use-in-pieces';
import { type CheckRow, checkRows } from './check-rows';
import { taskState } from './task-state';

interface Part {
  readonly task: FormTask;
  readonly rows: readonly CheckRow[];
}

/** Every part that was begun, and under them what was left out; a long application comes piece by piece. */
export function CheckParts({ person, shown }: { person: string; shown: boolean }) {
  const { draft, region, today } = useStores();
  const day = today();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const { begun, free } = useMemo(() => {
    const tasks = tasksOf(assistanceApplication, answers);
    const isFree = (task: FormTask): boolean => taskState(task, answers, day) === 'free';
    return {
      begun: tasks
        .filter((task) => !isFree(task))
        .map((task) => ({ task, rows: checkRows(task, answers, region, shown) })),
      free: tasks.filter(isFree),
    };
  }, [answers, day, region, shown]);
  const rows = begun.reduce((sum, part) => sum + part.rows.length, 0);
  const drawn = useInPieces(rows);
  return (
    <>
      {firstRows(begun, drawn).map((part) => (
        <Lines key={part.task.id} person={person} part={part} />
      ))}
      {drawn >= rows && <Missing person={person} tasks={free} />}
    </>
  );
}

/** So many rows from the top, each still in its part. */
function firstRows(parts: readonly Part[], most: number): readonly Part[] {
  let left = most;
  return parts.flatMap((part) => {
    const rows = part.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...part, rows }] : [];
  });
}

function Lines({ person, part: { task, rows } }: { person: string; part: Part }) {
  return (
    <Section title={applyTexts.tasks.names[task.id] ?? ''}>
      <SummaryList
        rows={rows.map(({ at, ...row }) => ({
          ...row,
          onChange: () => go(routes.apply.question, { p: person, t: task.id, ...at, after: 'check' }),
        }))}
      />
    </Section>
  );
}

/** What was left out, and that it does not matter. */
function Missing({ person, tasks }: { person: string; tasks: readonly FormTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <Section title={applyTexts.check.missing}>
      <SummaryList
        rows={tasks.map((task) => ({
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
