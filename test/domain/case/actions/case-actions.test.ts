import {
  type CaseAction,
  caseActions,
  caseState,
  isOver,
  officeAction,
  officeActionIds,
  personAction,
  personActionIds,
} from '@/domain/case/actions/case-actions';
import { caseKinds, caseStatuses, isSettled } from '@/domain/case/case-timeline';

/** What each side may do, word by word; everything else is refused. Statuses that a kind never has are left out. */
const allowed: Readonly<Record<string, readonly [turn: string, office: string, person: string]>> = {
  'assistance-application received': [
    'office',
    'contact visit accept request assist-first hand-on',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application contacted': [
    'office',
    'contact visit accept request assist-first hand-on',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application need-more': [
    'person',
    'contact visit accept request review confirm refuse assist-first hand-on',
    'answer add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application accepted': [
    'office',
    'contact visit request extend review confirm refuse assist-first hand-on',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application visited': [
    'office',
    'contact visit accept request extend review confirm refuse assist-first hand-on',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application assisted-first': [
    'office',
    'contact visit accept request extend review confirm refuse assist-first hand-on',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application handed-on': [
    'office',
    'contact accept confirm refuse close',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application reviewed': [
    'office',
    'request extend confirm refuse assist-first',
    'add-papers add-answers correct ask-for-call hurry withdraw-consent withdraw',
  ],
  'assistance-application confirmed': [
    'office',
    'publish reopen',
    'correct ask-for-call say-solved say-unsolved appeal apply-again',
  ],
  'assistance-application published': [
    'nobody',
    'reopen',
    'correct ask-for-call say-solved say-unsolved appeal apply-again',
  ],
  'assistance-application not-confirmed': [
    'nobody',
    'confirm reopen',
    'correct ask-for-call say-solved say-unsolved appeal apply-again',
  ],
  'assistance-application closed': [
    'nobody',
    'reopen',
    'correct ask-for-call say-solved say-unsolved appeal apply-again',
  ],
  'assistance-application withdrawn': ['nobody', '', 'apply-again'],
  ...Object.fromEntries(
    ['received', 'contacted', 'visited', 'applied-with-help', 'assisted-first', 'handed-on'].map((status) => [
      `neighbour-report ${status}`,
      [
        'office',
        'contact visit request apply-with-help assist-first hand-on not-found not-wanted close',
        'add-answers ask-for-call hurry withdraw',
      ],
    ]),
  ),
  'neighbour-report need-more': [
    'person',
    'contact visit request apply-with-help assist-first hand-on not-found not-wanted close',
    'answer add-answers ask-for-call hurry withdraw',
  ],
  'neighbour-report not-found': ['nobody', 'reopen', 'say-solved say-unsolved'],
  'neighbour-report closed': ['nobody', 'reopen', 'say-solved say-unsolved'],
  'neighbour-report not-wanted': ['nobody', 'reopen', ''],
  'neighbour-report withdrawn': ['nobody', '', ''],
};

const states = caseKinds.flatMap((kind) => caseStatuses.map((status) => [kind, status] as const));

test.each(states)('%s %s: who may do what, and nothing else', (kind, status) => {
  const [turn, office, person] = allowed[`${kind} ${status}`] ?? ['nobody', '', ''];
  const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  expect(caseState(kind, status).turn).toBe(turn);
  expect(officeActionIds.filter((id) => officeAction(kind, status, id) !== undefined).sort()).toEqual(
    words(office).sort(),
  );
  expect(personActionIds.filter((id) => personAction(kind, status, id) !== undefined).sort()).toEqual(
    words(person).sort(),
  );
});

test.each(caseKinds)(
  '%s: every action leads to a status this kind has, and every status is reached',
  (kind) => {
    const known = Object.keys(caseActions[kind]);
    const led = Object.values(caseActions[kind]).flatMap(({ office, person }) =>
      [...Object.values(office), ...Object.values(person)].flatMap(({ to }: CaseAction) => to ?? []),
    );
    expect(led.filter((to) => !known.includes(to))).toEqual([]);
    expect(known.filter((status) => status !== 'received' && !led.includes(status as never))).toEqual([]);
  },
);

test.each(states)('%s %s: as long as it is open, it can be withdrawn; once over, never', (kind, status) => {
  if (!(status in caseActions[kind])) return;
  const isOpen = !isOver(kind, status) && status !== 'confirmed';
  expect(personAction(kind, status, 'withdraw') !== undefined).toBe(isOpen);
});

test('a no is said with reasons, a yes with its sum', () => {
  const needs = caseStatuses.flatMap((status) => [
    officeAction('assistance-application', status, 'refuse')?.needs ?? ['reasons'],
    officeAction('assistance-application', status, 'confirm')?.needs?.map(() => 'reasons') ?? ['reasons'],
  ]);
  expect(new Set(needs.flat())).toEqual(new Set(['reasons']));
});

test('what is settled by its status alone is what the table calls over, whatever the kind', () => {
  for (const status of caseStatuses) {
    const known = caseKinds.filter((kind) => caseActions[kind][status]);
    expect([status, known.some((kind) => isOver(kind, status))]).toEqual([status, isSettled(status)]);
    expect([status, known.every((kind) => isOver(kind, status))]).toEqual([status, isSettled(status)]);
  }
});
