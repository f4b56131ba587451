import { openCase } from '../../../server/src/cases/sealed-case';
import { newKey } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const consent = { version: 'agree-1', hash: 'c0ffee'.padEnd(64, '0') };

let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
  await one.office('reply', 'RECEIPT', 'accepted');
  await one.office('consent', 'RECEIPT', 'applicant', 'withdrawn', '--how', '打电话说');
});

type Phone = Pick<CaseAtTheOffice, 'way' | 'answer' | 'act' | 'ofCase'>;

const asked = async (...words: string[]) =>
  one.office('request', 'RECEIPT', 'consent', '愿意让街道查收入吗？', ...words);
const lineOf = async () =>
  (await one.office('consent', 'RECEIPT')).lines.find((line) => line.startsWith('applicant ')) ?? '';
const answered = async (phone: Phone, body: object, key?: Record<string, string>) => {
  const open = (await phone.way()).waiting.find(({ ways }) => ways.length > 0);
  return phone.answer(String(open?.id), body, key);
};

async function mother(): Promise<Phone> {
  const { body } = await one.act('makeFollowCode', one.ofCase('follow-codes'), {});
  const phone = one.phoneOf('mother');
  const ending = one.receipt.slice(-4);
  await phone.act('followCase', '/v1/follows', { ending, code: body.code, role: 'applicant' });
  return phone;
}

test('what a parent agrees to on the own phone stands in the record: when, by which hand, after which words', async () => {
  const phone = await mother();
  await asked('--to', 'applicant', '--who', 'applicant');
  one.server.later(3600_000);
  expect((await answered(phone, { way: 'agree', consent })).status).toBe(201);
  expect(await lineOf()).toMatch(
    / 同意 +2026-11-24 11:00 在手机上答：同意（申请人自己的手机） 看过的话 agree-1，指纹 c0ffee000000$/,
  );
  const { lines } = await one.office('print', 'RECEIPT');
  expect(lines.join('')).toMatch(/同意<.*在手机上答：同意（申请人自己的手机） 看过的话 agree-1/);
});

test('no to what was agreed to takes it back; no to what was withdrawn leaves it so', async () => {
  await asked('--who', 'applicant');
  await answered(one, { way: 'not-agree' });
  expect(await lineOf()).toMatch(/ 已撤回 .*不再同意（交申请的手机）$/);
  await asked('--who', 'applicant');
  await answered(one, { way: 'agree', consent });
  expect(await lineOf()).toMatch(/ 同意 /);
  await asked('--who', 'applicant');
  await answered(one, { way: 'not-agree' });
  expect(await lineOf()).toMatch(/ 已撤回 /);
});

test('the same answer again, with its key, is recorded once; other ways to answer record nothing', async () => {
  await asked('--who', 'applicant');
  const key = newKey();
  const open = (await one.way()).waiting.find(({ ways }) => ways.length > 0);
  await one.answer(String(open?.id), { way: 'agree', consent }, key);
  await one.answer(String(open?.id), { way: 'agree', consent }, key);
  await asked('--who', 'applicant');
  await answered(one, { way: 'words', words: '想一想' });
  expect(await decisions()).toEqual(['withdrawn', 'agreed']);
});

async function decisions(): Promise<readonly string[]> {
  const { database, vault } = one.server.backend;
  const { id, sealed } = await database
    .selectFrom('cases')
    .select(['id', 'sealed'])
    .executeTakeFirstOrThrow();
  return (openCase(vault, id, sealed).decisions ?? []).map(({ says }) => says);
}

test('without a name given, an answer is recorded only where one consent alone is open', async () => {
  await asked();
  await answered(one, { way: 'agree', consent });
  expect(await decisions()).toEqual(['withdrawn']);
});

test('the office cannot ask for a consent that the application does not ask for', async () => {
  const refused = await asked('--who', 'member-9');
  expect(refused.lines.join()).toContain('没有这一项');
  expect((await one.way()).waiting.filter(({ ways }) => ways.length > 0)).toEqual([]);
});

test('a phone is not told which consent of the application is asked for', async () => {
  await asked('--who', 'applicant');
  const { body } = await one.read();
  expect(JSON.stringify(body)).not.toContain('"who":"applicant"');
});

test('who agreed on the own phone may take it back there, and nobody else on theirs', async () => {
  const phone = await mother();
  await asked('--to', 'applicant', '--who', 'applicant');
  expect((await phone.way()).may).not.toContain('withdraw-consent');
  await answered(phone, { way: 'agree', consent });
  expect((await phone.way()).may).toContain('withdraw-consent');
  const withdrawal = { confirmed: true, who: 'applicant' };
  const path = one.ofCase('consent-withdrawals');
  expect((await one.act('withdrawConsent', path, withdrawal)).status).toBe(422);
  expect((await phone.act('withdrawConsent', path, withdrawal)).status).toBe(201);
  expect(await lineOf()).toMatch(/ 已撤回 .*（申请人自己的手机）$/);
});
