import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import { Complaints } from '@/features/about/complaints';
import { KeptOnPhone } from '@/features/about/kept/kept';
import { StorageFault } from '@/services/ports';
import { createPreferencesStore } from '@/stores/preferences';
import { aPhone } from '../../support/phone/a-phone';
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

const draft = { formVersion: 1, answers: { personName: '王秀兰' }, typing: {}, savedAt: 1000 };

async function keptScreen(kept: Readonly<Record<string, unknown>>, broken = false) {
  const phone = aPhone();
  for (const [key, value] of Object.entries(kept)) await phone.store.set(key, value);
  const { stores } = await aProgram();
  const written: Record<string, string> = {};
  const preferences = createPreferencesStore({
    read: (key) => ({ 'text-size': '4', village: 'v1' })[key],
    write: (key, value) => Object.assign(written, { [key]: value }),
    textScale: () => 1,
  });
  const forgotten: string[] = [];
  const keys = broken
    ? async () => {
        throw new StorageFault('unreadable');
      }
    : phone.store.keys;
  const made = new Map<string, unknown>();
  const screen = await aScreen(<KeptOnPhone />, {
    ...stores,
    preferences,
    kept: (create: (given: unknown) => unknown) => {
      const store =
        made.get('store') ??
        create({
          store: { ...phone.store, keys },
          photos: phone.photos,
          outbox: phone.outbox,
          forgetDraft: (form: string, person: string) => void forgotten.push(`${form} ${person}`),
          memory: { cases: createStore(() => ({})), selfCheck: stores.selfCheck, preferences },
        });
      made.set('store', store);
      return store;
    },
  });
  await act(async () => {
    showPage();
    await rest();
  });
  const press = async (words: string): Promise<void> => {
    tap(words);
    await act(rest);
  };
  const answer = async (words: string): Promise<void> => {
    tap(words, '[role=dialog] button');
    await act(rest);
  };
  return { ...screen, answer, phone, forgotten, written, preferences, press };
}

test('one thing is erased after a question that says what is lost; the others stay', async () => {
  const { text, press, answer, phone, forgotten } = await keptScreen({
    'draft:registration:granny': draft,
    'draft-aside:registration:granny': draft,
    helper: { helperName: '李明' },
  });
  expect(text()).toContain('王*');
  expect(text()).not.toContain('王秀兰');
  await press('删掉 没交的：先报的名');
  expect(text()).toContain('要重新填');
  expect(await phone.store.keys()).toHaveLength(3);
  await answer('删掉');
  expect(await phone.store.keys()).toEqual(['helper']);
  expect(forgotten).toEqual(['registration granny']);
  expect(text()).toContain('删掉了');
});

test('no sentence ends twice', async () => {
  const { text } = await keptScreen({ session: 'secret', helper: { helperName: '李明' } });
  expect(text()).toContain('把办理经过给您看。');
  expect(text()).not.toContain('。。');
});

test('no is the safe way: nothing goes', async () => {
  const { press, answer, phone } = await keptScreen({ 'draft:registration:granny': draft });
  await press('全部删掉');
  await answer('不删');
  expect(await phone.store.keys()).toEqual(['draft:registration:granny']);
});

test('all goes with the tastes, and what was open of a draft is forgotten first', async () => {
  const { text, press, answer, phone, forgotten, preferences, written } = await keptScreen({
    'draft:registration:granny': draft,
    'self-check:saved': { day: '2026-11-20' },
    helper: { helperName: '李明' },
    content: { version: 3 },
  });
  await press('全部删掉');
  await answer('全部删掉');
  expect(await phone.store.keys()).toEqual(['content']);
  expect(forgotten).toEqual(['registration granny']);
  expect(preferences.getState()).toMatchObject({ textSize: 1, theme: 'normal', village: undefined });
  expect(written.village).toBe('');
  expect(text()).toContain('删掉了');
  expect(text()).toContain('没有存您的东西');
});

test('where it cannot be told what there is, that is said, and nothing is called empty', async () => {
  const { text } = await keptScreen({}, true);
  expect(text()).toContain('手机一时读不出来');
  expect(text()).not.toContain('没有存');
});

test('complaints: a number the town has not given is not shown, one it has given comes first', async () => {
  const { stores } = await aProgram();
  const without = await aScreen(<Complaints />, stores);
  expect(without.text()).toContain('街道还没给');
  clear();
  const supervisor = { name: '区民政局', phone: { shown: '023-0000 2222', dialled: '02300002222' } };
  const { text } = await aScreen(<Complaints />, { ...stores, region: { ...stores.region, supervisor } });
  expect(text()).not.toContain('还没给');
  expect(text().indexOf('023-0000 2222')).toBeLessThan(text().indexOf(stores.region.hotlines[0].shown));
});
