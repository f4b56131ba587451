import { aPhone, untilSent } from '../../support/phone/a-phone';
import { type Fault, json } from '../../support/phone/office';
import { aShelf, settle } from '../../support/phone/phone';

const photo = '11111111-1111-4111-8111-111111111111';
const key = '22222222-2222-4222-8222-222222222222';
const other = '33333333-3333-4333-8333-333333333333';

/** A phone with one photo on its shelf. */
const phoneWith = (around: Parameters<typeof aPhone>[0] = {}) =>
  aPhone({ photos: aShelf([photo]), ...around });

const parcel = (photos: readonly string[] = []) => ({
  id: key,
  kind: 'neighbour-report' as const,
  createdAt: 1 as never,
  formVersion: 1,
  answers: { danger: 'no', photos: [...photos] },
  consent: { version: 'v', hash: '0'.repeat(64) },
  photos: photos.map((id) => ({ id })),
});

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
  ['busy for now', '/neighbour-reports', [json(503, {}, { 'retry-after': '120' })]],
];

test.each(faults)('exactly one case, none lost, when %s', async (_name, path, planned) => {
  const phone = phoneWith();
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
    const first = phoneWith();
    first.office.fail(path, ...planned);
    await first.outbox.start();
    await first.outbox.add(parcel([photo]));
    await settle();

    const second = phoneWith({ office: first.office, disk: first.disk });
    await second.outbox.start();
    await settle();
    await untilSent(second);

    expect(second.outbox.items()).toMatchObject([{ id: key, state: 'received' }]);
    expect(first.office.cases.size).toBe(1);
  },
);

test('a photo the office has acknowledged is not sent again', async () => {
  const phone = phoneWith();
  phone.office.fail('/neighbour-reports', 'lost-before', 'lost-before');
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await settle();
  await untilSent(phone);

  expect(phone.office.uploads.get(photo)).toBe(1);
});

test('the report carries the ids the office gave the photos', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await settle();

  const attachment = phone.office.attachments.get(photo);
  expect(phone.office.cases.get(key)?.body).toMatchObject({ answers: { photos: [attachment] } });
});

test('a received answer with a wrong check digit is no receipt', async () => {
  const phone = phoneWith();
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
  const phone = phoneWith({ online: false });
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
  const phone = phoneWith();
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
  const phone = phoneWith();
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
  const phone = phoneWith();
  await phone.outbox.start();
  await phone.outbox.add(parcel([photo]));
  await settle();

  expect(phone.photos.photos.size).toBe(0);
  expect([...phone.disk].filter(([name]) => name.startsWith('outbox:')).join()).not.toContain('danger');
});

test('a parcel that the office stumbles over does not hold up the others', async () => {
  const phone = phoneWith();
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
  const phone = phoneWith();
  await phone.outbox.start();
  phone.store.full = true;
  await expect(phone.outbox.add(parcel())).rejects.toThrow();
  expect(phone.outbox.items()).toEqual([]);
});

test('a phone whose clock is a day wrong sends just the same', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  await phone.clock.move(-24 * 3600_000);
  await phone.outbox.add(parcel());
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received' }]);
});

const busyOffice: [name: string, path: string, photos: readonly string[], asked: number][] = [
  ['its office is busy: nobody else asks', '/neighbour-reports', [], 0],
  ['its office is busy with photos: one without photos goes', '/attachments', [photo], 1],
];

test.each(busyOffice)('two wait; the first is told that %s', async (_name, path, photos, asked) => {
  const phone = phoneWith({ online: false });
  phone.office.fail(path, json(503, {}, { 'retry-after': '120' }));
  await phone.outbox.start();
  await phone.outbox.add(parcel(photos));
  await phone.outbox.add({ ...parcel(), id: other, createdAt: 2 as never });
  phone.network.turn(true);
  await settle();
  expect(phone.office.cases.size).toBe(asked);
  expect(phone.office.requests.filter((one) => one.endsWith(path))).toHaveLength(1);

  await untilSent(phone);
  expect([...phone.office.cases.keys()].sort()).toEqual([key, other]);
});
