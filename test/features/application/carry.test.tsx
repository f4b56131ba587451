import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { ApplyCarry } from '@/features/application/carry/carry';
import { createHandOver } from '@/stores/hand-over';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

beforeEach(() => void jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' } as never));
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const told: Answers = {
  ...{ urgent: 'yes', event: 'illness', eventPlace: '', troubles: ['illness'], people: 1, members: [] },
  ...{ familyIncome: '', wages: 500_00, farm: 1200_00, savings: 0 },
};

async function show(answers: Answers) {
  const { stores } = await aProgram();
  const carried = createHandOver<Answers>({});
  carried.put(answers);
  const begun: Answers[] = [];
  const begin = async (_form: FormDefinition, kept: Answers = {}) => {
    begun.push(kept);
    return 'fresh';
  };
  const people = createStore(() => ({ begin }));
  const { text } = await aScreen(<ApplyCarry />, { ...stores, carried, people: people as never });
  const start = async (label: string): Promise<void> => {
    await act(async () => tap(label, 'button'));
    await act(rest);
  };
  return { text, begun, start };
}

test('everything told is carried until it is taken out, each thing in words', async () => {
  const { text, begun, start } = await show(told);
  expect(text()).toContain('急，等不了，突然生重病');
  expect(text()).toContain('500 元，1200 元');
  await start('带 5 样');
  expect(begun).toEqual([told]);
});

test('what is taken out stays behind with all that belongs to it', async () => {
  const { begun, start } = await show(told);
  for (const words of ['急不急', '上班、打工']) await act(async () => tap(words, 'label'));
  await start('带 3 样');
  expect(begun).toEqual([{ troubles: ['illness'], people: 1, members: [], savings: 0 }]);
});

test('with nothing left one begins from the start', async () => {
  const { begun, start } = await show({ savings: 0 });
  await act(async () => tap('多少钱', 'label'));
  await start('都不带');
  expect(begun).toEqual([{}]);
});

test('opened again later it says where the answers are, and begins nothing', async () => {
  const { text, begun } = await show({});
  expect(text()).toContain('不在这一页了');
  expect(begun).toEqual([]);
});
