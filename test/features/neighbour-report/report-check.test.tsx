import Taro from '@tarojs/taro';
import { act } from 'react';
import { day } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { NeighbourReportCheck } from '@/features/neighbour-report/check';
import { neighbourReport } from '@/forms/neighbour-report';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(clear);

const answers: Answers = {
  danger: 'no',
  signs: ['jobless'],
  village: '',
  group: '',
  place: '水井旁边',
  ready: 'send',
};

async function show(given: Answers, typing: Answers) {
  const { stores } = await aProgram();
  const { draft } = await aDraft(neighbourReport, 'only');
  await draft.getState().open();
  draft.setState({ answers: given, typing });
  const own = { ...stores, draft: () => draft, today: () => day('2026-11-24') };
  return (await aScreen(<NeighbourReportCheck />, own)).text();
}

const send = '对的，去送出';

test('a report with nothing left behind says nothing more', async () => {
  const text = await show(answers, {});
  expect(text).toContain(send);
  expect(text).not.toMatch(/下一题|不会送出去/);
});

test('a place typed anew and not gone on from is told before sending', async () => {
  const text = await show(answers, { place: '学校对面' });
  expect(text).toContain('有 1 页没点“下一题”');
  expect(text).toContain('那个人在哪里？');
  expect(text).toContain(send);
});

test('a report that is not complete says why', async () => {
  const { place: _, ...rest } = answers;
  const text = await show(rest, {});
  expect(text).not.toContain(send);
  expect(text).toContain('请写地方，让人能找到。');
});

const added = {
  personName: '张三',
  personPhone: '',
  knows: 'yes',
  wishes: '',
  canApply: '',
  story: '',
  photos: [],
};

test('what was added and is left behind by 现在送出 is told, with the way to send it', async () => {
  expect(await show({ ...answers, ...added }, {})).toContain('补充的 2 样不会送出去');
  const own = { ...added, role: '', naming: 'anonymous', reporterName: '李四' };
  const all = await show({ ...answers, ...own, ready: 'add' }, {});
  expect(all).not.toContain('不会送出去');
});

test('telephone numbers are covered until asked for', async () => {
  const phones = { ...answers, ready: 'add', personName: '', personPhone: '13800001234' };
  const rest = { knows: '', wishes: '', canApply: '', story: '', photos: [], role: '', naming: 'anonymous' };
  await show({ ...phones, ...rest }, {});
  const text = (): string => document.body.textContent ?? '';
  expect(text()).toContain('138****1234');
  expect(text()).not.toContain('13800001234');
  tap('显示号码');
  expect(text()).toContain('13800001234');
  tap('盖住号码');
  expect(text()).not.toContain('13800001234');
});

test('a long number is asked about; whoever goes to take it out leaves no question open behind', async () => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  await show({ ...answers, place: '水井旁边 500223194803124541' }, {});
  tap(send, 'button');
  expect(document.querySelector('[role=dialog]')?.textContent).toContain('里面有一长串数字');
  expect(opened).not.toHaveBeenCalled();
  tap('我去删掉', 'button');
  expect(document.querySelector('[role=dialog]')).toBeNull();
  await act(rest);
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining('page=place') });
});
