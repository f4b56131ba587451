import '../../support/screen/article-files';
import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Painting, Pen } from '@/domain/photo/painting';
import { PolicyPage } from '@/features/policy-reader/article/policy-page';
import { Leaflet } from '@/features/sharing/leaflet/leaflet';
import { Poster } from '@/features/sharing/poster/poster';
import { rest } from '../../support/screen/a-program';
import { aReader } from '../../support/screen/a-reader';
import { aScreen } from '../../support/screen/a-screen';
import { leavePage } from '../../support/screen/page-life';
import { clear, tap } from '../../support/screen/render';

beforeEach(() => void jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]));
afterEach(() => {
  leavePage();
  clear();
  jest.restoreAllMocks();
});

interface Town {
  readonly mode?: 'live' | 'rehearsal' | 'unknown';
  readonly h5Address?: string;
  readonly own?: object;
  /** The article; 低保 where it does not matter. */
  readonly id?: string;
}

async function shown(page: typeof Poster, { mode = 'live', h5Address = '', own, id = 'subsistence' }: Town) {
  const { stores } = aReader({ mode });
  const painted: Painting[] = [];
  const actions = {
    ...stores.actions,
    paintPicture: async (painting: Painting) => {
      painted.push(painting);
      return 'data:image/png;base64,';
    },
  };
  const people = createStore(() => ({ own: async () => own }));
  const screen = await aScreen(
    <PolicyPage params={{ id, c: 'heping' }} show={page} />,
    { ...stores, h5Address, people, actions } as never, // only what these screens use
  );
  await act(rest);
  return { ...screen, painted };
}

/** What a picture says, and how many small squares of a code it has. */
function drawn(painting: Painting | undefined) {
  const words: string[] = [];
  let squares = 0;
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (known, name) => {
      if (name === 'fillText') return (text: string) => words.push(text);
      if (name === 'measureText') return (text: string) => ({ width: text.length * 20 });
      if (name === 'fillRect')
        return (_x: number, _y: number, wide: number, high: number) => {
          if (wide === high) squares += 1;
        };
      return known[name as string] ?? (() => undefined);
    },
  });
  painting?.paint(pen as unknown as Pen);
  return { words: words.join(''), squares };
}

test.each<[string, Town, boolean, boolean]>([
  ['a rehearsal without an address', { mode: 'rehearsal' }, true, true],
  ['outside rehearsal without an address', { mode: 'live' }, false, false],
  ['nobody knows yet which it is', { mode: 'unknown' }, false, true],
  ['a town with an address', { mode: 'live', h5Address: 'https://xinghe.example.org' }, true, false],
])('%s: code and 演练 on the poster and the leaflet', async (_, town, coded, marked) => {
  const poster = drawn((await shown(Poster, town)).painted.at(-1));
  expect(poster.squares > 100).toBe(coded);
  expect(poster.words.includes('演练，请别张贴')).toBe(marked);
  clear();
  const { place, text } = await shown(Leaflet, town);
  expect(place.querySelectorAll('[alt="微信扫，查一查"]').length > 0).toBe(coded);
  expect(text().includes('演练，请别张贴')).toBe(marked);
});

const own = { name: '李协理', phone: '13900002222', onPaper: true };

test('whoever said yes stands on the poster and the leaflet; whoever did not, on neither', async () => {
  expect(drawn((await shown(Poster, { own })).painted.at(-1)).words).toContain('李协理');
  clear();
  expect((await shown(Leaflet, { own })).text()).toContain('找李协理，139 0000 2222');
  clear();
  const silent = { own: { ...own, onPaper: false } };
  expect(drawn((await shown(Poster, silent)).painted.at(-1)).words).not.toContain('李协理');
  clear();
  expect((await shown(Leaflet, silent)).text()).not.toMatch(/李协理|139 0000/);
});

test('the poster says that registering comes first, above the line and with whom the village has named', async () => {
  const painting = (await shown(Poster, {})).painted.at(-1);
  expect(drawn(painting).words).toContain('填不全，先报个名：名字、住处、电话');
  expect(drawn(painting).words).toContain('和平村（虚构）');
});

test('half a sheet and the whole one say what to bring, under its name; only the whole one how long it takes', async () => {
  const { text } = await shown(Leaflet, {});
  expect(text().split('带什么：身份证、户口簿，收入单据有就带。')).toHaveLength(3);
  expect(text()).not.toContain('受理后');
  tap('整张纸', 'label');
  expect(text()).toContain('带什么：身份证、户口簿，收入单据有就带。');
  expect(text()).toContain('受理后');
  clear();
  const warning = await shown(Leaflet, { id: 'real-or-fake' });
  expect(warning.text()).toContain('别给别人：银行卡密码');
  expect(warning.text()).not.toContain('带什么');
});

test.each([
  ['海报', Poster],
  ['传单', Leaflet],
])('%s: a tap on the small one opens it large; larger, smaller, and away again', async (_, page) => {
  const { place } = await shown(page, {});
  const dialog = () => place.querySelector('[role=dialog]');
  expect(dialog()).toBeNull();
  tap('放大看', 'button');
  expect(dialog()?.getAttribute('aria-modal')).toBe('true');
  tap('再大些', '[role=dialog] button');
  expect(dialog()?.textContent).toContain('小一些');
  tap('关上', '[role=dialog] button');
  expect(dialog()).toBeNull();
});
