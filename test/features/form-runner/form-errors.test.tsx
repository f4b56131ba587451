import Taro from '@tarojs/taro';
import { act } from 'react';
import type { Answers } from '@/domain/form/definition';
import { ApplyQuestion } from '@/features/application/question/question';
import { assistanceApplication } from '@/forms/application/application';
import { anApplication } from '../../fixtures/an-application';
import { aDraft } from '../../support/phone/a-draft';
import { aRunningClock } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

beforeEach(() => void jest.spyOn(Taro, 'pageScrollTo').mockResolvedValue({ errMsg: '' }));
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

async function show(task: string, page: string, answers: Answers = {}) {
  const { stores } = await aProgram();
  const { draft } = await aDraft(assistanceApplication, 'granny', {
    answers: { ...anApplication(), ...answers },
    clock: aRunningClock(),
  });
  const { text } = await aScreen(<ApplyQuestion person="granny" task={task} page={page} />, {
    ...stores,
    draft: () => draft,
  });
  const next = async (): Promise<void> => {
    await act(async () => tap('下一题', 'button'));
    await act(rest);
  };
  const say = async (question: string, value: string): Promise<void> => {
    await act(async () => draft.getState().type(question, value));
    await act(() => draft.getState().flush());
  };
  return { text, next, say };
}

test('an error goes as soon as it is mended and saved, not before', async () => {
  const { text, next, say } = await show('members', 'id-number', { hukou: 'here', hukouKind: 'rural' });
  await say('idNumber', '1101051949123100');
  await next();
  expect(text()).toContain('少了 2 位');
  await say('idNumber', '11010519491231002');
  expect(text()).toContain('有 1 处要改');
  await say('idNumber', '11010519491231002X');
  expect(text()).not.toMatch(/处要改|少了/);
});

test('what has options is chosen', async () => {
  const helper = { helperName: '李小明', helperPhone: '13900001111' };
  const { text, next } = await show('who', 'helper-is', { forWhom: 'relative', ...helper });
  await next();
  expect(text()).toContain('有 1 处要改还没选，请选一个。');
});

test('where several things are missing, each is named', async () => {
  const { text, next, say } = await show('who', 'helper', { forWhom: 'relative' });
  await next();
  expect(text()).toContain('有 2 处要改');
  expect(text()).toContain('您的电话：这里还没填，请填上。');
  await say('helperPhone', '13900001111');
  expect(text()).toContain('有 1 处要改');
  expect(text()).not.toContain('您的电话：');
});
