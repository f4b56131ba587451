import waiting from '@contract/examples/readCase.json';
import { comingTexts } from '@/content/messages/cases/parts/coming';
import { caseActions } from '@/domain/case/actions/case-actions';
import { comingActions } from '@/domain/case/actions/coming-actions';
import { type CaseStatus, type CaseView, caseKinds, notKnownYet } from '@/domain/case/case-timeline';
import { receiptFrom } from '@/domain/case/receipt';
import type { Waiting } from '@/domain/case/way/waiting';
import type { Day, Instant } from '@/domain/dates';
import { NoAnswer } from '@/features/cases/detail/no-answer';
import { caseStateOf } from '@/features/cases/send-state';
import { nextSteps, stepsOf } from '@/features/cases/way/steps-of';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';

const at = Date.UTC(2026, 10, 24) as Instant;

function aCase(status: CaseStatus): CaseView {
  const timeline = [
    { status: 'received', at },
    { status, at },
    { status: 'consent-recorded', at },
  ] as const;
  return { receipt: receiptFrom('47082316502'), kind: 'assistance-application', status, timeline };
}

test('a consent recorded while the case is open is where it stands, with the next step to come', () => {
  expect(stepsOf(aCase('accepted')).map(({ state, what }) => (state === 'todo' ? what : state))).toEqual([
    ...['done', 'done', 'now'],
    ...['街道上门看', '街道初审', '定下来', '在村（社区）公布'],
  ]);
});

test('one recorded after the end opens nothing again', () => {
  const steps = stepsOf(aCase('not-confirmed'));
  expect(steps.map(({ state }) => state)).toEqual(['done', 'over', 'done']);
  expect(steps.at(-1)?.what).toContain('记下了');
});

test('a status of a newer backend is told as in hand, with the way to more, and nothing is promised', () => {
  const steps = stepsOf({
    ...aCase('accepted'),
    status: notKnownYet,
    timeline: [
      { status: 'received', at },
      { status: notKnownYet, at },
    ],
  });
  expect(steps.map(({ what, state }) => [what, state])).toEqual([
    ['街道系统已收到', 'done'],
    ['办理中，|详情请打热线', 'now'],
  ]);
  expect(caseStateOf({ ...aCase('accepted'), status: notKnownYet }).text).toBe('办理中，|详情请打热线');
});

test('a kind of a newer backend promises no step of another kind', () => {
  expect(stepsOf({ ...aCase('accepted'), kind: notKnownYet }).map(({ state }) => state)).toEqual([
    'done',
    'done',
    'now',
  ]);
});

test('what the office writes stands beside what the law gives, and never in its place', () => {
  const view = aCase('not-confirmed');
  const steps = stepsOf({
    ...view,
    timeline: [view.timeline[0], { status: 'not-confirmed', at, note: '收入超过标准。' }],
  });
  expect(steps.at(-1)?.note).toMatch(/^收入超过标准。.*复议.*起诉/);
});

const whole: Waiting = {
  id: 'whole',
  kind: 'decision',
  who: 'office',
  since: '2026-11-24' as Day,
  terms: [
    {
      count: 30,
      unit: 'workday',
      from: '2026-11-24' as Day,
      document: '民发〔2021〕57号',
      extended: false,
      standing: 'running',
      until: { day: '2026-12-30' as Day, about: false },
    },
  ],
  pausedBy: [],
  ways: [],
};

test('the step that ends a clock has the day of that clock, and no other step has', () => {
  const dated = stepsOf(aCase('accepted'), [whole]).filter(({ when }) => when.includes('最迟'));
  expect(dated.map(({ id, when }) => [id, when])).toEqual([['confirm', '最迟 |12月30日（周三）']]);
  const came = { ...whole, got: '2026-12-01' as Day };
  expect(stepsOf(aCase('accepted'), [came]).filter(({ when }) => when.includes('最迟'))).toEqual([]);
});

test('a receipt tells the next step and the one that decides', () => {
  const view = { ...aCase('received'), timeline: [{ status: 'received', at }] } as const;
  expect(nextSteps(view).map(({ what }) => what)).toEqual(['受理', '定下来']);
  expect(nextSteps({ ...view, kind: 'neighbour-report' }).map(({ what }) => what)).toEqual([
    '有人接手',
    '看怎么帮',
  ]);
});

test.each(caseKinds)('every usual step of the table has words: %s', (kind) => {
  const usual = Object.values(caseActions[kind]).flatMap((state) => state.usual ?? []);
  expect(usual.filter((id) => comingTexts[kind][id] === undefined)).toEqual([]);
  expect(usual.length).toBeGreaterThan(0);
});

test('no step has words that the table does not know', () => {
  for (const kind of caseKinds) {
    const usual = Object.values(caseActions[kind]).map((state) => state.usual);
    expect(usual).toEqual(expect.arrayContaining(Object.keys(comingTexts[kind])));
  }
});

test('a step added to the table appears by itself', () => {
  const states = caseActions['assistance-application'];
  const { reviewed } = states;
  const added = {
    ...states,
    accepted: { turn: 'office', usual: 'hand-on', office: { 'hand-on': { to: 'handed-on' } }, person: {} },
    'handed-on': { turn: 'office', usual: 'review', office: { review: { to: 'reviewed' } }, person: {} },
    reviewed,
  } as const;
  expect(comingActions(added, ['received', 'accepted']).map(({ id }) => id)).toEqual([
    ...['hand-on', 'review', 'confirm', 'publish'],
  ]);
});

const ways: [name: string, steps: CaseStatus[], coming: string][] = [
  ['just come', ['received'], 'accept visit review confirm publish'],
  ['visited before it was accepted', ['received', 'visited'], 'accept review confirm publish'],
  ['asked for more after accepting', ['received', 'accepted', 'need-more'], 'visit review confirm publish'],
  ['asked for more before', ['received', 'need-more'], 'accept visit review confirm publish'],
  ['reviewed without a visit', ['received', 'accepted', 'reviewed'], 'confirm publish'],
  ['given', ['received', 'accepted', 'visited', 'reviewed', 'confirmed'], 'publish'],
  [
    'opened again',
    ['received', 'accepted', 'reviewed', 'not-confirmed', 'accepted'],
    'visit review confirm publish',
  ],
  ['said unsolved', ['received', 'accepted', 'confirmed', 'received'], 'accept visit review confirm publish'],
];

test.each(ways)('what is still to come, %s', (_name, steps, coming) => {
  const actions = comingActions(caseActions['assistance-application'], steps);
  expect(actions.map(({ id }) => id).join(' ')).toBe(coming);
});

test('once it is given, nothing is said to be still decided, and no wait is counted', async () => {
  expect(stepsOf(aCase('confirmed')).some(({ what }) => what.includes('定下来'))).toBe(false);
  const { text } = await aScreen(<NoAnswer view={aCase('confirmed')} />, (await aProgram()).stores);
  expect(text()).toContain('还有话说');
  expect(text()).not.toContain('一直没消息');
});

test('what is asked for is answered in its own list; a backend of before has only what may be added', () => {
  const whyOf = (view: CaseView) => stepsOf(view).find(({ what }) => what === '要补材料')?.note;
  const { way } = waiting.answer.case;
  expect(whyOf({ ...aCase('need-more'), way })).toContain('街道请您补');
  expect(whyOf(aCase('need-more'))).toContain('还可以补');
});

test('a case that was opened again says so', () => {
  const timeline = [...aCase('not-confirmed').timeline.slice(0, 2), { status: 'received', at }] as const;
  const steps = stepsOf({ ...aCase('received'), timeline: timeline as unknown as CaseView['timeline'] });
  expect(steps.map(({ what }) => what).slice(0, 3)).toEqual(['街道系统已收到', '这次没批', '重新办理']);
});
