import type { Answers } from '@/domain/form/definition';
import { assistanceApplication as form } from '@/forms/application/application';
import { anApplicationWithPhotos } from '../../fixtures/an-application';
import { type Fault, json } from '../../support/phone/office';
import type { Program, World } from '../../support/phone/program';
import { aPhoneAndServer, openStarted, type ServerLine } from '../../support/phone/server-line';
import type { TestServer } from '../../support/server/a-server';

const photos = [1, 2].map((n) => `${String(n).repeat(8)}-2222-4222-8222-222222222222`);
const answers: Answers = anApplicationWithPhotos(photos);
const person = 'granny';

let server: TestServer;
let line: ServerLine;
let world: World;

/** What was handed over against what the office's database holds, over the whole file. */
const tally = { faults: 0, lost: 0, doubled: 0, falselyReceived: 0, forgotten: 0 };

beforeEach(async () => {
  ({ server, line, world } = await aPhoneAndServer());
});
afterAll(() => {
  console.info(`two windows of one phone: ${JSON.stringify(tally)}`);
  expect(tally).toMatchObject({ lost: 0, doubled: 0, falselyReceived: 0, forgotten: 0 });
});

/** Filled in in one window while the others are open. */
async function fill(program: Program | undefined): Promise<void> {
  for (const photo of photos) world.shelf.photos.add(photo);
  await program?.drafts.save(form, person, { answers, typing: {} });
}

const aWindow = () => openStarted(world, line);

const handIn = (program: Program) =>
  program.submit(form, 'assistance-application', person).catch(() => undefined);

/** What somebody taps who sees it still waiting, or refused. */
async function nervous(program: Program): Promise<void> {
  program.outbox.sendNow();
  await line.rest();
  const refused = program.outbox.items().find(({ state }) => state === 'refused');
  if (!refused) return;
  await program.submissions.takeBack(form, person, refused.id).catch(() => undefined);
  await Promise.race([handIn(program), line.rest()]);
}

async function untilRest(): Promise<void> {
  await line.rest();
  for (let turn = 0; turn < 30; turn += 1) await world.clock.move(75_000).then(line.rest);
}

async function count(programs: readonly Program[]): Promise<void> {
  const rows = await server.backend.database.selectFrom('cases').select(['receipt', 'photos']).execute();
  const shown = programs.flatMap(({ outbox }) => outbox.items());
  const kept = [...world.disk]
    .filter(([key]) => key.startsWith('outbox:'))
    .map(([, text]) => JSON.parse(text));
  const received = [...shown, ...kept].filter(({ state }) => state === 'received');
  const receipts = new Set(received.map(({ acknowledgement }) => acknowledgement.receipt));
  tally.faults += 1;
  if (rows.length === 0) tally.lost += 1;
  tally.doubled += Math.max(0, rows.length - 1);
  tally.falselyReceived += [...receipts].filter((one) => rows.every(({ receipt }) => receipt !== one)).length;
  // Once received it stays so, on the phone and in every window.
  if (kept.some(({ state }) => state !== 'received')) tally.forgotten += 1;
  expect(rows).toEqual([{ receipt: [...receipts][0], photos: photos.length }]);
  expect(receipts.size).toBe(1);
  expect(kept.map(({ state }) => state)).toEqual(['received']);
}

const faults: [name: string, path: string, ...planned: Fault[]][] = [
  ['nothing goes wrong', '/applications'],
  ['the line drops before the office hears', '/applications', 'lost-before', 'lost-before'],
  ['the line drops after the office took it', '/applications', 'lost-after', 'lost-after'],
  ['the answer never comes', '/applications', 'timeout-after', 'timeout-after', 'timeout-after'],
  ['a photo is lost on the way', '/attachments', 'lost-before', 'lost-before'],
  ['the answer to a photo is lost', '/attachments', 'lost-after'],
  ['the office is down for a while', '/applications', json(503, undefined), json(500, {})],
  ['the session is not known any more', '/applications', json(401, {})],
];

test.each(faults)(
  'one waiting application, sent from both windows at once: %s',
  async (_name, path, ...planned) => {
    world.network.turn(false);
    const [first, second] = [await aWindow(), await aWindow()];
    await fill(first);
    await Promise.race([handIn(first), line.rest()]);
    // The second window saw it waiting before anything was sent.
    second.foreground.show();
    await line.rest();
    line.fail(path, ...planned);
    world.network.turn(true);
    for (let tap = 0; tap < 3; tap += 1) await Promise.all([nervous(first), nervous(second)]);
    await untilRest();
    await count([first, second]);
  },
);

test.each(faults)('handed in from both windows at once: %s', async (_name, path, ...planned) => {
  const [first, second] = [await aWindow(), await aWindow()];
  await fill(first);
  for (const one of [first, second]) await one.draft(form, person).getState().open();
  line.fail(path, ...planned);
  await Promise.race([Promise.all([handIn(first), handIn(second)]), line.rest()]);
  await Promise.all([nervous(first), nervous(second)]);
  await untilRest();
  second.foreground.show();
  await untilRest();
  await count([first]);
});

const touches = Array.from({ length: 70 }, (_, touch) => touch);

/** Both windows work on one waiting application; one of them dies at one touch of disk or line, and is opened anew. */
async function dyingAt(touch: number): Promise<number> {
  world.network.turn(false);
  const windows = [await aWindow(), await aWindow()];
  await fill(windows[0]);
  await Promise.race([windows[0] && handIn(windows[0]), line.rest()]);
  windows[1]?.foreground.show();
  await line.rest();
  world.touchesLeft = touch;
  world.network.turn(true);
  await Promise.race([Promise.all(windows.map(nervous)), line.rest().then(line.rest)]);
  const touched = touch - world.touchesLeft;
  world.touchesLeft = Number.POSITIVE_INFINITY;
  const alive = windows.filter((one) => one.alive());
  const all = alive.length < 2 ? [...alive, await aWindow()] : alive;
  await Promise.race([Promise.all(all.map(nervous)), line.rest()]);
  await untilRest();
  await count(all);
  return touched;
}

test.each(touches)('one of the windows dies at touch %i', async (touch) => {
  await dyingAt(touch);
});

test('a photo just taken in one window is not swept away by another that opens', async () => {
  const first = await aWindow();
  world.shelf.photos.add('just-taken');
  const second = await aWindow();
  expect([...world.shelf.photos]).toEqual(['just-taken']);
  for (const one of [first, second]) one.kill();
  await aWindow();
  expect([...world.shelf.photos]).toEqual([]);
});

test('these are all the touches two windows need', async () => {
  expect(await dyingAt(10_000)).toBeLessThan(touches.length);
});
