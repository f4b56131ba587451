import { newKey } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const minute = 60_000;
let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
});

const makeCode = (key = newKey()) => one.act('makeFollowCode', one.ofCase('follow-codes'), {}, key);
const follow = (whose: string, code: unknown, more: object = {}, key = newKey()) => {
  const body = { ending: one.receipt.slice(-4), code, role: 'applicant', ...more };
  return one.phoneOf(whose).act('followCase', '/v1/follows', body, key);
};

test('mother and daughter: the code from the daughter’s screen opens the case on the mother’s phone, once', async () => {
  const { body } = await makeCode();
  expect((await follow('mother', body.code)).body).toMatchObject({ receipt: one.receipt });
  expect((await follow('aunt', body.code)).body.code).toBe('follow-code-used');
  const mother = await one.phoneOf('mother').way();
  expect(mother).toMatchObject({ role: 'applicant', followers: [{ role: 'applicant', isYou: true }] });
  expect((await one.way()).followers).toMatchObject([{ role: 'applicant', isYou: false }]);
  const list = await one.server.call('listCases', { headers: await one.server.signIn('mother') });
  expect(list.body.cases).toMatchObject([{ receipt: one.receipt }]);
  expect(JSON.stringify(list.body)).not.toMatch(/papers"|supplements/);
});

test('the same key again is the same code, and the same follower', async () => {
  const key = newKey();
  const first = await makeCode(key);
  one.server.later(minute);
  expect((await makeCode(key)).body).toMatchObject({ code: first.body.code, until: first.body.until });
  const again = newKey();
  await follow('mother', first.body.code, {}, again);
  expect((await follow('mother', first.body.code, {}, again)).status).toBe(201);
  expect((await one.way()).followers).toHaveLength(1);
});

test('a code lives fifteen minutes, and not one moment longer', async () => {
  const first = await makeCode();
  one.server.later(15 * minute - 1);
  expect((await follow('mother', first.body.code)).status).toBe(201);
  const second = await makeCode();
  one.server.later(15 * minute);
  expect((await follow('aunt', second.body.code)).body.code).toBe('follow-code-old');
});

test('a newer code, and a revocation, end the code before', async () => {
  const first = await makeCode();
  const second = await makeCode();
  if (first.body.code !== second.body.code)
    expect((await follow('mother', first.body.code)).body.code).toBe('follow-code');
  await one.act('revokeFollow', one.ofCase('revocations'), {});
  expect((await follow('mother', second.body.code)).body.code).toBe('follow-code');
});

test('guesses slow down the address they come from; the owner makes codes on', async () => {
  const { body } = await makeCode();
  const wrong = body.code === '000000' ? '000001' : '000000';
  for (let count = 0; count < 5; count += 1)
    expect((await follow('guesser', wrong)).body.code).toBe('follow-code');
  expect((await follow('guesser', body.code)).body.code).toBe('too-many-tries');
  expect((await makeCode()).status).toBe(201);
});

test('the right code with another ending opens nothing', async () => {
  const { body } = await makeCode();
  const ending = one.receipt.slice(-4) === '0000' ? '0001' : '0000';
  expect((await follow('mother', body.code, { ending })).body.code).toBe('follow-code');
});

test('who follows may not do what is the sender’s, and may end himself only', async () => {
  await one.office('reply', 'RECEIPT', 'accepted');
  await follow('mother', (await makeCode()).body.code);
  await follow('worker', (await makeCode()).body.code, { role: 'worker' });
  const mother = one.phoneOf('mother');
  expect((await mother.withdraw()).body.code).toBe('not-the-sender');
  expect((await mother.act('makeFollowCode', one.ofCase('follow-codes'), {})).body.code).toBe(
    'not-the-sender',
  );
  expect((await mother.way()).may).toEqual(['ask-for-call']);
  const [own, other] = (await mother.way()).followers;
  const end = (follower?: string) => mother.act('revokeFollow', one.ofCase('revocations'), { follower });
  expect((await end(other?.id)).body.code).toBe('not-the-sender');
  expect((await end()).body.code).toBe('not-the-sender');
  expect((await end(own?.id)).status).toBe(201);
  expect((await mother.read()).body.code).toBe('case-not-found');
});

test('the sender ends a follower, who then finds nothing', async () => {
  await follow('mother', (await makeCode()).body.code);
  const [follower] = (await one.way()).followers;
  await one.act('revokeFollow', one.ofCase('revocations'), { follower: follower?.id });
  expect((await one.phoneOf('mother').read()).body.code).toBe('case-not-found');
  expect((await one.way()).followers).toEqual([]);
});

test('what is asked of the mother is hers: the daughter sees that it waits and reads no words', async () => {
  await follow('mother', (await makeCode()).body.code);
  await one.office('request', 'RECEIPT', 'consent', '您同意核对收入吗？', '--to', 'applicant');
  const [theirs] = (await one.way()).waiting;
  expect(theirs).toMatchObject({ kind: 'consent', who: 'person', ways: [] });
  expect(theirs).not.toHaveProperty('asked');
  const daughter = await one.answer(String(theirs?.id), { way: 'words', words: '同意' });
  expect(daughter.body.code).toBe('request-not-yours');
  const mother = one.phoneOf('mother');
  expect((await mother.way()).waiting[0]).toMatchObject({ asked: { words: '您同意核对收入吗？' } });
  expect((await mother.answer(String(theirs?.id), { way: 'words', words: '同意' })).status).toBe(201);
});

test('the mother says 同意 on her own phone, with the words she agreed to; without them it is no consent', async () => {
  await follow('mother', (await makeCode()).body.code);
  await one.office('request', 'RECEIPT', 'consent', '您同意核对收入吗？', '--to', 'applicant');
  const mother = one.phoneOf('mother');
  const [asked] = (await mother.way()).waiting;
  expect(asked?.ways).toEqual(['agree', 'not-agree', 'words', 'at-visit']);
  const id = String(asked?.id);
  expect((await mother.answer(id, { way: 'agree' })).body).toMatchObject({
    code: 'answers-rejected',
    errors: [{ question: 'consent', code: 'missing' }],
  });
  const consent = { version: 'agree-2026-11-30', hash: 'a'.repeat(64) };
  expect((await mother.answer(id, { way: 'agree', consent })).status).toBe(201);
  expect((await mother.way()).waiting[0]).toMatchObject({ gotBy: 'agree' });
  expect((await one.office('requests', 'RECEIPT')).lines.join()).toMatch(/来了.* 同意/);
});

test('where nobody follows in that part, what is asked is the sender’s', async () => {
  await one.office('request', 'RECEIPT', 'consent', '您同意核对收入吗？', '--to', 'applicant');
  const [asked] = (await one.way()).waiting;
  expect(asked?.ways.length).toBeGreaterThan(0);
  expect((await one.answer(String(asked?.id), { way: 'at-visit' })).status).toBe(201);
});

test('the sum is told to the household’s own, not to who helps', async () => {
  await follow('mother', (await makeCode()).body.code);
  await follow('worker', (await makeCode()).body.code, { role: 'worker' });
  await one.office('reply', 'RECEIPT', 'accepted');
  await one.office('decide', 'RECEIPT', 'yes', '--sum', '560');
  expect((await one.phoneOf('mother').way()).decision).toMatchObject({ given: { sum: 56000 } });
  expect((await one.phoneOf('worker').way()).decision).toBeUndefined();
  expect((await one.phoneOf('worker').read()).body.case).toMatchObject({ status: 'confirmed' });
});

test('a notice is made with each step and seen once it was on a screen', async () => {
  await one.office('reply', 'RECEIPT', 'contacted');
  one.server.later(minute);
  await one.office('reply', 'RECEIPT', 'accepted');
  const [first] = (await one.way()).notices;
  const seen = (upTo: unknown) => one.act('markSeen', one.ofCase('seen'), { upTo }, {});
  expect((await seen(first?.madeAt)).body).toMatchObject({ seen: 1 });
  expect((await seen(first?.madeAt)).body).toMatchObject({ seen: 0 });
  expect((await one.way()).notices).toMatchObject([
    { kind: 'step', state: 'seen' },
    { kind: 'step', state: 'made' },
  ]);
});

test('an erased case is followed by nobody, and its codes open nothing', async () => {
  await follow('mother', (await makeCode()).body.code);
  const { body } = await makeCode();
  await one.office('erase', 'RECEIPT');
  expect((await one.phoneOf('mother').read()).body.code).toBe('case-not-found');
  expect((await follow('aunt', body.code)).body.code).toBe('follow-code');
  expect((await one.way()).may).toEqual([]);
});
