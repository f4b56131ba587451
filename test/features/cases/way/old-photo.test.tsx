import '../../../support/screen/page-life';
import photo from '@contract/examples/readAskedPhoto.json';
import waiting from '@contract/examples/readCase.json';
import { caseView } from '@contract/schemas';
import Taro from '@tarojs/taro';
import { act } from 'react';
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { CaseView } from '@/domain/case/case-timeline';
import type { Failure, Result } from '@/domain/failure';
import { RequestScreen } from '@/features/cases/request/request';
import { aProgram, rest } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap } from '../../../support/screen/render';

beforeEach(() => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const view = v.parse(caseView, waiting.answer.case) as CaseView;
const request = waiting.answer.case.way.waiting[0]?.id ?? '';

async function show(told: Result<unknown>, asked: CaseView = view) {
  const { stores } = await aProgram();
  const calls: unknown[] = [];
  const own = {
    ...stores,
    cases: createStore(() => ({ cases: [asked], loading: false, refresh: async () => undefined })),
    actions: {
      ...stores.actions,
      ask: async (operation: unknown) => {
        calls.push(operation);
        return told;
      },
    },
  };
  const screen = await aScreen(<RequestScreen receipt={view.receipt} request={request} />, own);
  return { calls, ...screen };
}

const pictures = () => document.querySelectorAll('img');
const good = { ok: true, value: photo.answer } as const;

test('the old photo is hidden and not fetched until somebody taps; then it has its ring, in words too', async () => {
  const { calls, text } = await show(good);
  expect(text()).toContain('看看上次那张');
  expect([pictures().length, calls.length]).toEqual([0, 0]);
  tap('看看上次那张', 'button');
  await act(rest);
  expect(text()).toContain('您 11月24日送来的。圈出来的地方看不清。');
  const [picture] = pictures();
  expect(picture?.getAttribute('src')).toBe(photo.answer.image);
  expect(picture?.getAttribute('alt')).toBe('上次那张照片。您 11月24日送来的。圈出来的地方看不清。');
  const ring = picture?.nextElementSibling;
  expect(ring?.getAttribute('style')).toBe(
    'left: 33.3%; top: 50%; width: 33.4%; padding-top: 33.4%; margin-top: -16.7%;',
  );
  tap('收起照片', 'button');
  await act(rest);
  expect(pictures()).toHaveLength(0);
});

const failures: [failure: Failure, said: string][] = [
  [{ kind: 'offline' }, '没有网，照片看不了'],
  [{ kind: 'too-many', retryAfterSeconds: 60 }, '过一会再看'],
  [{ kind: 'rejected', code: 'photo-gone', errors: [] }, '现在看不了'],
  [{ kind: 'server', status: 404 }, '照片没打开'],
];

test.each(failures)(
  'when it cannot be seen (%j), that is said, and every way to answer stays',
  async (failure, said) => {
    const { text } = await show({ ok: false, failure });
    tap('看看上次那张', 'button');
    await act(rest);
    expect(text()).toContain(said);
    expect(text()).toContain('不看也能答');
    expect(text()).toContain('再看一次');
    for (const way of ['再拍一张', '拿不到', '打字说明']) expect(text()).toContain(way);
  },
);

test('a backend that tells of no photo: the words alone, as before', async () => {
  const way = JSON.parse(
    JSON.stringify(waiting.answer.case.way, (key, value) => (key === 'photo' ? undefined : value)),
  );
  const { text } = await show(good, { ...view, way });
  expect(text()).toContain('上次那张看不清。街道圈的是右下角');
  expect(text()).not.toContain('看看上次那张');
});
