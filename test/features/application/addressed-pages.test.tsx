import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { recordsOf } from '@/domain/form/records';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { ApplyCheck } from '@/features/application/check/check';
import { ApplyQuestion } from '@/features/application/question/question';
import { ApplySend } from '@/features/application/send/send';
import { ApplyTasks } from '@/features/application/tasks/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { aCouple } from '../../fixtures/a-couple';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(clear);

const helped: Answers = {
  helperName: '李小红',
  helperPhone: '13900012672',
  helperIs: 'child',
  phoneOf: 'helper',
};
const proxy: Answers = { whyHelped: 'no-phone', authority: 'later' };
const { answers } = aCouple();
const whose: [name: string, answers: Answers][] = [
  ['oneself', answers],
  ['the mother', { ...answers, ...helped, forWhom: 'family' }],
  ['somebody else', { ...answers, ...helped, ...proxy, forWhom: 'other', urgent: 'yes', event: 'illness' }],
];

/** What stands for somebody whose name is not known. */
const strangers = /申请人|这个人|这位(?!家里人)/;

/** Every page that these answers call for, and each about the other one of the couple. */
function pagesOf(all: Answers) {
  const entry = `members.${recordsOf(all.members)[0]?.id}`;
  return [
    ...tasksOf(assistanceApplication, all).flatMap((task) =>
      walk(taskForm(assistanceApplication, task), all).pages.map(({ id }) => ({ task: task.id, page: id })),
    ),
    ...member.pages.map(({ id }) => ({ task: 'members', page: id, record: entry })),
  ];
}

test.each(whose)('for %s every page says 您 or a name', async (name, all) => {
  const { stores } = await aProgram();
  const draft = stores.draft(assistanceApplication, 'fresh');
  await draft.getState().open();
  draft.setState({ answers: all });
  const screens = [
    ...pagesOf(all).map((at) => [at.page, <ApplyQuestion key={at.page} person="fresh" {...at} />] as const),
    ['list', <ApplyTasks key="list" person="fresh" />] as const,
    ['check', <ApplyCheck key="check" person="fresh" />] as const,
    ['send', <ApplySend key="send" person="fresh" />] as const,
  ];
  expect(screens.length).toBeGreaterThan(30);
  const seen = new Set<string>();
  for (const [page, screen] of screens) {
    const { text } = await aScreen(screen, stores);
    expect(`${page}: ${text()}`).not.toMatch(strangers);
    expect(text()).toContain(name === 'oneself' ? '正在为 自己 申请' : '正在为 王* 申请');
    seen.add(text());
    clear();
  }
  expect(seen.size).toBeGreaterThan(30);
});
