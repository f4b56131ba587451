import '../../support/screen/article-files';
import Taro from '@tarojs/taro';
import { act, type ReactNode } from 'react';
import { saidHere } from '@/content/policy-here';
import type { Pen } from '@/domain/photo/painting';
import type { PolicyContent } from '@/domain/policy/content-version';
import { Article } from '@/features/policy-reader/article/article';
import { PolicyPage, type PolicyPageProps } from '@/features/policy-reader/article/policy-page';
import { wordsToRead } from '@/features/policy-reader/article/words-to-read';
import { PolicyList } from '@/features/policy-reader/list/policy-list';
import { SituationList } from '@/features/policy-reader/list/situation-list';
import { cardPainting } from '@/features/sharing/card-painting';
import { Leaflet } from '@/features/sharing/leaflet/leaflet';
import { browserShare, friendCard, linkTo, pageCard } from '@/features/sharing/passed-on';
import { posterPainting } from '@/features/sharing/poster/poster-painting';
import { posterWords } from '@/features/sharing/poster/poster-words';
import { aReader, xinghe } from '../../support/screen/a-reader';
import { aScreen } from '../../support/screen/a-screen';
import { everyArticle, neverArrives } from '../../support/screen/article-files';
import { clear, tap } from '../../support/screen/render';

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

/** Amounts of 重庆, and marks that nobody filled in. */
const notHere = /630|770|1001|1651|1851|[{][a-z:]/;
const withAmounts = ['subsistence', 'extreme-poverty', 'orphan'];

const noArticles: PolicyContent = {
  schema: 2,
  version: 9,
  region: 'xinghe',
  policies: [],
  situations: [],
  glossary: [],
};

async function show(screen: ReactNode, reader = aReader()) {
  return { ...reader, ...(await aScreen(screen, reader.stores)) };
}

const ArticleAlone = (props: PolicyPageProps) => <Article {...props} sharing={null} />;
const page = (id: string) => <PolicyPage params={{ id }} show={ArticleAlone} />;

test.each(withAmounts)(
  '%s: read elsewhere, no depth has an amount of 重庆, and it says whom to ask',
  async (id) => {
    const { text, place } = await show(page(id));
    expect(text()).toContain('以街道答复为准');
    for (const depth of ['30 秒', '详细', '依据']) {
      tap(depth, '[role=tab]');
      for (const fold of place.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
        act(() => fold.click());
      expect(text()).not.toMatch(notHere);
    }
  },
);

test('the sentence that states an amount asks instead', async () => {
  const { text } = await show(page('subsistence'));
  expect(text()).toContain('不到低保线，差多少补多少。标准以当地公布为准，请咨询。');
  expect(text()).not.toContain('2025年7月公布');
});

test('no change of an amount of 重庆 is news elsewhere', async () => {
  const { text } = await show(<PolicyList />);
  expect(text()).toContain('按救助种类看');
  expect(text()).not.toMatch(notHere);
});

/** What a painting writes. */
function written(paint: (pen: Pen) => void): string {
  const words: string[] = [];
  const pen = {
    fillText: (text: string) => words.push(text),
    measureText: (text: string) => ({ width: text.length * 20 }),
  };
  const nothing = (): void => undefined;
  paint(new Proxy({} as Pen, { get: (_, name) => Reflect.get(pen, name) ?? nothing, set: () => true }));
  return words.join('');
}

test('posters, chat pictures, shared words and the voice say no amount of 重庆 elsewhere', () => {
  for (const policy of everyArticle().map((one) => saidHere(one, xinghe))) {
    const link = linkTo(policy, undefined);
    const words = posterWords(policy, xinghe, undefined, false);
    const gone = [
      JSON.stringify([words, friendCard(policy, link), pageCard(policy, link), browserShare(policy, link)]),
      written(posterPainting(words, undefined).paint),
      written(cardPainting(policy, xinghe, false).paint),
      ...(['short', 'long', 'law'] as const).flatMap((depth) => wordsToRead(policy, depth, xinghe)),
    ];
    for (const text of gone) expect(text.replace(/\{hotline\}/g, '')).not.toMatch(notHere);
    expect(words.caveat).toBeUndefined();
  }
});

test.each(withAmounts)('%s: a leaflet printed elsewhere has no amount of 重庆', async (id) => {
  const { text } = await show(<PolicyPage params={{ id }} show={Leaflet} />);
  expect(text()).toContain('000-0000 0000');
  expect(text().replace(/@page[{].*?[}]/g, '')).not.toMatch(notHere);
});

test.each([
  ['unknown', true],
  ['rehearsal', true],
  ['live', false],
] as const)('poster, chat picture and leaflet of a backend that is %s', async (mode, marked) => {
  const [policy] = everyArticle();
  if (!policy) throw new Error('no article');
  const { text } = await show(<PolicyPage params={{ id: policy.id }} show={Leaflet} />, aReader({ mode }));
  const pictures = [
    posterPainting(posterWords(policy, xinghe, undefined, marked), undefined),
    cardPainting(policy, xinghe, marked),
  ];
  for (const said of [text(), ...pictures.map(({ paint }) => written(paint))])
    expect(said.includes('演练，请别张贴')).toBe(marked);
});

test('a region without articles is a calm page that dials the hotline and offers the check', async () => {
  const { text, asked } = await show(<PolicyList />, aReader({ edition: noArticles }));
  expect(text()).toContain('这里还没有文章');
  expect(text()).not.toMatch(/遇到什么难处|按救助种类看|用自己的话找/);
  await act(async () => tap('打不通，再打 000-0000 0001', 'button'));
  expect(asked).toEqual([['dial', '00000000001']]);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  await act(async () => tap('测一测', 'button'));
  expect(opened).toHaveBeenCalledWith({ url: '/pages/self-check/start' });
});

test.each([
  ['a trouble', <SituationList key="s" id="sick" />, '这里还没有文章'],
  ['an article', page('subsistence'), '没有这一篇'],
])('without articles, an old link to %s leads to the hotline', async (_what, screen, title) => {
  const { text, asked } = await show(screen, aReader({ edition: noArticles }));
  expect(text()).toContain(title);
  await act(async () => tap('打救助热线 000-0000 0000', 'button'));
  expect(asked).toEqual([['dial', '00000000000']]);
});

test('an article whose request fails says so, with the hotline and the way to all policies', async () => {
  const { text, asked } = await show(page(neverArrives));
  expect(text()).toContain('这一篇没取到');
  expect(text()).toContain('等一会儿再打开');
  expect(text()).not.toContain('正在打开');
  await act(async () => tap('打救助热线 000-0000 0000', 'button'));
  expect(asked).toEqual([['dial', '00000000000']]);
  const opened = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' } as never);
  await act(async () => tap('看全部政策', 'button'));
  expect(opened).toHaveBeenCalledWith({ url: '/pages/policies/index' });
});

test('the article before it is there all the same', async () => {
  const { text } = await show(page('orphan'));
  expect(text()).not.toContain('这一篇没取到');
  expect(text()).toContain('要多久');
});

test.each([
  ['how-to-complain', true],
  ['if-refused', true],
  ['subsistence', false],
])('%s leads straight to where a complaint is written: %s', async (id, leads) => {
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const { text } = await show(page(id));
  expect(text().includes('写下来，交给监督的人')).toBe(leads);
  if (!leads) return;
  tap('写下来，交给监督的人', 'button');
  expect(opened).toHaveBeenCalledWith({ url: '/pages/neighbour-report/complain' });
});
