import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { applicationPageTexts } from '@/content/messages/application/pages';
import type { FormTask } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { go, routes, scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import type { SummaryRow } from '@/ui/summary-list/summary-list';
import { useInPieces } from '../../screen/pieces/use-in-pieces';
import { Paragraph, Section } from '../../screen/section';
import { applicationFor } from '../bound-case';
import { listedTasks } from '../tasks/task-rows';
import { taskState } from '../tasks/task-state';
import { CheckCard } from './check-card';
import { sharesOf, type ToldPart, toldParts } from './check-cards';
import { checkRows } from './check-rows';
import { compactLines } from './compact';

const { missing } = applicationPageTexts.check;

/** A line may hold a story of 500 characters, an open one all of a person: so many stay within one `setData`. */
const piece = 6;

/** Every part that was begun on a card of its own, and in one line what was left out; a long one comes piece by piece. */
export function CheckParts({
  person,
  shown,
  at,
  children,
}: {
  person: string;
  shown: boolean;
  at: string | undefined;
  children: ReactNode;
}) {
  const { draft, region, today } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const day = today();
  const tasks = useMemo(() => listedTasks(applicationFor(person), answers), [answers, person]);
  const parts = useMemo(
    () => toldParts(tasks, answers, (task) => compactLines(task, answers, { region, shown })),
    [tasks, answers, region, shown],
  );
  const [open, change] = useOpenPart(person, parts, at);
  const rows = (parts.find(({ id }) => id === open)?.tasks ?? []).flatMap((task) =>
    rowsOf(person, task, checkRows(task, answers, region, shown)),
  );
  const lengths = parts.map(({ id, lines }) => (id === open ? rows.length : lines.length));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const drawn = useInPieces(all, piece);
  const left = tasks.filter((task) => taskState(task, answers, day) !== 'done');
  return (
    <Section>
      {/* Two boxes: what comes before something that stands already crosses with all its neighbours. */}
      <Box className="stack">
        {sharesOf(lengths, drawn).map((share, place) => {
          const part = parts[place];
          if (!part || share === 0) return null;
          return (
            <CheckCard
              key={part.id}
              id={part.id}
              title={part.title}
              lines={part.lines.slice(0, share)}
              rows={part.id === open ? rows.slice(0, share) : []}
              onChange={() => change(part.id)}
            />
          );
        })}
      </Box>
      <Box className="stack">
        {drawn >= all && left.length > 0 && <Paragraph quiet text={missing(left.length, namesOf(left))} />}
        {children}
      </Box>
    </Section>
  );
}

/** Which card stands open, and what 改 does: papers have a list of their own. */
function useOpenPart(person: string, parts: readonly ToldPart[], at: string | undefined) {
  const cameFrom = parts.find(({ tasks }) => tasks.some(({ id }) => id === at))?.id;
  const [open, setOpen] = useState(cameFrom === 'papers' ? undefined : cameFrom);
  const isThere = cameFrom !== undefined;
  useEffect(() => {
    if (isThere) scrollTo(`part-${cameFrom}`);
  }, [isThere, cameFrom]);
  const change = (id: string): void => {
    if (id === 'papers') go(routes.application.question, { p: person, t: id, after: 'check' });
    else setOpen(open === id ? undefined : id);
  };
  return [open, change] as const;
}

function namesOf(tasks: readonly FormTask[]): string {
  return tasks.map(({ id }) => applicationPageTexts.tasks.names[id] ?? '').join('；');
}

function rowsOf(person: string, task: FormTask, rows: ReturnType<typeof checkRows>): readonly SummaryRow[] {
  return rows.map(({ at, ...row }) => ({
    ...row,
    onChange: () => go(routes.application.question, { p: person, t: task.id, ...at, after: 'check' }),
  }));
}
