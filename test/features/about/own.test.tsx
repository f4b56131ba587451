import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import { OwnContactPage } from '@/features/about/own/own';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { leavePage, showPage } from '../../support/screen/page-life';
import { clear, tap } from '../../support/screen/render';

beforeEach(() => void jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]));
afterEach(() => {
  leavePage();
  clear();
  jest.restoreAllMocks();
});

test('what was said once stands there, and is changed; to stand on paper is a choice of its own', async () => {
  const { stores } = await aProgram();
  const changeOwn = jest.fn(async () => true);
  const own = async () => ({ name: '李协理', phone: '13900002222', onPaper: false });
  const people = createStore(() => ({ own, changeOwn }));
  const { place, text } = await aScreen(<OwnContactPage />, { ...stores, people } as never); // what it uses
  await act(async () => {
    showPage();
    await rest();
  });
  const fields = [...place.querySelectorAll('input')].map(({ value, checked, type }) =>
    type === 'radio' ? checked : value,
  );
  expect(fields).toEqual(['李协理', '139 0000 2222', false, true]);
  tap('印，让人来找我', 'label');
  tap('存好', 'button');
  await act(rest);
  expect(changeOwn).toHaveBeenCalledWith({ name: '李协理', phone: '13900002222', onPaper: true });
  expect(text()).toContain('存好了');
});
