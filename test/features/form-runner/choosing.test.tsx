import Taro from '@tarojs/taro';
import { act } from 'react';
import { reportPerson } from '@/domain/case/whose-draft';
import type { Answers } from '@/domain/form/definition';
import { NeighbourReportQuestion } from '@/features/neighbour-report/question';
import { neighbourReport } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/drafts/draft';
import { aClock, anOutboxOf, aStore } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { byWords, clear, render, tap } from '../../support/screen/render';

let opened: string[] = [];
let backs = 0;
let deep = 1;

beforeEach(() => {
  [opened, backs, deep] = [[], 0, 1];
  const open = async ({ url }: { url: string }) => {
    opened.push(url.split('?')[1] ?? '');
    return { errMsg: '' };
  };
  jest.spyOn(Taro, 'pageScrollTo').mockResolvedValue({ errMsg: '' });
  jest.spyOn(Taro, 'navigateTo').mockImplementation(open);
  jest.spyOn(Taro, 'redirectTo').mockImplementation(open);
  jest.spyOn(Taro, 'getCurrentPages').mockImplementation(() => Array.from({ length: deep }, () => ({})));
  jest.spyOn(Taro, 'navigateBack').mockImplementation(async () => {
    backs += 1;
    return { errMsg: '' };
  });
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

/** A report on a phone whose writing can be held up. */
async function show(page: string, answers: Answers = {}) {
  const disk = new Map<string, string>();
  const store = aStore(disk);
  const { set } = store;
  let held: Promise<void> = Promise.resolve();
  store.set = async (key, value) => {
    await held;
    await set(key, value);
  };
  const clock = aClock();
  const { stores } = await aProgram();
  const drafts = createDrafts(store, clock);
  await drafts.save(neighbourReport, reportPerson, { answers, typing: {} });
  const draft = createDraftStore(neighbourReport, reportPerson, { drafts, outbox: anOutboxOf(), clock });
  const place = render(
    <StoresProvider stores={{ ...stores, draft: () => draft }}>
      <NeighbourReportQuestion page={page} />
    </StoresProvider>,
  );
  await act(rest);
  return {
    store,
    place,
    kept: () => [...disk.values()].join(),
    hold() {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return async () => {
        letGo();
        await act(rest);
      };
    },
    async pick(words: string) {
      tap(words, 'button');
      await act(rest);
    },
  };
}

const has = (words: string): boolean =>
  [...document.querySelectorAll('button')].some((button) => button.textContent?.includes(words));

test('a tap chooses and goes on, once the choice is written and not before', async () => {
  const { hold, pick, kept } = await show('danger');
  expect(has('下一题')).toBe(false);
  const letGo = hold();
  await pick('没有');
  expect(opened).toEqual([]);
  expect(kept()).not.toContain('"danger":"no"');
  await letGo();
  expect(kept()).toContain('"danger":"no"');
  expect(opened).toEqual(['page=signs']);
});

test('two rows tapped while the phone is slow: the last one counts, and goes on once', async () => {
  const { hold, pick, kept } = await show('danger');
  const letGo = hold();
  await pick('没有');
  await pick('看不出来');
  await pick('看不出来');
  await letGo();
  expect(opened).toEqual(['page=signs']);
  expect(kept()).toContain('"danger":"unknown"');
});

test('a full phone: the choice stays marked, it is said, and 下一题 is there', async () => {
  const { store, pick, place } = await show('danger');
  store.full = true;
  await pick('没有');
  expect(opened).toEqual([]);
  expect(byWords('没有', 'button').getAttribute('aria-pressed')).toBe('true');
  expect(place.textContent).toContain('没存上');
  await pick('下一题');
  expect(opened).toEqual(['page=signs']);
});

const upToNaming: Answers = {
  danger: 'no',
  signs: ['serious-illness'],
  village: '',
  group: '',
  place: '村口',
  ready: 'add',
  personName: '',
  personPhone: '',
  knows: '',
  wishes: '',
  canApply: '',
  story: '',
  photos: [],
  role: '',
};

test('what opens an explanation stays to be read; 下一题 goes on', async () => {
  const { pick, place } = await show('naming', upToNaming);
  await pick('不留名');
  expect(opened).toEqual([]);
  expect(place.textContent).toContain('不留名会怎样');
  await pick('下一题');
  expect(opened).toEqual(['']);
});

test('come back to, the answer is marked; a tap on it or 下一题 goes on', async () => {
  const { pick } = await show('danger', { danger: 'no' });
  expect(byWords('没有', 'button').getAttribute('aria-pressed')).toBe('true');
  await pick('下一题');
  await pick('没有');
  expect(opened).toEqual(['page=signs', 'page=signs']);
});

test('the next page says what was chosen; 改 is one page back where that is the page', async () => {
  const first = await show('danger');
  await first.pick('没有');
  const { pick, place } = await show('signs', { danger: 'no' });
  expect(place.textContent).toContain('上一题：没有');
  deep = 2;
  await pick('改上一题');
  expect(backs).toBe(1);
  expect(opened).toEqual(['page=signs']);
});

test('opened by its address, 改 opens the page before in place of this one', async () => {
  const { pick } = await show('signs', { danger: 'no' });
  deep = 2;
  await pick('改上一题');
  expect(backs).toBe(0);
  expect(opened).toEqual(['page=danger']);
});

test('after what was typed or ticked, nothing is said of it', async () => {
  const { place } = await show('place', { danger: 'no', signs: ['jobless'] });
  expect(place.textContent).not.toContain('上一题');
});
