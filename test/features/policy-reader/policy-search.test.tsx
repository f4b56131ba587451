import { act } from 'react';
import { situations } from '@/content/situations';
import type { PolicyContent } from '@/domain/policy/content-version';
import { PolicyList } from '@/features/policy-reader/list/policy-list';
import { StoresProvider } from '@/stores/context';
import { rest } from '../../support/screen/a-program';
import { aReader } from '../../support/screen/a-reader';
import { everyArticle } from '../../support/screen/article-files';
import { clear, render, tap, type } from '../../support/screen/render';

afterEach(clear);

const whenKeysRest = () => act(() => new Promise((resolve) => setTimeout(resolve, 350)));

async function list(edition?: PolicyContent) {
  const reader = aReader(edition ? { edition } : {});
  const place = render(
    <StoresProvider stores={reader.stores}>
      <PolicyList />
    </StoresProvider>,
  );
  // Fetched when the field is first used; a busy machine takes its time.
  await act(() =>
    Promise.all([import('@/content/search/open-search'), import('@/features/screen/danger/safety-card')]),
  );
  await act(rest);
  const found = place.querySelector<HTMLInputElement>('input[type=search]');
  if (!found) throw new Error('there is no field');
  const ask = async (words: string) => {
    type(found, words);
    await whenKeysRest();
  };
  return { field: found, ask, text: () => place.textContent ?? '', asked: reader.asked };
}

test('keys that come at 60 ms are all kept, and searched once they rest', async () => {
  const { field, text } = await list();
  for (const typed of ['医', '医疗', '医疗救', '医疗救助']) {
    type(field, typed);
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(text()).not.toMatch(/找到 \d+ 篇/);
    expect(field.value).toBe(typed);
  }
  await whenKeysRest();
  expect(text()).toMatch(/找到 \d+ 篇/);
  expect(field.value).toBe('医疗救助');
});

test('the search key does not wait', async () => {
  const { field, text } = await list();
  type(field, '低保');
  tap('找一找', 'button');
  await act(rest);
  expect(text()).toMatch(/找到 \d+ 篇/);
});

test('only some wording alike is called a guess, with the troubles below', async () => {
  const [article] = everyArticle();
  if (!article) throw new Error('there is no article');
  const policies = [{ ...article, oneSentence: '蓝色的飞船|停在楼上。' }];
  const { ask, text } = await list({
    schema: 2,
    version: 9,
    region: 'xinghe',
    policies,
    situations,
    glossary: [],
  });
  await ask('飞船停哪');
  expect(text()).toMatch(/可能是这几篇.*蓝色的飞船.*都不是.*看病花钱多/);
  expect(text()).not.toContain('找到');
});

test('nothing found leads on: troubles, hotline, self-check', async () => {
  const { ask, text } = await list();
  await ask('航天飞机');
  expect(text()).toMatch(/没找到对得上的.*看病花钱多.*打救助热线 000-0000 0000.*测一测/);
});

test('an emptied field shows the troubles again', async () => {
  const { ask, text } = await list();
  await ask('低保');
  await ask('');
  expect(text()).toContain('按救助种类看');
});

test.each([
  ['不想活了', ['120', '110'], '别一个人扛'],
  ['老公打我', ['110', '120'], '有人被打'],
  ['叫不醒了', ['120', '110', '119'], '人有危险'],
])(
  '「%s」 shows whom to call before any article, and calls nobody by itself',
  async (words, numbers, title) => {
    const { ask, text, asked } = await list();
    await ask(words);
    expect(text()).toContain(title);
    expect(text()).not.toContain('没找到');
    const results = text().search(/找到 \d+ 篇/);
    expect(text().indexOf(title)).toBeLessThan(results < 0 ? Number.POSITIVE_INFINITY : results);
    expect(asked).toEqual([]);
    for (const number of numbers) await act(async () => tap(number, 'button'));
    expect(asked).toEqual(numbers.map((number) => ['dial', number]));
  },
);

test('「想死你了」 alarms nobody', async () => {
  const { ask, text } = await list();
  await ask('想死你了');
  expect(text()).not.toContain('110');
});
