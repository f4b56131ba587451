import { act } from 'react';
import { ApplyQuestion } from '@/features/application/question/question';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import type { Clock } from '@/services/ports';
import { createDraftStore } from '@/stores/drafts/draft';
import { createDraftsInUse } from '@/stores/drafts/drafts-in-use';
import { anOutboxOf, aRunningClock, aStore } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, leave, type } from '../../support/screen/render';

afterEach(clear);

const begun = {
  hukou: 'here',
  hukouKind: 'rural',
  familyIncome: '',
  wages: '',
  pension: '',
  support: '',
  members: [{ id: 'm1', memberName: '李小明', relation: 'child' }],
};

async function show(task: string, page: string, record?: string) {
  const { stores } = await aProgram();
  let pause: () => void = () => undefined;
  const clock: Clock = {
    ...aRunningClock(),
    after(_, then) {
      pause = then;
      return () => undefined;
    },
  };
  const drafts = createDrafts(aStore(), clock);
  await drafts.save(assistanceApplication, 'granny', { answers: begun, typing: {} });
  const inUse = createDraftsInUse(
    (form, person) => createDraftStore(form, person, { drafts, outbox: anOutboxOf(), clock }),
    clock,
  );
  const screen = <ApplyQuestion person="granny" task={task} page={page} record={record} />;
  return { ...(await aScreen(screen, { ...stores, draft: inUse.find })), pause: () => pause() };
}

function field(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`#${id} input`);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

test.each([
  ['the applicant', 'members', 'id-number', undefined, 'idNumber'],
  ['a member', 'members', 'member-id', 'members.m1', 'memberIdNumber'],
])(
  'birthday and sex of %s stand there with the last digit, and go with it',
  async (_, task, page, record, id) => {
    const { text } = await show(task, page, record);
    type(field(id), '11010519500308002');
    expect(text()).not.toContain('对吗');
    type(field(id), '110105195003080022');
    expect(text()).toContain('1950年3月8日生，76 岁，女，对吗？');
    type(field(id), '110105195003080021');
    expect(text()).not.toContain('对吗');
    type(field(id), '１１０１０５ 19780101 001x');
    expect(text()).toContain('1978年1月1日生，48 岁，男，对吗？');
  },
);

test.each([
  ['the applicant', 'members', 'id-number', undefined, 'idNumber'],
  ['a member', 'members', 'member-id', 'members.m1', 'memberIdNumber'],
])(
  "from an old foreigner's card of %s nothing is read, and how old they are is asked",
  async (_, task, page, record, id) => {
    const { text } = await show(task, page, record);
    type(field(id), 'JPN44008010105');
    expect(text()).not.toContain('大概多大');
    type(field(id), 'jpn440080101055');
    expect(text()).not.toContain('对吗');
    expect(text()).toContain('大概多大');
    type(field(id), '911140198001010015');
    expect(text()).toContain('1980年1月1日生，46 岁，男，对吗？');
    expect(text()).not.toContain('大概多大');
  },
);

test("a year's harvest is told as a month's when the field is left or the keys rest", async () => {
  const { text, pause } = await show('income', 'farm');
  type(field('farm'), '1200');
  expect(text()).not.toContain('合一个月');
  leave(field('farm'));
  await act(rest);
  expect(text()).toContain('合一个月 100 元左右');
  type(field('farm'), '12000');
  act(pause);
  await act(rest);
  expect(text()).toContain('合一个月 1000 元左右');
});
