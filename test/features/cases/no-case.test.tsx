import examples from '@contract/examples/readCase.json';
import { act } from 'react';
import type { Failure, Result } from '@/domain/failure';
import { AppealLetter } from '@/features/cases/decision/letter';
import { CaseDetail } from '@/features/cases/detail/case-detail';
import { RequestScreen } from '@/features/cases/request/request';
import type { CaseReader } from '@/services/cases';
import { StorageFault } from '@/services/ports';
import { createCasesStore } from '@/stores/cases/cases';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(clear);

const { receipt } = examples.answer.case;
const offline: Result<never> = { ok: false, failure: { kind: 'offline' } as Failure };

/** A page of a case opened anew, on a phone whose storage and office answer so. */
async function opened(page: JSX.Element, answers: Pick<CaseReader, 'remembered' | 'mine'>) {
  const { stores } = await aProgram();
  const cases = createCasesStore({ ...answers, lookUp: async () => offline });
  const screen = await aScreen(page, { ...stores, cases });
  return { cases, ...screen, look: () => act(() => cases.getState().refresh().then(rest)) };
}

const pages = [
  ['the case', <CaseDetail key="case" receipt={receipt} />],
  ['a request of the office', <RequestScreen key="request" receipt={receipt} request="r" />],
  ['the letter', <AppealLetter key="letter" receipt={receipt} />],
] as const;
const gone = /这里没有这件事|没有要您补的了/;

test.each(pages)('%s, opened before anybody was asked, is not called gone', async (_, page) => {
  const { text } = await opened(page, { remembered: async () => [], mine: async () => offline });
  expect(text()).toContain('正在取');
  expect(text()).not.toMatch(gone);
});

test.each(pages)('%s: the office is not reached, which is said with a way to try again', async (_, page) => {
  const { text, look } = await opened(page, { remembered: async () => [], mine: async () => offline });
  await look();
  expect(text()).toMatch(/没连上街道系统.*再试一次.*热线/);
  expect(text()).not.toMatch(gone);
});

test.each(pages)('%s: what was last heard cannot be read now', async (_, page) => {
  const remembered = () => Promise.reject(new StorageFault('unreadable'));
  const { text, look } = await opened(page, { remembered, mine: async () => offline });
  await look();
  expect(text()).toMatch(/手机一时读不出来.*再试一次/);
  expect(text()).not.toMatch(gone);
});

test.each(pages)('%s is gone once the office says so', async (_, page) => {
  const none = async () => ({ ok: true, value: [] }) as const;
  const { text, look } = await opened(page, { remembered: async () => [], mine: none });
  await look();
  expect(text()).toMatch(gone);
});

test('home is told when what was last heard cannot be read', async () => {
  const remembered = () => Promise.reject(new StorageFault('unreadable'));
  const cases = createCasesStore({ remembered, mine: async () => offline, lookUp: async () => offline });
  await cases.getState().recall();
  expect(cases.getState().unreadable).toBe(true);
});
