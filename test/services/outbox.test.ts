import { createApi } from '@/services/api/client';
import { createOutbox } from '@/services/outbox';
import { createSession } from '@/services/session';
import { anOffice, type Fault, json } from '../fakes/office';
import { aClock, aForeground, aNetwork, aShelf, aStore, settle, someIds } from '../fakes/phone';

const photo = '11111111-1111-4111-8111-111111111111';
const key = '22222222-2222-4222-8222-222222222222';
const other = '33333333-3333-4333-8333-333333333333';

function aPhone(office = anOffice(), disk = new Map<string, string>(), online = true) {
  const store = aStore(disk);
  const clock = aClock();
  const ids = someIds();
  const network = aNetwork(online);
  const foreground = aForeground();
  const photos = aShelf([photo]);
  const api = createApi(office, 'http://office');
  const session = createSession({
    api,
    store,
    ids,
    clock,
    login: { code: async () => undefined },
    wechatLogin: () => false,
  });
  const outbox = createOutbox({ store, api, session, photos, clock, ids, network, foreground });
  return { office, disk, store, clock, network, foreground, photos, outbox };
}

const parcel = (photos: readonly string[] = []) => ({
  id: key,
  kind: 'neighbour-report' as const,
  createdAt: 1 as never,
  formVersion: 1,
  answers: { danger: 'no', photos: [...photos] },
  consent: { version: 'v', hash: '0'.repeat(64) },
  photos: photos.map((id) => ({ id })),
});

/** Moves through every pause until nothing waits any more, or an hour has gone. */
async function untilSent({ clock, outbox }: ReturnType<typeof aPhone>): Promise<void> {
  for (let minute = 0; minute < 60 && outbox.items().some(({ state }) => state === 'waiting'); minute += 1) {
    await clock.move(75_000);
  }
}

const faults: [name: string, path: string, faults: Fault[]][] = [
  ['nothing goes wrong', '/neighbour-reports', []],
  ['the line drops before the office hears', '/neighbour-reports', ['lost-before']],
  ['the line drops after the office took it', '/neighbour-reports', ['lost-after']],
  ['the answer never comes', '/neighbour-reports', ['timeout-after', 'timeout-after']],
  [
    'the office is down for a while',
    '/neighbour-reports',
    [json(503, undefined), json(500, {}), json(502, '<html>')],
  ],
  ['a captive portal answers 200 with a page', '/neighbour-reports', [json(200, '<html>')]],
  [
    'the answer echoes a key that is not ours',
    '/neighbour-reports',
    [
      json(201, {
        receipt: '777777777770',
        idempotencyKey: photo,
        receivedAt: 1,
        mode: 'live',
        serverTime: 1,
      }),
    ],
  ],
  ['the photo is lost on the way', '/attachments', ['lost-before', 'lost-before']],
  ['the answer to the photo is lost', '/attachments', ['lost-after']],
  ['the session is not known any more', '/neighbour-reports', [json(401, {})]],
  ['too many for now', '/neighbour-reports', [json(429, {}, { 'retry-after': '120' })]],
];

test.each(faults)('exactly one case, none lost, when %s', async (_name, path, planned) => {
  const phone = aPhone();
  phone.office.fail(path, ...planned);
  await phone.outbox.start();

  await phone.outbox.add(parcel([photo]));
  await settle();
  await untilSent(phone);

  expect(phone.outbox.items()).toMatchObject([{ id: key, state: 'received' }]);
  expect([...phone.office.cases.keys()]).toEqual([key]);
});

test.each(faults)(
  'exactly one case when the program is killed after the first try and %s',
  async (_name, path, planned) => {
    const first = aPhone();
    first.office.fail(path, ...planned);
    await first.outbox.start();
    await first.outbox.add(parcel([photo]));
    await settle();

    const second = aPhone(first.office, first.disk);
    await second.outbox.start();
    await settle();
    await untilSent(second);

    expect(second.outbox.items()).toMatchObject([{ id: key, state: 'received' }]);
    expect(first.office.cases.size).toBe(1);
  },
);

test('a photo the office has acknowledged is not sent again', async () => {
  const phone = aPhone();
  phone.office.fail('/neighbour-reports', 'lost-before', 'lost-before');
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await settle();
  await untilSent(phone);

  expect(phone.office.uploads.get(photo)).toBe(1);
});

test('the report carries the ids the office gave the photos', async () => {
  const phone = aPhone();
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await settle();

  const attachment = phone.office.attachments.get(photo);
  expect(phone.office.cases.get(key)?.body).toMatchObject({ answers: { photos: [attachment] } });
});

test('a received answer with a wrong check digit is no receipt', async () => {
  const phone = aPhone();
  const wrong = json(201, {
    receipt: '777777777777',
    idempotencyKey: key,
    receivedAt: 1,
    mode: 'live',
    serverTime: 1,
  });
  phone.office.fail('/neighbour-reports', wrong);
  await phone.outbox.start();
  await phone.outbox.add(parcel());
  await settle();

  expect(phone.outbox.items()).toMatchObject([{ state: 'waiting', failure: { kind: 'server' } }]);
});

test('offline it waits without a request, and goes by itself when the network is back', async () => {
  const phone = aPhone(anOffice(), new Map(), false);
  await phone.outbox.start();
  await phone.outbox.add(parcel());
  await settle();
  expect(phone.office.requests).toEqual([]);
  expect(phone.outbox.items()).toMatchObject([{ state: 'waiting' }]);

  phone.network.turn(true);
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received' }]);
});

test('in the background nothing new is sent', async () => {
  const phone = aPhone();
  await phone.outbox.start();
  phone.foreground.hide();
  await phone.outbox.add(parcel());
  await settle();
  expect(phone.office.requests).toEqual([]);

  phone.foreground.show();
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received' }]);
});

test('what the office refuses stays on the phone with the reason, and can be tried again', async () => {
  const phone = aPhone();
  const errors = [{ question: 'place', code: 'missing' }];
  phone.office.fail(
    '/neighbour-reports',
    json(422, { type: 'x', title: 'x', status: 422, code: 'answers', errors }),
  );
  await phone.outbox.start();
  await phone.outbox.add(parcel());
  await settle();
  expect(phone.outbox.items()).toMatchObject([
    { state: 'refused', failure: { kind: 'rejected', errors }, answers: { danger: 'no' } },
  ]);

  phone.outbox.sendNow();
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received' }]);
});

test('after the receipt neither answers nor photos stay on the phone', async () => {
  const phone = aPhone();
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await settle();

  expect(phone.photos.photos.size).toBe(0);
  expect([...phone.disk].filter(([name]) => name.startsWith('outbox:')).join()).not.toContain('danger');
});

test('a parcel that the office stumbles over does not hold up the others', async () => {
  const phone = aPhone();
  const stumbles = Array.from({ length: 40 }, () => json(500, {}));
  phone.office.fail('/attachments', ...stumbles);
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await phone.outbox.add({ ...parcel(), id: other, createdAt: 2 as never });
  await settle();
  await phone.clock.move(20_000);

  expect(phone.outbox.items()).toMatchObject([
    { id: key, state: 'waiting' },
    { id: other, state: 'received' },
  ]);
  await untilSent(phone);
  expect([...phone.office.cases.keys()]).toEqual([other, key]);
});

test('a full phone says so at once and takes nothing', async () => {
  const phone = aPhone();
  await phone.outbox.start();
  phone.store.full = true;
  await expect(phone.outbox.add(parcel())).rejects.toThrow();
  expect(phone.outbox.items()).toEqual([]);
});

test('a phone whose clock is a day wrong sends just the same', async () => {
  const phone = aPhone();
  await phone.outbox.start();
  await phone.clock.move(-24 * 3600_000);
  await phone.outbox.add(parcel());
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received' }]);
});
