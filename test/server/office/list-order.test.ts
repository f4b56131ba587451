import type { Receipt } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { openCase, sealCase } from '../../../server/src/cases/sealed-case';
import { aServer, type TestServer } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const day = 24 * 3600_000;
let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const anApplication = () => aCaseAtTheOffice('application', {}, server);
const aReportOf = (answers: Answers = {}) => aCaseAtTheOffice('report', answers, server);
const grouped = ({ receipt }: CaseAtTheOffice) => receipt.replace(/(\d{4})(?=\d)/g, '$1 ');

/** Whose turn and until when, of each case in the order of the list. */
async function standings(): Promise<readonly string[]> {
  const { lines } = await (await aCaseAtTheOffice('report', {}, server)).office('list');
  return lines.map((line) => line.split(/ {2,}/)[1] ?? '');
}

const stands: [name: string, commands: string[][], later: number, standing: string][] = [
  ['new', [], 0, '轮到街道'],
  ['taken on', [['reply', 'RECEIPT', 'accepted']], 0, '轮到街道，最迟'],
  [
    'asked for something',
    [
      ['reply', 'RECEIPT', 'accepted'],
      ['request', 'RECEIPT', 'words', '几个人住？'],
    ],
    0,
    '轮到本人，期限停着',
  ],
  ['late', [['reply', 'RECEIPT', 'accepted']], 200 * day, '过期 轮到街道，最迟'],
  [
    'decided',
    [
      ['reply', 'RECEIPT', 'accepted'],
      ['decide', 'RECEIPT', 'no', '有工资。'],
    ],
    0,
    '办完了',
  ],
];

test.each(stands)('an application that is %s', async (_name, commands, later, standing) => {
  const one = await anApplication();
  for (const words of commands) expect((await one.office(...words)).done).toBe(true);
  server.later(later);
  const { lines } = await one.office('list');
  expect(lines[0]?.split(/ {2,}/)[1]).toMatch(new RegExp(`^${standing}`));
});

test('the last day stands there with its weekday, the earlier of country and place', async () => {
  const one = await anApplication();
  await one.office('reply', 'RECEIPT', 'accepted');
  const way = await one.way();
  const until = way.waiting.find(({ kind }) => kind === 'decision')?.terms[0]?.until?.day ?? '';
  const [, month = '', date = ''] = until.split('-');
  const { lines } = await one.office('list');
  expect(lines[0]).toContain(`${Number(month)}月${Number(date)}日（周`);
});

test('late first, then urgent, then by the day, then without a day, then who waits for a person, then what is over', async () => {
  const late = await anApplication();
  await late.office('reply', 'RECEIPT', 'accepted');
  server.later(200 * day);
  const over = await anApplication();
  await over.office('reply', 'RECEIPT', 'accepted');
  await over.office('decide', 'RECEIPT', 'no', '有工资。');
  const asked = await anApplication();
  await asked.office('request', 'RECEIPT', 'words', '几个人住？');
  const undated = await aReportOf();
  const first = await anApplication();
  await first.office('reply', 'RECEIPT', 'accepted');
  server.later(3 * day);
  const second = await anApplication();
  await second.office('reply', 'RECEIPT', 'accepted');
  const urgent = await aReportOf({ danger: 'yes' });

  const { lines } = await urgent.office('list');
  const order = [late, urgent, first, second, undated, asked, over];
  expect(lines.map((line) => line.slice(0, 14))).toEqual(order.map(grouped));
});

test('kind and urgency stand in each line', async () => {
  const one = await aReportOf({ danger: 'yes' });
  expect((await one.office('list')).lines[0]).toMatch(/帮人反映.*急/);
});

test('a case of which the content was erased is over', async () => {
  const one = await aReportOf();
  await one.office('erase', 'RECEIPT');
  expect(await standings()).toEqual(['轮到街道', '办完了']);
});

test('more than are asked for at once are told whole', async () => {
  const one = await anApplication();
  await one.office('reply', 'RECEIPT', 'accepted');
  const { database, vault } = server.backend;
  const row = await database.selectFrom('cases').selectAll().executeTakeFirstOrThrow();
  const content = openCase(vault, row.id, row.sealed);
  for (let at = 0; at < 210; at += 1) {
    const id = `case-${at}`;
    const receipt = String(100_000_000_000 + at) as Receipt; // nobody types it
    const sealed = sealCase(vault, id, content);
    await database
      .insertInto('cases')
      .values({ ...row, id, receipt, idempotency_key: `key-${at}`, sealed })
      .execute();
    await database
      .insertInto('case_events')
      .values({ case_id: id, seq: 1, status: 'accepted', at: row.received_at, note_sealed: null })
      .execute();
  }
  const { lines } = await one.office('list');
  expect(lines.filter((line) => line.includes('轮到街道，最迟'))).toHaveLength(211);
});
