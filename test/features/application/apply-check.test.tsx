import region from '@region/region.json';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { parseRegion } from '@/content/region';
import { type Day, day } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { ApplyCheck } from '@/features/application/check/check';
import { ApplySend } from '@/features/application/send/send';
import { ApplyTasks } from '@/features/application/tasks/tasks';
import { createPhotosStore } from '@/stores/photos';
import { anApplication } from '../../fixtures/an-application';
import { aClock, aShelf } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

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
  };
  const store = draft({ id: 'assistance-application' } as never, person);
  await store.getState().open();
  store.setState({ answers: { ...anApplication(), ...answers }, typing });
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  return { opened, store, ...(await aScreen(<Screen person={person} />, stores)) };
}

const send = '交给街道';
/** What stands before the number and the members. */
const before = { hukou: 'here', hukouKind: 'rural' };
const applicant = { ...before, idNumber: '', work: '', healthConsent: '' };

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
  const { opened, text } = await show({ ...applicant, idNumber: granny, applicantAge: 'adult', members });
  expect(text()).not.toContain(send);
  expect(text()).toContain('还有没填对的地方，现在送不了');
  expect(text()).toContain('有两个人的身份证号一样，请再看。');
  tap('改 家里的人');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/application/question?p=${person}&t=members&page=members&after=check`,
  });
});

test('a clock before the birthday is told here as it would be on sending', async () => {
  const born = { ...before, idNumber: granny, applicantAge: 'adult' };
  expect((await show(born)).text()).toContain(send);
  const { text } = await show(born, {}, { on: day('1940-01-01') });
  expect(text()).not.toContain(send);
  expect(text()).toContain('中间的生日还没到，请对着证件再看。');
});

test('the list of parts opens the page that the clock makes wrong', async () => {
  const born = { ...before, idNumber: granny, applicantAge: 'adult' };
  const { opened } = await show(born, {}, { on: day('1940-01-01'), Screen: ApplyTasks });
  tap('家里几口人');
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining('page=id-number') });
});

test('a page begun and not gone on from is named before sending, and the person may send without it', async () => {
  const { opened, text } = await show({ vehicles: 'none', company: 'no' }, { savings: '1200' });
  expect(text()).toContain('有 1 页没点“下一题”');
  expect(text()).toContain('这些页上的不会送出去。');
  expect(text()).toContain(send);
  tap('去填');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/application/question?p=${person}&page=savings&t=assets&after=check`,
  });
});

test('a member broken off is named, and opened where it stopped', async () => {
  const { opened, text } = await show(applicant, {
    members: [{ id: 'm1', memberName: '张三', relation: 'child' }],
  });
  expect(text()).toContain('有 1 页没点“下一题”');
  tap('去填');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/application/question?p=${person}&page=member-id&t=members&record=members.m1&after=check`,
  });
});

/** Nothing is said yet about the truth and the check of income and property. */
const unsaid: Answers = { truth: [], meansCheck: undefined as never };

async function showUnsaid() {
  const shown = await show(unsaid);
  jest.spyOn(Taro, 'pageScrollTo').mockResolvedValue({ errMsg: '' });
  return shown;
}

test('nothing goes before the tick, or before it is put off until somebody comes', async () => {
  const { opened, text } = await showUnsaid();
  tap('交给街道', 'button');
  expect(text()).toContain('请点一下同意');
  expect(opened).not.toHaveBeenCalled();
  tap('来人时再签字', 'button');
  expect(text()).toContain('说好了：来人时再签字。');
  tap('交给街道', 'button');
  expect(opened).toHaveBeenCalledWith({ url: `/pages/application/send?p=${person}` });
});

test('one tick says that it is true and lets the street look', async () => {
  const { opened, store } = await showUnsaid();
  tap('以上是实情', 'label');
  expect(store.getState().answers).toMatchObject({ truth: ['agree'], meansCheck: 'agree' });
  tap('交给街道', 'button');
  expect(opened).toHaveBeenCalledWith({ url: `/pages/application/send?p=${person}` });
});

test('a child’s own word waits for the guardian’s', async () => {
  const child = { hukou: 'here', hukouKind: 'rural', idNumber: 'unknown', applicantAge: 'under-18' };
  const { opened, store, text } = await show({ ...unsaid, ...child });
  expect(text()).not.toContain('还要监护人同意');
  tap('以上是实情', 'label');
  expect(store.getState().answers).toMatchObject({ meansCheck: 'agree', meansGuardian: 'later' });
  tap('还要监护人同意', 'button');
  expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining('page=means-guardian') });
});

test('a part opens in place, answer by answer, and each has its way back to it', async () => {
  const { opened, text } = await show({ vehicles: 'none', company: 'no', savings: '', homes: '' });
  expect(text()).toContain('没有车，没有公司店铺');
  tap('改 房子、车、存款');
  tap('改 车');
  expect(opened).toHaveBeenCalledWith({
    url: `/pages/application/question?p=${person}&t=assets&page=vehicles&after=check`,
  });
});

test('what is refused on sending stays on the page and says so', async () => {
  const { text } = await show({}, {}, { Screen: ApplySend });
  await act(async () => tap('同意并送出', 'button'));
  await act(rest);
  expect(text()).toContain('有的地方没填对，请去看一遍。');
  expect(text()).toContain('去看哪里没填对');
});
