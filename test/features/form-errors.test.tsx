import Taro from '@tarojs/taro';
import { act } from 'react';
import type { Instant } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { ApplyQuestion } from '@/features/apply/question';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { createDrafts } from '@/services/drafts';
import type { Clock } from '@/services/ports';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/draft';
import { aClock, anOutboxOf, aStore } from '../fakes/phone';
import { anApplication } from '../fixtures/an-application';
import { clear, render, tap } from '../ui/render';
import { aProgram, rest } from './a-program';

beforeEach(() => void jest.spyOn(Taro, 'pageScrollTo').mockResolvedValue({ errMsg: '' }));
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

async function show(task: string, page: string, answers: Answers = {}) {
  const { stores } = await aProgram();
  const still = aClock();
  let time = still.now();
  const clock: Clock = {
    ...still,
    now() {
      time = (time + 1) as Instant;
      return time;
    },
  };
  const drafts = createDrafts(aStore(), clock);
  await drafts.save(assistanceApplication, 'granny', {
    answers: { ...anApplication(), ...answers },
    typing: {},
  });
  const draft = createDraftStore(assistanceApplication, 'granny', { drafts, outbox: anOutboxOf(), clock });
  const place = render(
    <StoresProvider stores={{ ...stores, draft: () => draft }}>
      <ApplyQuestion person="granny" task={task} page={page} />
    </StoresProvider>,
  );
  await act(rest);
  const next = async (): Promise<void> => {
    await act(async () => tap('下一题', 'button'));
    await act(rest);
  };
  const say = async (question: string, value: string): Promise<void> => {
    await act(async () => draft.getState().type(question, value));
    await act(() => draft.getState().flush());
  };
  return { text: () => place.textContent ?? '', next, say };
}

test('an error goes as soon as it is mended and saved, not before', async () => {
  const { text, next, say } = await show('applicant', 'id-number');
  await say('idNumber', '1101051949123100');
  await next();
  expect(text()).toContain('少了 2 位');
  await say('idNumber', '11010519491231002');
  expect(text()).toContain('有 1 处要改');
  await say('idNumber', '11010519491231002X');
  expect(text()).not.toMatch(/处要改|少了/);
});

test('where several things are missing, each is named; what has options is chosen', async () => {
  const { text, next, say } = await show('who', 'helper', { forWhom: 'relative' });
  await next();
  expect(text()).toContain('有 3 处要改');
  expect(text()).toContain('您的电话：这里还没填，请填上。');
  expect(text()).toContain('您是申请人的：还没选，请选一个。');
  await say('helperPhone', '13900001111');
  expect(text()).toContain('有 2 处要改');
  expect(text()).not.toContain('您的电话：');
});
