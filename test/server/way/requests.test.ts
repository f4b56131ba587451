import { newKey } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const day = 24 * 3600_000;
const consent = { version: 'add-1', hash: 'c0'.repeat(32) };

let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
  await one.office('reply', 'RECEIPT', 'accepted');
});

const ask = (...words: string[]) => one.office('request', 'RECEIPT', ...words);
const openOf = async (phone: Pick<CaseAtTheOffice, 'way'> = one) =>
  (await phone.way()).waiting.filter(({ ways }) => ways.length > 0);
const firstOpen = async () => String((await openOf())[0]?.id);

test('what is asked for is told in the office’s words, with every way to answer it', async () => {
  await ask('photo', '右下角看不清', '--paper', 'diagnosis', '--again', 'blurred', '--by', '2026-12-04');
  expect(await openOf()).toMatchObject([
    {
      kind: 'photo',
      who: 'person',
      since: '2026-11-24',
      terms: [],
      asked: {
        words: '右下角看不清',
        paper: 'diagnosis',
        again: { why: 'blurred' },
        wishedBy: '2026-12-04',
      },
      ways: ['photo', 'as-it-is', 'none', 'cannot-get', 'at-visit', 'words'],
    },
  ]);
  expect((await one.read()).body.case).toMatchObject({ status: 'need-more' });
  expect((await one.way()).may).toContain('answer');
});

test('the clock stands while it is open, says by what, and goes on with the day it comes', async () => {
  const decision = async () => (await one.way()).waiting.find(({ id }) => id === 'whole');
  expect((await decision())?.terms[0]?.until?.day).toBe('2026-12-24');
  one.server.later(2 * day);
  await ask('words', '几个人住？');
  const id = await firstOpen();
  expect(await decision()).toMatchObject({
    pausedBy: [id],
    terms: [{ standing: 'paused', pausedSince: '2026-11-26', left: 28 }, { standing: 'paused' }],
  });
  one.server.later(3 * day);
  await one.answer(id, { way: 'words', words: '3 个人' });
  expect(await decision()).toMatchObject({ pausedBy: [], terms: [{ until: { day: '2026-12-27' } }, {}] });
});

test('answered one at a time; after the last the case stands where it stood', async () => {
  await ask('words', '几个人住？');
  one.server.later(1000);
  await ask('visit', '哪天在家？');
  const [first, second] = await openOf();
  expect((await one.answer(String(first?.id), { way: 'none' })).status).toBe(201);
  expect((await one.read()).body.case).toMatchObject({ status: 'need-more' });
  expect((await one.answer(String(second?.id), { way: 'words', words: '星期三上午' })).status).toBe(201);
  expect((await one.read()).body.case).toMatchObject({ status: 'accepted' });
  expect((await one.way()).waiting).toMatchObject([
    { got: '2026-11-24', gotBy: 'none', ways: [] },
    { got: '2026-11-24', gotBy: 'words', ways: [] },
    { id: 'whole' },
    { id: 'inquiry' },
  ]);
  const { lines } = await one.office('requests', 'RECEIPT');
  expect(lines.join('\n')).toMatch(
    /1 .*话.*来了.*几个人住.*没有[\s\S]*2 .*上门时间.*来了.*哪天在家.*星期三上午/,
  );
});

test('the same key and answer again is the same answer; another key is told that it was answered', async () => {
  await ask('words', '几个人住？');
  const id = await firstOpen();
  const key = newKey();
  const first = await one.answer(id, { way: 'words', words: '3 个人' }, key);
  one.server.later(day);
  const again = await one.answer(id, { way: 'words', words: '3 个人' }, key);
  expect(again.body.receivedAt).toBe(first.body.receivedAt);
  expect((await one.answer(id, { way: 'none' }, key)).body.code).toBe('idempotency-key-reused');
  expect((await one.answer(id, { way: 'none' })).body.code).toBe('request-answered');
  const deeds = await one.server.backend.database.selectFrom('case_deeds').select('id').execute();
  expect(deeds).toHaveLength(1);
});

test('a key that brought the case brings no answer', async () => {
  await ask('words', '几个人住？');
  const { idempotency_key } = await one.server.backend.database
    .selectFrom('cases')
    .select('idempotency_key')
    .executeTakeFirstOrThrow();
  const answer = await one.answer(await firstOpen(), { way: 'none' }, { 'Idempotency-Key': idempotency_key });
  expect(answer.body.code).toBe('idempotency-key-reused');
});

const wrong: [name: string, body: object, error: object][] = [
  ['a photo without one', { way: 'photo' }, { question: 'photos', code: 'missing' }],
  ['words without any', { way: 'words' }, { question: 'words', code: 'missing' }],
  ['a first photo left as it is', { way: 'as-it-is' }, { question: 'way', code: 'not-an-option' }],
];

test.each(wrong)('%s is refused by name and leaves it open', async (_name, body, error) => {
  await ask('photo', '请拍病历');
  expect((await one.answer(await firstOpen(), body)).body).toMatchObject({
    code: 'answers-rejected',
    errors: [error],
  });
  expect(await openOf()).toHaveLength(1);
});

test('photos come with the consent before them, and are bound to the case', async () => {
  await ask('photo', '请拍病历');
  const photos = [await one.upload()];
  const id = await firstOpen();
  expect((await one.answer(id, { way: 'photo', photos })).body.errors).toMatchObject([
    { question: 'consent', code: 'missing' },
  ]);
  expect((await one.answer(id, { way: 'photo', photos, consent })).status).toBe(201);
  const bound = await one.server.backend.database.selectFrom('attachments').select('case_id').execute();
  expect(bound).toEqual([{ case_id: expect.any(String) }]);
});

test('another case’s photo, and another phone’s, is refused and nothing is answered', async () => {
  const other = await aCaseAtTheOffice('application', {}, one.server);
  await ask('photo', '请拍病历');
  const id = await firstOpen();
  const theirs = [await other.upload()];
  const refused = await one.answer(id, { way: 'photo', photos: theirs, consent });
  expect(refused.body).toMatchObject({ code: 'answers-rejected', errors: [{ code: 'photo-unknown' }] });
  expect(await openOf()).toHaveLength(1);
});

test('a stranger finds no case, and a request of another case is none of this one', async () => {
  const other = await aCaseAtTheOffice('application', {}, one.server);
  await ask('words', '几个人住？');
  const id = await firstOpen();
  expect((await one.phoneOf('stranger').answer(id, { way: 'none' })).body.code).toBe('case-not-found');
  expect((await other.answer(id, { way: 'none' })).body.code).toBe('request-not-found');
});

test('a withdrawn case answered late says so; what was asked is taken back', async () => {
  await ask('words', '几个人住？');
  const id = await firstOpen();
  expect((await one.withdraw()).status).toBe(201);
  expect((await one.answer(id, { way: 'none' })).body.code).toBe('request-answered');
  expect((await one.way()).waiting.filter(({ who }) => who === 'person')).toEqual([]);
});

test('a decision takes back what was still asked for', async () => {
  await ask('words', '几个人住？');
  const id = await firstOpen();
  await one.office('decide', 'RECEIPT', 'no', '收入超过了标准。');
  expect((await one.answer(id, { way: 'none' })).body.code).toBe('request-answered');
  expect(await openOf()).toEqual([]);
});

test('a contact meanwhile is told, and what was asked for stays open', async () => {
  await ask('words', '几个人住？');
  await one.office('reply', 'RECEIPT', 'contacted', '打过电话了。');
  expect((await one.read()).body.case).toMatchObject({
    status: 'need-more',
    timeline: [{}, {}, { status: 'need-more' }, { status: 'contacted', note: '打过电话了。' }],
  });
  expect(await openOf()).toHaveLength(1);
});

test.each([
  ['check', false],
  ['remind', true],
  ['take-back', true],
] as const)('%s before it came: done %s; a number that is none never', async (step, done) => {
  await ask('words', '几个人住？');
  expect((await one.office(step, 'RECEIPT', '1')).done).toBe(done);
  expect((await one.office(step, 'RECEIPT', '2')).done).toBe(false);
  const [waiting] = (await one.way()).waiting;
  expect(waiting?.id === 'whole').toBe(step === 'take-back');
  expect(waiting?.reminded).toBe(step === 'remind' ? '2026-11-24' : undefined);
});

test('what came is checked by the office, and the person sees it', async () => {
  await ask('words', '几个人住？');
  await one.answer(await firstOpen(), { way: 'none' });
  expect((await one.office('check', 'RECEIPT', '1')).done).toBe(true);
  expect((await one.way()).waiting[0]).toMatchObject({ checked: '2026-11-24' });
});
