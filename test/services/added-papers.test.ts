import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { photosLost } from '@/domain/case/outbox';
import { photoOnTheWay } from '@/domain/case/parcel-photos';
import { receiptFrom } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import { addedPapers } from '@/forms/added-papers';
import { dropLostPhotos } from '@/services/housekeeping';
import { aPhone, type Phone, untilSent } from '../support/phone/a-phone';
import { type Fault, json } from '../support/phone/office';
import { aShelf, settle } from '../support/phone/phone';

const five = [1, 2, 3, 4, 5].map((n) => `${n}1111111-1111-4111-8111-111111111111`);
const to = receiptFrom('12345678901');
const bind = `/cases/${to}/attachments`;
const person = `${to}-diagnosis`;
const text = { version: 'add-1', words: '照片会送到街道。' };

/** A phone with five photos on its shelf. */
const phoneWith = (around: Parameters<typeof aPhone>[0] = {}) => aPhone({ photos: aShelf(five), ...around });

async function hand({ drafts, submissions }: Phone, photos = five) {
  await drafts.save(addedPapers, person, { answers: { paper: 'diagnosis', photos }, typing: {} });
  return submissions.submit(addedPapers, 'added-papers', person, text, { to });
}

const faults: [name: string, path: string, planned: Fault[]][] = [
  ['nothing goes wrong', bind, []],
  ['the line drops before the office hears', bind, ['lost-before']],
  ['the line drops after the office took it', bind, ['lost-after']],
  ['a photo is lost on the way', '/v1/attachments', ['lost-before', 'lost-before']],
  ['the answer to a photo is lost', '/v1/attachments', ['lost-after']],
];

test.each(faults)('papers are added exactly once when %s', async (_name, path, planned) => {
  const phone = phoneWith();
  phone.office.fail(path, ...planned);
  await phone.outbox.start();
  await hand(phone);
  await settle();
  await untilSent(phone);

  expect(phone.outbox.items()).toMatchObject([{ kind: 'added-papers', to, state: 'received' }]);
  expect([...phone.office.cases.values()]).toMatchObject([
    { receipt: to, body: { formVersion: 1, answers: { paper: 'diagnosis' }, consent: { version: 'add-1' } } },
  ]);
  expect(phone.photos.photos.size).toBe(0);
  expect([...phone.disk].filter(([name]) => name.startsWith('outbox:')).join()).not.toContain('diagnosis');
});

test('killed in the middle, no photo the office acknowledged is sent again', async () => {
  const first = phoneWith();
  await first.outbox.start();
  let cut = false;
  first.outbox.subscribe(([item]) => {
    const acknowledged =
      item?.state === 'sending' && item.photos.filter(({ attachment }) => attachment).length;
    if (acknowledged === 2 && !cut) first.office.fail('/v1/attachments', 'lost-before');
    cut ||= acknowledged === 2;
  });
  await hand(first);
  await settle();
  expect([...first.office.uploads.values()]).toEqual([1, 1]);

  const second = phoneWith(first);
  await second.outbox.start();
  await settle();
  await untilSent(second);
  expect(second.outbox.items()).toMatchObject([{ state: 'received' }]);
  expect(five.map((photo) => first.office.uploads.get(photo))).toEqual([1, 1, 1, 1, 1]);
});

test('each photo on its way is counted', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  const told: (string | undefined)[] = [];
  phone.outbox.subscribe(([item]) => {
    if (item?.state !== 'sending') return;
    const at = photoOnTheWay(item);
    told.push(at && `${at.at}/${at.of}`);
  });
  await hand(phone);
  await settle();
  expect([...new Set(told)]).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5', undefined]);
});

test('a photo the phone has lost is told and keeps nothing from going', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  phone.photos.photos.delete(five[1] ?? '');
  await hand(phone);
  await settle();

  const [item] = phone.outbox.items();
  expect(item).toMatchObject({ state: 'received', lost: 1 });
  expect(item && photosLost(item)).toBe(1);
  const [sent] = [...phone.office.cases.values()];
  const others = five.filter((photo) => photo !== five[1]);
  expect(sent?.body).toMatchObject({
    answers: { photos: others.map((photo) => phone.office.attachments.get(photo)) },
  });
  expect(phone.office.uploads.has(five[1] ?? '')).toBe(false);
});

test('offline they wait and say so, then go by themselves', async () => {
  const phone = phoneWith({ online: false });
  await phone.outbox.start();
  await hand(phone);
  await settle();
  expect(phone.office.requests).toEqual([]);
  expect(phone.outbox.items()).toMatchObject([{ state: 'waiting', to }]);
  phone.network.turn(true);
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received' }]);
});

test('a case that is closed refuses; the photos stay and can be taken back', async () => {
  const phone = phoneWith();
  phone.office.fail(bind, json(409, { type: 't', title: 't', status: 409, code: 'case-closed' }));
  await phone.outbox.start();
  const submitted = await hand(phone);
  await settle();
  expect(phone.outbox.items()).toMatchObject([
    { state: 'refused', failure: { kind: 'rejected', code: 'case-closed' } },
  ]);
  expect(sendFailureSentence({ kind: 'rejected', code: 'case-closed', errors: [] })).toContain(
    '收不了新材料',
  );
  expect(phone.photos.photos.size).toBe(5);
  await phone.submissions.takeBack(addedPapers, person, submitted.kind === 'queued' ? submitted.id : '');
  expect(await phone.drafts.load(addedPapers, person)).toMatchObject({ answers: { paper: 'diagnosis' } });
});

test('photos of a draft not handed in yet survive the clean-up at the start', async () => {
  const phone = phoneWith();
  await phone.drafts.save(addedPapers, person, { answers: {}, typing: { photos: five.slice(0, 2) } });
  await dropLostPhotos(phone.store, phone.photos);
  expect([...phone.photos.photos]).toEqual(five.slice(0, 2));
});

test('once received, the next start forgets the parcel: the case tells of it', async () => {
  const first = phoneWith();
  await first.outbox.start();
  await hand(first);
  await settle();
  const second = phoneWith({ office: first.office, disk: first.disk });
  await second.outbox.start();
  expect(second.outbox.items()).toEqual([]);
});

test('a received application says how many photos the phone had lost', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  phone.photos.photos.clear();
  await phone.outbox.add({
    id: '22222222-2222-4222-8222-222222222222',
    kind: 'neighbour-report',
    createdAt: 1 as Instant,
    formVersion: 1,
    answers: { photos: five },
    consent: { version: 'v', hash: '0'.repeat(64) },
    photos: five.map((id) => ({ id })),
  });
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ state: 'received', lost: 5 }]);
});
