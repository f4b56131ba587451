import { sendFailureSentence } from '@/content/messages/cases/refusals';
import type { Receipt } from '@/domain/case/receipt';
import { draftForCase } from '@/domain/case/whose-draft';
import type { Answers } from '@/domain/form/definition';
import { registration } from '@/forms/registration';
import { applicationFrom, supplement } from '@/forms/supplement';
import { type Fault, json } from '../../support/phone/office';
import { openProgram, type Program, type World } from '../../support/phone/program';
import { aPhoneAndServer, openStarted, type ServerLine } from '../../support/phone/server-line';
import type { TestServer } from '../../support/server/a-server';

const registered: Answers = {
  relation: 'self',
  personName: '王秀兰',
  village: '',
  place: '水井旁边',
  phone: '13900012671',
  urgency: 'days',
};
const photo = '11111111-1111-4111-8111-111111111111';
const declared = {
  truth: ['agree'],
  meansCheck: 'later',
  kin: 'no',
  signature: 'paper',
  signaturePhotos: [photo],
};

let server: TestServer;
let line: ServerLine;
let world: World;

/** The count of a whole file: what was handed over against what the office's database holds. */
const tally = { faults: 0, lost: 0, doubled: 0, falselyReceived: 0 };

beforeEach(async () => {
  ({ server, line, world } = await aPhoneAndServer());
});

afterAll(() => {
  console.info(`registration and supplement in the outbox: ${JSON.stringify(tally)}`);
  expect(tally).toMatchObject({ lost: 0, doubled: 0, falselyReceived: 0 });
});

const opened = () => openStarted(world, line);

async function untilRest(program: Program): Promise<void> {
  await line.rest();
  for (let turn = 0; turn < 50 && program.outbox.items().some(({ state }) => state === 'waiting'); turn += 1)
    await world.clock.move(75_000).then(line.rest);
}

/** Handed over as often as somebody taps who has not got an answer yet. */
async function hand(
  program: Program,
  [form, kind, person, more]: Parameters<Program['submit']>,
): Promise<void> {
  await Promise.race([program.draft(form, person).getState().open(), line.rest()]);
  await Promise.race([program.submit(form, kind, person, more).catch(() => undefined), line.rest()]);
  await line.rest();
}

const register = (program: Program) => hand(program, [registration, 'registration', 'self', undefined]);
const goOn = (program: Program, to: Receipt) =>
  hand(program, [supplement, 'supplement', draftForCase(to), { to }]);

const inOffice = async () => {
  const { database } = server.backend;
  return {
    cases: await database.selectFrom('cases').select(['receipt', 'photos']).execute(),
    parts: await database.selectFrom('case_supplements').select(['id', 'photos']).execute(),
  };
};

/** A case that was registered, and a draft of more for it. */
async function aCaseAndMore(program: Program): Promise<Receipt> {
  await program.drafts.save(registration, 'self', { answers: registered, typing: {} });
  await register(program);
  await untilRest(program);
  const [sent] = program.outbox.items();
  if (sent?.state !== 'received') throw new Error('not registered');
  const { receipt } = sent.acknowledgement;
  world.shelf.photos.add(photo);
  const answers = { ...applicationFrom(sent.known ?? {}), ...declared };
  await program.drafts.save(supplement, draftForCase(receipt), { answers, typing: {} });
  return receipt;
}

/** 「已收到」 only for what the database has; one case, and one part of it with its photo. */
async function count(program: Program): Promise<void> {
  const { cases, parts } = await inOffice();
  const called = program.outbox
    .items()
    .filter(({ kind, state }) => kind === 'supplement' && state === 'received');
  tally.faults += 1;
  if (parts.length === 0) tally.lost += 1;
  tally.doubled += Math.max(0, parts.length - 1) + Math.max(0, cases.length - 1);
  tally.falselyReceived += Math.max(0, called.length - parts.length);
  expect(cases).toEqual([{ receipt: expect.any(String), photos: 1 }]);
  expect(parts).toEqual([{ id: expect.any(String), photos: 1 }]);
}

const wrongReceipt = json(201, {
  receipt: '777777777771',
  idempotencyKey: photo,
  receivedAt: 1,
  mode: 'live',
  serverTime: 1,
});

const faults: [name: string, path: string, ...planned: Fault[]][] = [
  ['nothing goes wrong', '/supplement'],
  ['the line drops before the office hears', '/supplement', 'lost-before'],
  ['the line drops after the office took it', '/supplement', 'lost-after'],
  ['the answer never comes, three times', '/supplement', 'timeout-after', 'timeout-after', 'timeout-after'],
  ['a photo is lost on the way', '/attachments', 'lost-before', 'lost-before'],
  ['the answer to a photo is lost', '/attachments', 'lost-after'],
  ['the office is down for a while', '/supplement', json(503, undefined), json(500, {}), json(502, '<html>')],
  ['a captive portal answers with a page', '/supplement', json(200, '<html>')],
  ['the receipt has a wrong check digit', '/supplement', wrongReceipt],
  ['too many for now', '/supplement', json(429, {}, { 'retry-after': '120' })],
  ['the session is not known any more', '/supplement', json(401, {})],
];

test.each(faults)('one part of one case: %s', async (_name, path, ...planned) => {
  const program = await opened();
  const receipt = await aCaseAndMore(program);
  line.fail(path, ...planned);
  await goOn(program, receipt);
  await untilRest(program);
  await count(program);
});

test.each(faults)('the same, killed right after the first try: %s', async (_name, path, ...planned) => {
  const first = await opened();
  const receipt = await aCaseAndMore(first);
  line.fail(path, ...planned);
  await goOn(first, receipt);
  first.kill();
  const second = await opened();
  await untilRest(second);
  await count(second);
});

const touches = Array.from({ length: 36 }, (_, place) => place);

/** One part whose program dies at one touch of storage or line; opened again, it is sent if it still stands there. */
async function dyingAt(touch: number): Promise<number> {
  const first = await opened();
  const receipt = await aCaseAndMore(first);
  world.touchesLeft = touch;
  await goOn(first, receipt);
  const touched = touch - world.touchesLeft;
  first.kill();
  world.touchesLeft = Number.POSITIVE_INFINITY;
  const second = openProgram(world);
  void second.start();
  await goOn(second, receipt);
  await untilRest(second);
  await count(second);
  return touched;
}

test.each(touches)('killed at touch %i of storage and line, opened and sent again', async (touch) => {
  await dyingAt(touch);
});

test('these are all the touches that one part needs', async () => {
  expect(await dyingAt(1000)).toBeLessThan(touches.length);
});

const registrations: [name: string, ...planned: Fault[]][] = [
  ['nothing goes wrong'],
  ['the line drops before', 'lost-before'],
  ['the line drops after', 'lost-after'],
  ['the office is down', json(503, undefined), json(500, {})],
  ['the receipt is wrong', wrongReceipt],
];

test.each(registrations)('registered once, killed or not: %s', async (_name, ...planned) => {
  line.fail('/registrations', ...planned);
  const first = await opened();
  await first.drafts.save(registration, 'self', { answers: registered, typing: {} });
  await register(first);
  first.kill();
  const second = await opened();
  await register(second);
  await untilRest(second);
  const { cases } = await inOffice();
  expect(cases).toHaveLength(1);
  expect(second.outbox.items()).toMatchObject([
    {
      kind: 'registration',
      state: 'received',
      known: registered,
      acknowledgement: { receipt: cases[0]?.receipt },
    },
  ]);
});

const tooOld: [name: string, answer: Fault][] = [
  ['by its own words', json(404, { type: 'about:blank', title: 'x', status: 404, code: 'not-found' })],
  ['by another server’s page', json(404, '<html>')],
  [
    'by a method it does not take',
    json(405, { type: 'about:blank', title: 'x', status: 405, code: 'method-not-allowed' }),
  ],
];

test.each(tooOld)(
  'a backend of before has no such address, told %s: said plainly, nothing lost',
  async (_name, answer) => {
    const program = await opened();
    const receipt = await aCaseAndMore(program);
    line.fail('/supplement', answer);
    await goOn(program, receipt);
    const item = program.outbox.items().find(({ kind }) => kind === 'supplement');
    if (!item || item.state === 'received' || !item.failure) throw new Error('called received');
    expect(sendFailureSentence(item.failure)).toContain('还收不了这一种');
    expect(item.answers).toMatchObject({ personName: '王秀兰', signature: 'paper' });
    expect(world.shelf.photos.has(photo)).toBe(true);
    // Once it has learnt, it is taken as if it had been from the start.
    program.outbox.sendNow();
    await untilRest(program);
    await count(program);
  },
);

test('what ended meanwhile takes no more; it is put back into its draft, and only there', async () => {
  const program = await opened();
  const receipt = await aCaseAndMore(program);
  line.fail('/supplement', json(409, { type: 'about:blank', title: 'x', status: 409, code: 'case-closed' }));
  await goOn(program, receipt);
  const item = program.outbox.items().find(({ kind }) => kind === 'supplement');
  expect(item).toMatchObject({ state: 'refused', to: receipt });
  expect(await program.submissions.takeBack(supplement, draftForCase(receipt), item?.id ?? '')).toBe('taken');
  expect(await program.drafts.load(supplement, draftForCase(receipt))).toMatchObject({ answers: declared });
});

const monthMs = 30 * 24 * 3600_000;

test('a received part is forgotten with the next start; what was registered is known for thirty days', async () => {
  const first = await opened();
  const receipt = await aCaseAndMore(first);
  await goOn(first, receipt);
  await untilRest(first);
  first.kill();
  const known = async () => {
    const program = await opened();
    const items = program.outbox.items();
    program.kill();
    return items.map((item) => [item.kind, item.state === 'received' && item.known !== undefined]);
  };
  world.clock.set(monthMs - 3600_000);
  expect(await known()).toEqual([['registration', true]]);
  world.clock.set(2 * 3600_000);
  expect(await known()).toEqual([['registration', false]]);
  expect([...world.disk.values()].join()).not.toContain('水井旁边');
});
