import { act } from 'react';
import type { Instant } from '@/domain/dates';
import { ApplyQuestion } from '@/features/apply/question';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { createDrafts } from '@/services/drafts';
import type { Clock } from '@/services/ports';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/draft';
import { createDraftsInUse } from '@/stores/drafts-in-use';
import { aClock, anOutboxOf, aStore } from '../fakes/phone';
import { clear, leave, render, type } from '../ui/render';
import { aProgram, rest } from './a-program';

afterEach(clear);

const begun = {
  wages: '',
  pension: '',
  support: '',
  members: [{ id: 'm1', memberName: '李小明', relation: 'child' }],
};

async function show(task: string, page: string, record?: string) {
  const { stores } = await aProgram();
  let pause: () => void = () => undefined;
  const still = aClock();
  let time = still.now();
  const clock: Clock = {
    ...still,
    now() {
      time = (time + 1) as Instant;
      return time;
    },
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
  const place = render(
    <StoresProvider stores={{ ...stores, draft: inUse.find }}>
      <ApplyQuestion person="granny" task={task} page={page} record={record} />
    </StoresProvider>,
  );
  await act(rest);
  return { text: () => place.textContent ?? '', pause: () => pause() };
}

function field(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`#${id} input`);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

test.each([
  ['the applicant', 'applicant', 'id-number', undefined, 'idNumber'],
  ['a member', 'members', 'member-id', 'members.m1', 'memberIdNumber'],
])(
  'birthday and sex of %s stand there with the last digit, and go with it',
  async (_, task, page, record, id) => {
    const { text } = await show(task, page, record);
    type(field(id), '11010519500308002');
    expect(text()).not.toContain('对吗');
    type(field(id), '110105195003080022');
    expect(text()).toContain('1950年3月8日生，女，对吗？');
    type(field(id), '110105195003080021');
    expect(text()).not.toContain('对吗');
    type(field(id), '１１０１０５ 19780101 001x');
    expect(text()).toContain('1978年1月1日生，男，对吗？');
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
