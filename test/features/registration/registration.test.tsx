import Taro from '@tarojs/taro';
import { act } from 'react';
import { parseRegion } from '@/content/region';
import type { Answers } from '@/domain/form/definition';
import { RegistrationQuestion } from '@/features/registration/question';
import { registration } from '@/forms/registration';
import { createPreferencesStore } from '@/stores/preferences';
import xinghe from '../../fixtures/regions/xinghe/region.json';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { byWords, clear, tap, type } from '../../support/screen/render';

afterEach(clear);

const page1: Answers = { relation: 'self', personName: '陈秀兰', village: 'heping', place: '' };

interface Shown {
  readonly whom?: string;
  readonly answers?: Answers;
  readonly page?: string;
  readonly village?: string;
  readonly listed?: boolean;
}

async function show({ whom = 'self', answers, page, village, listed = true }: Shown = {}) {
  const { stores, asked } = await aProgram();
  const { drafts, draft } = await aDraft(registration, whom, { answers });
  const preferences = createPreferencesStore({
    read: (name) => (name === 'village' ? village : undefined),
    write: () => undefined,
    textScale: () => 1,
  });
  const region = listed ? { region: parseRegion(xinghe) } : {};
  const screen = await aScreen(<RegistrationQuestion whom={whom} page={page} />, {
    ...stores,
    ...region,
    preferences,
    draft: () => draft,
  });
  return { ...screen, asked, draft, saved: () => drafts.load(registration, whom) };
}

test('whoever only looks leaves no draft behind', async () => {
  const { saved } = await show({ village: 'heping' });
  expect(await saved()).toBeUndefined();
});

/** No page stands below this one, and the next one opens nowhere. */
function aStackOfPages(): void {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
}

test('the phone’s own village stands there for oneself, and goes along; for somebody else it does not', async () => {
  aStackOfPages();
  const own = await show({ village: 'heping' });
  expect(own.text()).toContain('和平村（虚构）');
  type(byWords('', 'input') as HTMLInputElement, '陈秀兰');
  tap('下一页', 'button');
  await act(rest);
  expect(own.draft.getState().answers).toMatchObject({ relation: 'self', village: 'heping' });
  const mother = await show({ whom: 'mother', village: 'heping' });
  expect(mother.text()).not.toContain('和平村');
  expect(mother.text()).toContain('母亲叫什么');
});

test('a town without a list asks for the place in words at once', async () => {
  const { text } = await show({ listed: false });
  expect(text()).toContain('住在哪里');
  expect(text()).not.toContain('住哪个村');
});

test('the list opens and folds again; not on it, one writes a sentence', async () => {
  const { text } = await show();
  tap('请选一个村', 'button');
  expect(text()).toContain('红星社区');
  tap('不在名单里', 'label');
  expect(text()).not.toContain('红星社区');
  expect(text()).toContain('住在哪里');
});

test('today: the hotline and the numbers open under the choice, and go with it', async () => {
  const { text, asked } = await show({ answers: page1, page: 'reach' });
  expect(text()).not.toContain('应当先行救助');
  tap('今天就过不去', 'label');
  expect(text()).toContain('应当先行救助');
  tap('打救助热线', 'button');
  expect(asked).toContainEqual(['dial', expect.stringMatching(/^0\d+$/)]);
  tap('不急', 'label');
  expect(text()).not.toContain('应当先行救助');
});

test('what was begun before says so, and can be begun anew', async () => {
  const { text, saved } = await show({ answers: page1 });
  expect(text()).toContain('接着上次的填');
  tap('要给别人报？重新填一份');
  tap('删掉，重新填');
  await act(rest);
  expect(await saved()).toBeUndefined();
  expect(text()).not.toContain('接着上次的填');
});
