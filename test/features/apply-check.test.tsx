import region from '@region/region.json';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { parseRegion } from '@/content/region';
import { type Day, day } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { ApplyCheck } from '@/features/apply/check';
import { ApplySend } from '@/features/apply/send';
import { ApplyTasks } from '@/features/apply/tasks';
import { type Stores, StoresProvider } from '@/stores/context';
import { createPhotosStore } from '@/stores/photos';
import { aClock, aShelf } from '../fakes/phone';
import { anApplication } from '../fixtures/an-application';
import { clear, render, tap } from '../ui/render';
import { aProgram, rest } from './a-program';

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const granny = '11010519491231002X';
const today = day('2026-11-24');
const person = 'fresh';

/** An application that has everything required, with more answers and what stands in fields. */
async function show(
  answers: Answers,
  typing: Answers = {},
  { on = today, Screen = ApplyCheck }: { on?: Day; Screen?: typeof ApplyCheck } = {},
) {
  const program = await aProgram();
  const { draft } = program.stores;
  const actions = {
    ...program.stores.actions,
    askPrivacy: async () => 'agreed',
    submit: async () => ({ kind: 'incomplete', errors: [] }),
  };
  const stores = {
    ...program.stores,
    region: parseRegion(region),
    today: () => on,
    photos: createPhotosStore(aShelf(), aClock()),
    actions,
  } as unknown as Stores; // the ones these screens use
  const store = draft({ id: 'assistance-application' } as never, person);
  await store.getState().open();
  store.setState({ answers: { ...anApplication(), ...answers }, typing });
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const place = render(
    <StoresProvider stores={stores}>
      <Screen person={person} />
    </StoresProvider>,
  );
  await act(rest);
  return { opened, text: () => place.textContent ?? '' };
}

const send = '对的，去提交';

test('all well: nothing is in the way', async () => {
  const { text } = await show({});
  expect(text()).toContain(send);
  expect(text()).not.toMatch(/下一题|没填对/);
});

test('the same number for two people is said in words, with the way to mend it', async () => {
  const members = [
    {
      id: 'm1',
      memberName: '张三',
      relation: 'child',
      memberIdNumber: granny,
      memberAge: 'adult',
      together: 'yes',
      memberHealthConsent: 'no',
      incomeFrom: ['none'],
      agrees: 'later',
    },
  ];
  const { opened, text } = await show({ idNumber: granny, applicantAge: 'adult', members });
  expect(text()).not.toContain(send);
  expect(text()).toContain('还有没填对的地方，现在送不了');
  expect(text()).toContain('有两个人的身份证号一样，请再看。');
  tap('改 家里的人');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/apply/question?p=${person}&t=members&page=members&after=check`,
  });
});

test('a clock before the birthday is told here as it would be on sending', async () => {
  const born = { idNumber: granny, applicantAge: 'adult' };
  expect((await show(born)).text()).toContain(send);
  const { text } = await show(born, {}, { on: day('1940-01-01') });
  expect(text()).not.toContain(send);
  expect(text()).toContain('中间的生日还没到，请对着证件再看。');
});

test('the list of parts opens the page that the clock makes wrong', async () => {
  const born = { idNumber: granny, applicantAge: 'adult' };
  const { opened } = await show(born, {}, { on: day('1940-01-01'), Screen: ApplyTasks });
  tap('申请人的情况');
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining('page=id-number') });
});

test('a page begun and not gone on from is named before sending, and the person may send without it', async () => {
  const { opened, text } = await show({}, { savings: '1200' });
  expect(text()).toContain('有 1 页没点“下一题”');
  expect(text()).toContain('这些页上的不会送出去。');
  expect(text()).toContain(send);
  tap('去填');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/apply/question?p=${person}&page=savings&t=assets&after=check`,
  });
});

test('a member broken off is named, and opened where it stopped', async () => {
  const { opened, text } = await show({}, { members: [{ id: 'm1', memberName: '张三', relation: 'child' }] });
  expect(text()).toContain('有 1 页没点“下一题”');
  tap('去填');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/apply/question?p=${person}&page=member-id&t=members&record=members.m1&after=check`,
  });
});

test('what is refused on sending stays on the page and says so', async () => {
  const { text } = await show({}, {}, { Screen: ApplySend });
  await act(async () => tap('同意并提交', 'button'));
  await act(rest);
  expect(text()).toContain('有的地方没填对，请去看一遍。');
  expect(text()).toContain('去看哪里没填对');
});
