import { neighbourReport } from '@/forms/neighbour-report';
import { dropLostPhotos } from '@/services/housekeeping';
import { aPhone, type Phone } from '../../support/phone/a-phone';
import { json } from '../../support/phone/office';
import { aShelf, settle, someIds } from '../../support/phone/phone';

const photo = '11111111-1111-4111-8111-111111111111';
const answers = {
  danger: 'no',
  signs: ['jobless'],
  village: '',
  group: '',
  place: '村口',
  ready: 'add',
  personName: '',
  personPhone: '',
  knows: '',
  wishes: '',
  canApply: '',
  story: '',
  photos: [photo],
  role: '',
  naming: 'anonymous',
};
const text = { version: 'v-1', words: '您填的内容|会送到街道。' };

/** A phone with one photo on its shelf. */
const phoneWith = (around: Parameters<typeof aPhone>[0] = {}) =>
  aPhone({ photos: aShelf([photo]), ...around });

const submit = ({ submissions }: Phone) =>
  submissions.submit(neighbourReport, 'neighbour-report', 'only', text);

test('five taps on 送出 make one case', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  await phone.drafts.save(neighbourReport, 'only', { answers, typing: {} });
  await Promise.all([1, 2, 3, 4, 5].map(() => submit(phone)));
  await settle();
  expect(phone.office.cases.size).toBe(1);
});

test('two people handed over at the same moment are two cases', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  const people = ['one', 'two'];
  for (const person of people)
    await phone.drafts.save(neighbourReport, person, {
      answers: { ...answers, photos: [], place: person },
      typing: {},
    });
  await Promise.all(
    people.map((person) => phone.submissions.submit(neighbourReport, 'neighbour-report', person, text)),
  );
  await settle();
  expect(phone.office.cases.size).toBe(2);
});

test('killed between handing over and clearing the draft, a second 送出 is the same parcel', async () => {
  const first = phoneWith();
  await first.outbox.start();
  await first.drafts.save(neighbourReport, 'only', { answers, typing: {} });
  await submit(first);
  await settle();
  const [item] = first.outbox.items();
  await first.drafts.save(neighbourReport, 'only', { answers, typing: {}, submission: item?.id ?? '' });

  const second = phoneWith({ office: first.office, disk: first.disk });
  await second.outbox.start();
  await submit(second);
  await settle();
  expect(first.office.cases.size).toBe(1);
});

test('the text that was agreed to goes along as version and hash', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  await phone.drafts.save(neighbourReport, 'only', { answers, typing: {} });
  await submit(phone);
  await settle();
  const [one] = [...phone.office.cases.values()];
  expect(one?.body).toMatchObject({
    formVersion: 1,
    consent: { version: 'v-1', hash: await someIds().sha256('您填的内容会送到街道。') },
  });
});

test('an unfinished draft is not taken, and stays', async () => {
  const phone = phoneWith();
  await phone.drafts.save(neighbourReport, 'only', { answers: { danger: 'no' }, typing: {} });
  await expect(submit(phone)).resolves.toMatchObject({ kind: 'incomplete' });
  expect(await phone.drafts.load(neighbourReport, 'only')).toBeDefined();
});

test('answers off the route are left behind', async () => {
  const phone = phoneWith();
  await phone.outbox.start();
  await phone.drafts.save(neighbourReport, 'only', {
    answers: { ...answers, reporterName: '李四' },
    typing: {},
  });
  await submit(phone);
  await settle();
  expect(JSON.stringify([...phone.office.cases.values()])).not.toContain('李四');
});

test('a full phone keeps the draft', async () => {
  const phone = phoneWith();
  await phone.drafts.save(neighbourReport, 'only', { answers, typing: {} });
  phone.store.full = true;
  await expect(submit(phone)).rejects.toThrow();
  phone.store.full = false;
  expect(await phone.drafts.load(neighbourReport, 'only')).toMatchObject({ answers });
});

test('what was refused can be taken back and changed; what waits cannot', async () => {
  const phone = phoneWith();
  phone.office.fail('/neighbour-reports', json(422, { type: 't', title: 't', status: 422, code: 'answers' }));
  await phone.outbox.start();
  await phone.drafts.save(neighbourReport, 'only', { answers, typing: {} });
  const submitted = await submit(phone);
  await settle();
  const id = submitted.kind === 'queued' ? submitted.id : '';
  await phone.submissions.takeBack(neighbourReport, 'only', id);
  expect(phone.outbox.items()).toEqual([]);
  expect(await phone.drafts.load(neighbourReport, 'only')).toMatchObject({ answers });
});

async function refusedReport() {
  const phone = phoneWith();
  phone.office.fail('/neighbour-reports', json(422, { type: 't', title: 't', status: 422, code: 'answers' }));
  await phone.outbox.start();
  await phone.drafts.save(neighbourReport, 'only', { answers, typing: {} });
  const submitted = await submit(phone);
  await settle();
  return { ...phone, id: submitted.kind === 'queued' ? submitted.id : '' };
}

const begun = [
  ['answered', { answers: { danger: 'yes' }, typing: {} }],
  ['only typed', { answers: {}, typing: { place: '井边' } }],
] as const;

test.each(begun)(
  'a second report that is %s is not written over by the one taken back',
  async (_how, second) => {
    const phone = await refusedReport();
    await phone.drafts.save(neighbourReport, 'only', second);
    await expect(phone.submissions.takeBack(neighbourReport, 'only', phone.id)).resolves.toBe('other-begun');
    expect(await phone.drafts.load(neighbourReport, 'only')).toMatchObject(second);
    expect(phone.outbox.items()).toMatchObject([{ state: 'refused', answers }]);

    await phone.drafts.remove(neighbourReport, 'only');
    await expect(phone.submissions.takeBack(neighbourReport, 'only', phone.id)).resolves.toBe('taken');
  },
);

test('killed in the middle of taking back, it can be taken back again', async () => {
  const phone = await refusedReport();
  const [item] = phone.outbox.items();
  if (item?.state !== 'refused') throw new Error('not refused');
  await phone.drafts.save(neighbourReport, 'only', { answers: item.answers, typing: {} });
  await expect(phone.submissions.takeBack(neighbourReport, 'only', phone.id)).resolves.toBe('taken');
  expect(phone.outbox.items()).toEqual([]);
});

test('photos nobody holds any more are dropped, those of a draft stay', async () => {
  const phone = phoneWith();
  const lost = '33333333-3333-4333-8333-333333333333';
  phone.photos.photos.add(lost);
  await phone.drafts.save(neighbourReport, 'only', { answers: {}, typing: { photos: [photo] } });
  await dropLostPhotos(phone.store, phone.photos);
  expect([...phone.photos.photos]).toEqual([photo]);
});
