import type { Answers } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { StorageFault } from '@/services/ports';
import { anApplicationWithPhotos } from '../../fixtures/an-application';
import { type Fault, json } from '../../support/phone/office';
import { openProgram, type Program, type World } from '../../support/phone/program';
import { aPhoneAndServer, openStarted, type ServerLine } from '../../support/phone/server-line';
import type { TestServer } from '../../support/server/a-server';

const photos = [1, 2].map((n) => `${String(n).repeat(8)}-1111-4111-8111-111111111111`);
const answers: Answers = anApplicationWithPhotos(photos);
const person = 'granny';

let server: TestServer;
let line: ServerLine;
let world: World;

/** The count of a whole file: what was handed over against what the office's database holds. */
const tally = { faults: 0, lost: 0, doubled: 0, falselyReceived: 0 };

beforeEach(async () => {
  ({ server, line, world } = await aPhoneAndServer());
});

afterAll(() => {
  console.info(`application in the outbox: ${JSON.stringify(tally)}`);
  expect(tally).toMatchObject({ lost: 0, doubled: 0, falselyReceived: 0 });
});

const opened = () => openStarted(world, line);

/** Filled in, and 提交 tapped as often as somebody taps who has not got an answer yet. */
async function submit(program: Program): Promise<void> {
  const store = program.draft(assistanceApplication, person).getState();
  await Promise.race([store.open(), line.rest()]);
  await Promise.race([handIn(program), line.rest()]);
  await line.rest();
}

const handIn = (program: Program) =>
  program.submit(assistanceApplication, 'assistance-application', person).catch(() => undefined);

async function fill(program: Program): Promise<void> {
  for (const photo of photos) world.shelf.photos.add(photo);
  await program.drafts.save(assistanceApplication, person, { answers, typing: {} });
}

/** Time goes by until nothing waits any more, or an hour has gone. */
async function untilRest(program: Program): Promise<void> {
  await line.rest();
  for (let turn = 0; turn < 50 && program.outbox.items().some(({ state }) => state === 'waiting'); turn += 1)
    await world.clock.move(75_000).then(line.rest);
}

const cases = () => server.backend.database.selectFrom('cases').select(['receipt', 'photos']).execute();

/** 「已收到」 only with the number that the office's database has; exactly one case; all its photos. */
async function count(program: Program): Promise<void> {
  const rows = await cases();
  const received = program.outbox
    .items()
    .flatMap((item) => (item.state === 'received' ? [item.acknowledgement.receipt] : []));
  tally.faults += 1;
  if (rows.length === 0) tally.lost += 1;
  tally.doubled += Math.max(0, rows.length - 1);
  tally.falselyReceived += received.filter((receipt) => rows.every((row) => row.receipt !== receipt)).length;
  expect(rows).toEqual([{ receipt: received[0], photos: photos.length }]);
}

const receiptOf = (more: object) =>
  json(201, {
    receipt: '777777777770',
    idempotencyKey: photos[0],
    receivedAt: 1,
    mode: 'live',
    serverTime: 1,
    ...more,
  });

/** What the office answers when WeChat does not take a code, or its own secret. */
const refusedCode = { type: 'about:blank', title: 'x', status: 422, code: 'wechat-code' };

const faults: [name: string, path: string, ...planned: Fault[]][] = [
  ['nothing goes wrong', '/applications'],
  ['the line drops before the office hears', '/applications', 'lost-before'],
  ['the line drops after the office took it, before its answer', '/applications', 'lost-after'],
  ['the answer never comes, three times', '/applications', 'timeout-after', 'timeout-after', 'timeout-after'],
  ['a photo is lost on the way', '/attachments', 'lost-before', 'lost-before'],
  ['the answer to a photo is lost', '/attachments', 'lost-after'],
  ['the answer to a photo is no answer', '/attachments', json(201, { attachment: 'x' })],
  [
    'the office is down for a while',
    '/applications',
    json(503, undefined),
    json(500, {}),
    json(502, '<html>'),
  ],
  ['a captive portal answers with a page', '/applications', json(200, '<html>'), json(200, undefined)],
  ['the receipt has a wrong check digit', '/applications', receiptOf({ receipt: '777777777771' })],
  ['the receipt is of another submission', '/applications', receiptOf({})],
  ['the receipt has no time', '/applications', receiptOf({ receivedAt: null })],
  ['too many for now', '/applications', json(429, {}, { 'retry-after': '120' })],
  ['too many photos for now', '/attachments', json(429, {}, { 'retry-after': 'soon' })],
  ['the session is not known any more', '/applications', json(401, {})],
  ['no session can be opened at first', '/sessions', 'lost-before', json(503, {})],
  [
    'no session is given at first',
    '/sessions',
    json(422, refusedCode),
    json(422, refusedCode),
    json(401, {}),
  ],
];

test.each(faults)('one case, none lost, none doubled: %s', async (_name, path, ...planned) => {
  line.fail(path, ...planned);
  const program = await opened();
  await fill(program);
  await submit(program);
  await untilRest(program);
  await count(program);
});

test.each(faults)('the same, killed right after the first try: %s', async (_name, path, ...planned) => {
  line.fail(path, ...planned);
  const first = await opened();
  await fill(first);
  await submit(first);
  first.kill();

  const second = await opened();
  await untilRest(second);
  await count(second);
});

/** One application whose program dies at one touch of storage or line; opened again, it is sent if it still stands there. */
async function dyingAt(touch: number): Promise<number> {
  const first = await opened();
  await fill(first);
  world.touchesLeft = touch;
  await submit(first);
  const touched = touch - world.touchesLeft;
  first.kill();
  world.touchesLeft = Number.POSITIVE_INFINITY;

  const second = openProgram(world);
  void second.start();
  // The person is on the page at once, before what was left from last time has been read.
  await submit(second);
  await untilRest(second);
  await count(second);
  return touched;
}

const touches = Array.from({ length: 40 }, (_, place) => place);

test.each(touches)('killed at touch %i of storage and line, opened and submitted again', async (touch) => {
  await dyingAt(touch);
});

test('these are all the touches a submission needs', async () => {
  const needed = await dyingAt(1000);
  expect(needed).toBeLessThan(touches.length);
});

/** Between two kills the person has time to change something. */
test.each(touches)('killed at touch %i, changed and submitted again: one case', async (touch) => {
  const first = await opened();
  await fill(first);
  world.touchesLeft = touch;
  await submit(first);
  first.kill();
  world.touchesLeft = Number.POSITIVE_INFINITY;

  const second = openProgram(world);
  void second.start();
  const store = second.draft(assistanceApplication, person);
  await store.getState().open();
  if (store.getState().answers.personName !== undefined) {
    store.getState().type('personName', '王桂兰');
    store.getState().goOn('name');
    await line.rest();
    await submit(second);
  }
  await untilRest(second);
  await count(second);
});

describe('without room on the phone', () => {
  test('nothing is taken, it is said at once, and with room again it is sent', async () => {
    const program = await opened();
    await fill(program);
    world.full = true;
    await program.draft(assistanceApplication, person).getState().open();
    await expect(program.submit(assistanceApplication, 'assistance-application', person)).rejects.toThrow(
      StorageFault,
    );
    expect(program.outbox.items()).toEqual([]);
    world.full = false;
    await submit(program);
    await untilRest(program);
    await count(program);
  });

  test('the room ends while it is being sent, and the program is killed', async () => {
    line.fail('/applications', 'lost-before');
    world.network.turn(false);
    const first = await opened();
    await fill(first);
    await submit(first);
    world.full = true;
    world.network.turn(true);
    await line.rest();
    first.kill();

    const second = await opened();
    await untilRest(second);
    await count(second);
  });
});

test('a form version the office does not know keeps everything, to be changed and sent', async () => {
  const unknown = { type: 'about:blank', title: 'x', status: 422, code: 'form-version' };
  line.fail('/applications', json(422, unknown));
  const program = await opened();
  await fill(program);
  await submit(program);
  const [item] = program.outbox.items();
  expect(item).toMatchObject({ state: 'refused', failure: { code: 'form-version' }, answers });

  await program.submissions.takeBack(assistanceApplication, person, item?.id ?? '');
  await submit(program);
  await untilRest(program);
  await count(program);
});

test('a key the office knows for something else is refused and stays on the phone', async () => {
  const reused = { type: 'about:blank', title: 'x', status: 409, code: 'idempotency-key-reused' };
  line.fail('/applications', json(409, reused));
  const program = await opened();
  await fill(program);
  await submit(program);
  expect(program.outbox.items()).toMatchObject([{ state: 'refused', answers }]);

  program.outbox.sendNow();
  await line.rest();
  await untilRest(program);
  await count(program);
});

test('a photo the phone has lost keeps nothing else from going, and is told', async () => {
  const program = await opened();
  await fill(program);
  world.shelf.photos.delete(photos[0] ?? '');
  await submit(program);
  await untilRest(program);

  const [item] = program.outbox.items();
  expect(item).toMatchObject({ state: 'received', lost: 1 });
  expect(await cases()).toEqual([{ receipt: expect.any(String), photos: photos.length - 1 }]);
});
