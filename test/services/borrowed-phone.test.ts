import type { Answers } from '@/domain/form/definition';
import { assistanceApplication as form } from '@/forms/application/application';
import { anApplication } from '../fixtures/an-application';
import type { Program, World } from '../support/phone/program';
import { aPhoneAndServer, openStarted, type ServerLine } from '../support/phone/server-line';
import type { TestServer } from '../support/server/a-server';

const photo = (n: number) => `${String(n).repeat(8)}-1111-4111-8111-111111111111`;
const guest = 'a-guest';
const owner = 'an-owner';
const guestPhone = '13900007777';

/** Papers and a signature; two more photos lie where they do not go along: another way to sign, and one not gone on from. */
const answers: Answers = {
  ...anApplication({ personName: '王桂兰', phone: guestPhone, phoneUse: 'once' }),
  papersConsent: 'agree',
  identityPhotos: [photo(1)],
  identityState: '',
  signature: 'finger',
  signatureDrawing: [photo(2)],
  signaturePhotos: [photo(3)],
};
const typing: Answers = { otherPhotos: [photo(4)] };
const sent = [photo(1), photo(2)];
const left = [photo(3), photo(4)];
const ownPhoto = photo(9);

let server: TestServer;
let line: ServerLine;
let world: World;

beforeEach(async () => {
  ({ server, line, world } = await aPhoneAndServer());
});
const opened = () => openStarted(world, line);

/** The owner has sent one, has another begun, and has helped somebody before. */
async function anOwnersPhone(): Promise<Program> {
  const program = await opened();
  world.shelf.photos.add(ownPhoto);
  await program.drafts.save(form, 'mine', { answers: anApplication(), typing: {} });
  await program.submit(form, 'assistance-application', 'mine');
  await line.rest();
  await program.drafts.save(form, owner, { answers: {}, typing: { otherPhotos: [ownPhoto] } });
  await program.people.getState().remember({ helperName: '李小明', helperPhone: '13900002222' });
  return program;
}

async function lend(program: Program): Promise<void> {
  for (const id of [...sent, ...left]) world.shelf.photos.add(id);
  await program.drafts.save(form, guest, { answers, typing });
  await program.people.getState().keepLonger(form, guest);
}

async function handIn(program: Program): Promise<void> {
  const going = program.submit(form, 'assistance-application', guest, { oneOff: true });
  await Promise.race([going.catch(() => undefined), line.rest()]);
  await line.rest();
}

async function untilRest(program: Program): Promise<void> {
  await line.rest();
  for (let turn = 0; turn < 20 && program.outbox.items().some(({ state }) => state === 'waiting'); turn += 1)
    await world.clock.move(75_000).then(line.rest);
}

/** Everything of the guest that would give them away, wherever on the phone it lies. */
function traces(): readonly string[] {
  const words = [guest, '王桂兰', guestPhone, String(answers.address), ...sent, ...left];
  const kept = [...world.disk].map(([key, value]) => key + value);
  return [
    ...words.filter((word) => kept.some((text) => text.includes(word))),
    ...[...world.shelf.photos].filter((id) => id !== ownPhoto),
  ];
}

const receiptOf = (program: Program) =>
  program.outbox.items().flatMap((item) => (item.oneOff && item.state === 'received' ? [item] : []));

/** The owner's own things are all there; the guest's case is found by number and phone alone. */
async function expectOnlyTheOwners(program: Program, receipt: string): Promise<void> {
  await program.cases.getState().refresh();
  const { cases } = program.cases.getState();
  expect(cases).toHaveLength(1);
  expect(JSON.stringify([...world.disk])).not.toContain(receipt);
  await program.people.getState().refresh(form);
  expect(program.people.getState().people.map(({ person }) => person)).toEqual([owner]);
  expect(JSON.parse(world.disk.get('helper') ?? '')).toEqual({
    helperName: '李小明',
    helperPhone: '13900002222',
  });
  const find = (proof: string) => server.call('lookUpCase', { body: { receipt, proof } });
  expect((await find(guestPhone)).body).toMatchObject({ case: { receipt, status: 'received' } });
  expect((await find('13900002222')).status).not.toBe(200);
  expect(JSON.stringify(cases)).not.toContain(receipt);
}

test('handed in, lent on without a line, killed, sent: nothing of the guest stays', async () => {
  const first = await anOwnersPhone();
  await lend(first);
  world.network.turn(false);
  await handIn(first);

  // Until the office has it: the parcel alone, and the photos that go with it.
  expect(first.outbox.items().filter(({ oneOff }) => oneOff)).toMatchObject([{ state: 'waiting' }]);
  expect([...world.shelf.photos].sort()).toEqual([...sent, ownPhoto]);
  const holding = [...world.disk].filter(([key, value]) => (key + value).includes('王桂兰'));
  expect(holding.map(([key]) => key.split(':')[0])).toEqual(['outbox']);
  expect([...world.disk.keys()].filter((key) => key.includes(guest))).toEqual([]);
  first.kill();

  const second = await opened();
  world.network.turn(true);
  await untilRest(second);
  const [item] = receiptOf(second);
  expect(traces()).toEqual([]);
  expect(await server.backend.database.selectFrom('cases').select('photos').execute()).toHaveLength(2);

  await second.outbox.remove(item?.id ?? '');
  await expectOnlyTheOwners(second, item?.acknowledgement.receipt ?? '');
});

test('the number alone is kept until its page is left, and goes by itself after a day', async () => {
  const first = await anOwnersPhone();
  await lend(first);
  await handIn(first);
  const [item] = receiptOf(first);
  const kept = JSON.parse(world.disk.get(`outbox:${item?.id}`) ?? '{}');
  expect(Object.keys(kept).sort()).toEqual(['acknowledgement', 'createdAt', 'id', 'kind', 'oneOff', 'state']);
  first.kill();
  await world.clock.move(25 * 3600_000);
  const second = await opened();
  expect(receiptOf(second)).toEqual([]);
  await expectOnlyTheOwners(second, item?.acknowledgement.receipt ?? '');
});

const touches = Array.from({ length: 24 }, (_, touch) => touch);

test.each(touches)('killed at touch %i of handing in, nothing stays once it is sent', async (touch) => {
  const first = await anOwnersPhone();
  await lend(first);
  world.touchesLeft = touch;
  await handIn(first);
  first.kill();
  world.touchesLeft = Number.POSITIVE_INFINITY;

  // Opened again; nobody goes to the draft unless it is still to be handed in.
  const second = await opened();
  if (!second.outbox.items().some(({ oneOff }) => oneOff)) await handIn(second);
  await untilRest(second);
  const [item] = receiptOf(second);
  expect(item).toBeDefined();
  second.kill();

  const third = await opened();
  expect(traces()).toEqual([]);
  await third.outbox.remove(item?.id ?? '');
  await expectOnlyTheOwners(third, item?.acknowledgement.receipt ?? '');
});

test('refused and taken back, it goes from another session, with the photos that had come before', async () => {
  const program = await anOwnersPhone();
  await lend(program);
  world.network.turn(false);
  await handIn(program);
  world.shelf.photos.delete(photo(2));
  world.network.turn(true);
  await untilRest(program);
  const [refused] = program.outbox.items().filter(({ oneOff }) => oneOff);
  expect(refused?.state).toBe('refused');
  expect(await program.submissions.takeBack(form, guest, refused?.id ?? '')).toBe('taken');

  const store = program.draft(form, guest);
  await store.getState().open();
  store.getState().choose('signature', 'later');
  store.getState().goOn('signature');
  await handIn(program);
  await untilRest(program);
  expect(receiptOf(program)).toHaveLength(1);
  expect(traces()).toEqual([]);
});
