import { newKey } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const day = 24 * 3600_000;
const consent = { version: 'add-1', hash: 'c0'.repeat(32) };

let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
  await one.office('reply', 'RECEIPT', 'accepted');
});

const asked = async (...words: string[]) => {
  await one.office('request', 'RECEIPT', ...words);
  const { waiting } = await one.way();
  return String(waiting.filter(({ who }) => who === 'person').at(-1)?.id);
};
const follow = async (whose: string, role: string) => {
  const { body } = await one.act('makeFollowCode', one.ofCase('follow-codes'), {});
  const sent = { ending: one.receipt.slice(-4), code: body.code, role };
  expect((await one.phoneOf(whose).act('followCase', '/v1/follows', sent)).status).toBe(201);
};
const rows = (table: 'case_deeds' | 'case_rulings' | 'case_followers') =>
  one.server.backend.database.selectFrom(table).selectAll().execute();
const answers = async () => (await rows('case_deeds')).filter(({ action }) => action === 'answer');

describe('at one moment', () => {
  test('a request answered by two keys, and by one key twice, is answered once', async () => {
    const id = await asked('words', '几个人住？');
    const key = newKey();
    const said = { way: 'words', words: '3 个人' };
    const came = await Promise.all([
      one.answer(id, said, key),
      one.answer(id, said, key),
      one.answer(id, { way: 'none' }),
    ]);
    const codes = came.map(({ status, body }) => (status === 201 ? 'taken' : body.code)).sort();
    expect([
      ['request-answered', 'taken', 'taken'],
      ['request-answered', 'request-answered', 'taken'],
    ]).toContainEqual(codes);
    expect(await answers()).toHaveLength(1);
  });

  test('of two officers who decide, one is told that it was decided', async () => {
    const both = await Promise.all([
      one.office('decide', 'RECEIPT', 'yes', '--sum', '560'),
      one.office('decide', 'RECEIPT', 'no', '收入超过了标准。'),
    ]);
    expect(both.filter(({ done }) => done)).toHaveLength(1);
    expect(both.find(({ done }) => !done)?.lines.join()).toContain('现在不能这样做');
    expect(await rows('case_rulings')).toHaveLength(1);
  });

  test('an answer and a withdrawal: whichever is second is told, and nothing is half done', async () => {
    const id = await asked('words', '几个人住？');
    const [answer, withdrawal] = await Promise.all([one.answer(id, { way: 'none' }), one.withdraw()]);
    expect(withdrawal.status).toBe(201);
    expect([201, 409, 422]).toContain(answer.status);
    expect(await answers()).toHaveLength(answer.status === 201 ? 1 : 0);
    expect((await one.read()).body.case).toMatchObject({ status: 'withdrawn' });
  });

  test('one code used by two phones lets one in', async () => {
    const { body } = await one.act('makeFollowCode', one.ofCase('follow-codes'), {});
    const sent = { ending: one.receipt.slice(-4), code: body.code, role: 'relative' };
    const both = await Promise.all(
      ['mother', 'thief'].map((whose) => one.phoneOf(whose).act('followCase', '/v1/follows', sent)),
    );
    expect(both.map(({ status }) => status).sort()).not.toEqual([201, 201]);
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await rows('case_followers')).toHaveLength(1);
  });
});

const ends: [name: string, end: string[], code: string][] = [
  ['a yes', ['decide', 'RECEIPT', 'yes', '--sum', '560'], 'request-answered'],
  ['a no', ['decide', 'RECEIPT', 'no', '收入超过了标准。'], 'request-answered'],
  ['not needed any more', ['take-back', 'RECEIPT', '1'], 'request-answered'],
  ['erased', ['erase', 'RECEIPT'], 'request-not-found'],
];

test.each(ends)(
  'after the end (%s) an answer is refused by name, and changes nothing',
  async (_n, end, code) => {
    const id = await asked('photo', '请拍病历');
    const photos = [await one.upload()];
    expect((await one.office(...end)).done).toBe(true);
    const before = (await one.read()).body.case;
    expect((await one.answer(id, { way: 'photo', photos, consent })).body.code).toBe(code);
    expect((await one.read()).body.case).toEqual(before);
    expect(await answers()).toEqual([]);
    const free = await one.server.backend.database.selectFrom('attachments').select('case_id').execute();
    expect(free).toEqual([{ case_id: null }]);
  },
);

test('a key that was refused is free: the same answer comes once the office asks again', async () => {
  const first = await asked('words', '几个人住？');
  await one.office('take-back', 'RECEIPT', '1');
  const key = newKey();
  expect((await one.answer(first, { way: 'none' }, key)).body.code).toBe('request-answered');
  expect((await one.answer(await asked('words', '几个人住？'), { way: 'none' }, key)).status).toBe(201);
});

describe('the wrong hand', () => {
  test('of one part answers nothing of another; one that was ended finds no case', async () => {
    await follow('mother', 'applicant');
    await follow('aunt', 'relative');
    const id = await asked('words', '几个人住？', '--to', 'applicant');
    expect((await one.phoneOf('aunt').answer(id, { way: 'none' })).body.code).toBe('request-not-yours');
    expect((await one.answer(id, { way: 'none' })).body.code).toBe('request-not-yours');
    const { followers } = await one.way();
    const mother = followers.find(({ role }) => role === 'applicant')?.id;
    await one.act('revokeFollow', one.ofCase('revocations'), { follower: mother });
    expect((await one.phoneOf('mother').answer(id, { way: 'none' })).body.code).toBe('case-not-found');
    expect((await one.answer(id, { way: 'none' })).status).toBe(201);
  });

  test('withdraws, corrects and ends nothing that is the sender’s', async () => {
    await follow('aunt', 'relative');
    const aunt = one.phoneOf('aunt');
    expect((await aunt.withdraw()).body.code).toBe('not-the-sender');
    const correction = await aunt.act('correctCase', one.ofCase('corrections'), { name: '钱多多' });
    expect(correction.body.code).toBe('not-the-sender');
    expect((await one.read()).body.case).toMatchObject({ status: 'accepted' });
  });
});

test('a photo that lies with a request answers no second one, of the same case or of another', async () => {
  const { server } = one;
  const first = await asked('photo', '请拍病历');
  const photos = [await one.upload()];
  expect((await one.answer(first, { way: 'photo', photos, consent })).status).toBe(201);
  server.later(1000);
  const unknown = { code: 'answers-rejected', errors: [{ code: 'photo-unknown' }] };
  const second = await asked('photo', '请拍户口本');
  expect((await one.answer(second, { way: 'photo', photos, consent })).body).toMatchObject(unknown);

  const other = await aCaseAtTheOffice('application', {}, server);
  const { database } = server.backend;
  const own = await database
    .selectFrom('cases')
    .select('holder_id')
    .where('receipt', '=', one.receipt)
    .execute();
  await database
    .updateTable('cases')
    .set({ holder_id: String(own[0]?.holder_id) })
    .execute();
  await other.office('request', 'RECEIPT', 'photo', '请拍病历');
  const { id } = await database
    .selectFrom('case_requests')
    .select('id')
    .where('state', '=', 'open')
    .orderBy('asked_at', 'desc')
    .where('id', '!=', second)
    .executeTakeFirstOrThrow();
  const path = `/v1/cases/${other.receipt}/requests/${id}/answer`;
  expect((await one.act('answerRequest', path, { way: 'photo', photos, consent })).body).toMatchObject(
    unknown,
  );
  expect(await answers()).toHaveLength(1);
});

test.each([
  ['an id of nobody', '1f8b2c1e-5a4d-4c3b-9e2f-7a6b5c4d3e2f'],
  ['the id of the case', ''],
])('a request named by %s is none', async (_name, id) => {
  await asked('words', '几个人住？');
  const { id: ofCase } = await one.server.backend.database
    .selectFrom('cases')
    .select('id')
    .executeTakeFirstOrThrow();
  expect((await one.answer(id || ofCase, { way: 'none' })).body.code).toBe('request-not-found');
});

describe('a phone whose clock is a day wrong', () => {
  const seen = (upTo: number) => one.act('markSeen', one.ofCase('seen'), { upTo }, {});

  test('a day fast: what is there is seen, what comes later is not', async () => {
    expect((await seen(one.server.backend.now() + day)).body.seen).toBe(1);
    one.server.later(60_000);
    await one.office('reply', 'RECEIPT', 'visited');
    const { notices } = await one.way();
    expect(notices.map(({ state }) => state)).toEqual(['seen', 'made']);
  });

  test('a day slow: nothing is seen that was not shown', async () => {
    expect((await seen(one.server.backend.now() - day)).body.seen).toBe(0);
  });

  test('what it does is dated by the server, and so are its days', async () => {
    const id = await asked('words', '几个人住？');
    const { body } = await one.answer(id, { way: 'none' });
    expect(body.receivedAt).toBe(one.server.backend.now());
    const { waiting } = await one.way();
    expect(waiting.find((waited) => waited.id === id)).toMatchObject({
      since: '2026-11-24',
      got: '2026-11-24',
    });
  });
});

test('codes are guessed from many addresses: each is stopped, the owner and the right phone go on', async () => {
  const { body } = await one.act('makeFollowCode', one.ofCase('follow-codes'), {});
  const ending = one.receipt.slice(-4);
  const guess = async (from: string, code: unknown) => {
    const headers = { ...(await one.server.signIn('thief')), ...newKey(), 'X-Forwarded-For': from };
    return one.server.call('followCase', { headers, body: { ending, code, role: 'worker' } }, '/v1/follows');
  };
  const wrong = body.code === '000000' ? '000001' : '000000';
  for (const from of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
    for (let tries = 0; tries < 5; tries += 1) expect((await guess(from, wrong)).status).not.toBe(429);
    expect((await guess(from, body.code)).body.code).toBe('too-many-tries');
  }
  const headers = { ...(await one.server.signIn('mother')), ...newKey(), 'X-Forwarded-For': '198.51.100.7' };
  const sent = { ending, code: body.code, role: 'applicant' };
  expect((await one.server.call('followCase', { headers, body: sent }, '/v1/follows')).status).toBe(201);
});
