import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { newKey } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const hour = 3600_000;
const consent = { version: 'add-1', hash: 'c0'.repeat(32) };
const ring = ['--photo', '1', '--ring', '700,820,120'];

let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
  await one.office('reply', 'RECEIPT', 'accepted');
  await withPhoto();
});

/** A photo of this case, asked for and sent. */
async function withPhoto(by: Pick<CaseAtTheOffice, 'upload' | 'answer'> = one, ...to: string[]) {
  await one.office('request', 'RECEIPT', 'photo', '请拍诊断书', ...to);
  const photos = [await by.upload()];
  expect((await by.answer(await openOne(), { way: 'photo', photos, consent })).status).toBe(201);
  one.server.later(hour);
  return photos[0] ?? '';
}

async function openOne(of: Pick<CaseAtTheOffice, 'receipt'> = one): Promise<string> {
  const { id } = await one.server.backend.database
    .selectFrom('case_requests')
    .innerJoin('cases', 'cases.id', 'case_requests.case_id')
    .select('case_requests.id')
    .where('receipt', '=', of.receipt)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return id;
}

async function askAgain(...more: string[]): Promise<string> {
  const asked = await one.office('request', 'RECEIPT', 'photo', '右下角看不清', ...ring, ...more);
  expect(asked.lines.join()).not.toMatch(/没有/);
  return openOne();
}

const look = async (request: string, device = one.device, receipt: string = one.receipt) =>
  one.server.call(
    'readAskedPhoto',
    { headers: await one.server.signIn(device) },
    `/v1/cases/${receipt}/requests/${request}/photo`,
  );

const follow = async (whose: string, role: string) => {
  const { body } = await one.act('makeFollowCode', one.ofCase('follow-codes'), {});
  const sent = { ending: one.receipt.slice(-4), code: body.code, role };
  expect((await one.phoneOf(whose).act('followCase', '/v1/follows', sent)).status).toBe(201);
};

test('the office rings a place on a photo; who sent it sees that photo small, with the ring', async () => {
  const id = await askAgain();
  const asked = (await one.way()).waiting.find((waiting) => waiting.id === id)?.asked;
  expect(asked?.again).toEqual({
    why: 'blurred',
    mark: { x: 700, y: 820, radius: 120 },
    photo: { came: '2026-11-24' },
  });
  const { status, body, headers } = await look(id);
  expect(status).toBe(200);
  expect(headers.get('Cache-Control')).toBe('no-store');
  const bytes = Buffer.from(String(body.image).split(',')[1] ?? '', 'base64');
  const facts = await sharp(bytes).metadata();
  expect(facts).toMatchObject({ format: 'jpeg', width: body.width, height: body.height });
  expect(facts.exif).toBeUndefined();
  expect(body.ring).toMatchObject({ radius: expect.any(Number) });
});

test('each look is in the audit, by the photo; of photo and request nothing is in the log', async () => {
  const id = await askAgain();
  const { database } = one.server.backend;
  const [{ id: photo } = { id: '' }] = await database.selectFrom('attachments').select('id').execute();
  await look(id);
  const rows = await database.selectFrom('audit').selectAll().where('action', '=', 'photo-shown').execute();
  expect(rows).toMatchObject([{ actor: 'reporter', subject: photo }]);
  const log = one.server.log.join('');
  expect(log).toContain('readAskedPhoto');
  for (const secret of [photo, id, one.receipt, 'base64', '看不清']) expect(log).not.toContain(secret);
});

test('which photo and where lie sealed; no answer names the photo', async () => {
  const id = await askAgain();
  const { database } = one.server.backend;
  const [{ id: photo } = { id: '' }] = await database.selectFrom('attachments').select('id').execute();
  const row = await database
    .selectFrom('case_requests')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toContain(photo);
  expect(JSON.stringify(row)).not.toContain('820');
  expect(JSON.stringify((await one.read()).body)).not.toContain(photo);
  expect(JSON.stringify((await look(id)).body)).not.toContain(photo);
});

test('without a ring the whole photo; without --photo nothing to look at, as before', async () => {
  await one.office('request', 'RECEIPT', 'photo', '不是这一张', '--again', 'wrong-paper', '--photo', '1');
  const whole = await look(await openOne());
  expect(whole.body).toMatchObject({ width: 48, height: 64 });
  expect(whole.body.ring).toBeUndefined();
  await one.office('take-back', 'RECEIPT', '2');
  await one.office('request', 'RECEIPT', 'photo', '看不清', '--again', 'blurred');
  expect((await look(await openOne())).body.code).toBe('photo-gone');
  expect((await one.way()).waiting.find(({ ways }) => ways.length > 0)?.asked?.again).toEqual({
    why: 'blurred',
  });
});

const badOptions: [name: string, more: string[], said: string][] = [
  ['a ring beside the photo', ['--photo', '1', '--ring', '1001,10,100'], '三个数'],
  ['a negative place', ['--photo', '1', '--ring', '-1,10,100'], '三个数'],
  ['a ring larger than the photo', ['--photo', '1', '--ring', '500,500,501'], '三个数'],
  ['a ring of no size', ['--photo', '1', '--ring', '500,500,0'], '三个数'],
  ['a ring of two numbers', ['--photo', '1', '--ring', '500,500'], '三个数'],
  ['a ring on no photo', ['--ring', '500,500,100'], '--photo'],
  ['a photo that is not there', ['--photo', '9', '--ring', '500,500,100'], '没有这一张'],
  ['a photo that is no number', ['--photo', 'x'], '没有这一张'],
];

test.each(badOptions)('%s is refused by name, and nothing is asked', async (_name, more, said) => {
  const asked = await one.office('request', 'RECEIPT', 'photo', '看不清', ...more);
  expect(asked.done).toBe(false);
  expect(asked.lines.join()).toContain(said);
  expect((await one.read()).body.case).toMatchObject({ status: 'accepted' });
});

test('only a photo can be pointed at', async () => {
  const asked = await one.office('request', 'RECEIPT', 'words', '几个人？', ...ring);
  expect(asked).toMatchObject({ done: false });
});

describe('nobody else sees it', () => {
  test('a stranger, nobody signed in, and a guessed session', async () => {
    const id = await askAgain();
    expect((await look(id, 'stranger')).body.code).toBe('case-not-found');
    const path = `/v1/cases/${one.receipt}/requests/${id}/photo`;
    expect((await one.server.call('readAskedPhoto', {}, path)).body.code).toBe('signed-out');
    const headers = { Authorization: `Bearer ${'A'.repeat(43)}` };
    expect((await one.server.call('readAskedPhoto', { headers }, path)).body.code).toBe('signed-out');
  });

  test('a follower neither is told of it nor may look, though the request is his to answer', async () => {
    await follow('mother', 'applicant');
    const id = await askAgain('--to', 'applicant');
    const told = (await one.phoneOf('mother').way()).waiting.find((waiting) => waiting.id === id);
    expect(told?.asked?.again?.mark).toEqual({ x: 700, y: 820, radius: 120 });
    expect(told?.asked?.again?.photo).toBeUndefined();
    expect((await look(id, 'mother')).body.code).toBe('not-the-sender');
    expect((await look(id)).body.code).toBe('request-not-yours');
  });

  test('a photo from a follower’s phone is not shown to who sent the case', async () => {
    await follow('mother', 'applicant');
    await withPhoto(one.phoneOf('mother'), '--to', 'applicant');
    const asked = await one.office('request', 'RECEIPT', 'photo', '看不清', '--photo', '2');
    expect(asked).toMatchObject({ done: false, lines: [expect.stringContaining('另一部手机')] });
  });

  test('another case’s request, and another case by its own sender', async () => {
    const id = await askAgain();
    const other = await aCaseAtTheOffice('application', {}, one.server);
    expect((await look(id, other.device, other.receipt)).body.code).toBe('request-not-found');
    expect((await look('..%2F..%2Faudit')).body.code).toBe('request-not-found');
  });

  test('a row that points at another case’s photo shows none', async () => {
    const other = await aCaseAtTheOffice('application', {}, one.server);
    const id = await askAgain();
    const { database } = one.server.backend;
    const { id: theirs } = await database
      .selectFrom('cases')
      .select('id')
      .where('receipt', '=', other.receipt)
      .executeTakeFirstOrThrow();
    await database.updateTable('attachments').set({ case_id: theirs }).execute();
    expect((await look(id)).body.code).toBe('photo-gone');
  });

  test('by number and code a case is looked up, and no photo is told of', async () => {
    await askAgain();
    const body = { receipt: one.receipt, proof: one.lookupCode };
    const { body: found } = await one.server.call('lookUpCase', { body });
    expect(JSON.stringify(found)).not.toContain('came');
  });
});

const ends: [name: string, end: () => Promise<unknown>, code: string][] = [
  ['answered', async () => one.answer(await openOne(), { way: 'as-it-is' }, newKey()), 'request-answered'],
  ['taken back', () => one.office('take-back', 'RECEIPT', '2'), 'request-answered'],
  ['decided', () => one.office('decide', 'RECEIPT', 'no', '收入超过了标准。'), 'request-answered'],
  ['withdrawn', () => one.withdraw(), 'request-answered'],
  ['erased', () => one.office('erase', 'RECEIPT'), 'request-not-found'],
];

test.each(ends)('once it is %s nothing is shown any more', async (_name, end, code) => {
  const id = await askAgain();
  await end();
  expect((await look(id)).body.code).toBe(code);
});

test('a photo that the disk has lost is gone, and the request can be answered all the same', async () => {
  const id = await askAgain();
  rmSync(one.server.backend.photos.root, { recursive: true });
  expect((await look(id)).body.code).toBe('photo-gone');
  expect((await one.answer(id, { way: 'as-it-is' })).status).toBe(201);
});

test('looking is limited, other doings are not', async () => {
  const id = await askAgain();
  const headers = await one.server.signIn(one.device);
  const path = `/v1/cases/${one.receipt}/requests/${id}/photo`;
  for (let times = 0; times < 40; times += 1) {
    const { status } = await one.server.call('readAskedPhoto', { headers }, path);
    expect(status).toBe(200);
  }
  const refused = await one.server.call('readAskedPhoto', { headers }, path);
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many' } });
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await one.answer(id, { way: 'as-it-is' })).status).toBe(201);
});
