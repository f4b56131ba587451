import { photosLost } from '@/domain/case/outbox';
import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { addedPapers } from '@/forms/added-papers';
import { assistanceApplication as form } from '@/forms/application/application';
import { anApplication } from '../fixtures/an-application';
import { openProgram, type Program, type World } from '../support/phone/program';
import { aPhoneAndServer, type ServerLine } from '../support/phone/server-line';
import type { TestServer } from '../support/server/a-server';

const photo = (n: number) => `${String(n).repeat(8)}-1111-4111-8111-111111111111`;
const [drawn, paperOne, paperTwo, identity, bill, drawnAgain] = [1, 2, 3, 4, 5, 6].map(photo) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const person = 'granny';
const papers: Answers = { papersConsent: 'agree', identityPhotos: [identity], identityState: '' };
const signed: Answers = { ...anApplication(), ...papers, signature: 'finger', signatureDrawing: [drawn] };
const onPaper: Answers = {
  ...anApplication(),
  ...papers,
  signature: 'paper',
  signaturePhotos: [paperOne, paperTwo],
};

let server: TestServer;
let line: ServerLine;
let world: World;

beforeEach(async () => {
  ({ server, line, world } = await aPhoneAndServer());
});
async function opened(answers: Answers): Promise<Program> {
  const program = openProgram(world);
  await program.start();
  for (const id of Object.values(answers).flat())
    if (/-1111-/.test(String(id))) world.shelf.photos.add(String(id));
  await program.drafts.save(form, person, { answers, typing: {} });
  return program;
}

const send = async (program: Program) => {
  const submitted = await program.submit(form, 'assistance-application', person);
  await line.rest();
  return submitted;
};

/** What the phone forgets on its own: the photos are there no more, nobody was told. */
const forget = (...ids: readonly string[]) => {
  for (const id of ids) world.shelf.photos.delete(id);
};

const cases = () => server.backend.database.selectFrom('cases').select(['receipt', 'photos']).execute();

/** The draft stands where the lost one is asked for, with everything else as it was. */
async function expectAsked(program: Program, answers: Answers, question: string, page: string) {
  const draft = await program.drafts.load(form, person);
  expect(draft?.answers).toEqual({ ...answers, [question]: [] });
  const journey = walk(form, draft?.answers ?? {});
  expect(journey.pages.at(-1)?.id).toBe(page);
  expect(journey.errors).toEqual([{ question, code: 'missing' }]);
}

async function change(program: Program, page: string, chosen: Answers): Promise<void> {
  const store = program.draft(form, person);
  await store.getState().open();
  for (const [question, value] of Object.entries(chosen)) store.getState().choose(question, value);
  store.getState().goOn(page);
  await store.getState().flush();
}

const needed: [name: string, answers: Answers, gone: string[], question: string, page: string][] = [
  ['a signature by finger', signed, [drawn], 'signatureDrawing', 'signature-drawing'],
  ['both photos of a signed paper', onPaper, [paperOne, paperTwo], 'signaturePhotos', 'signature-photos'],
];

describe.each(needed)('%s, lost', (_name, answers, gone, question, page) => {
  test('before 提交: nothing goes, nothing else is lost, and it is asked for again', async () => {
    const program = await opened(answers);
    forget(...gone);
    expect(await send(program)).toEqual({
      kind: 'photos-lost',
      errors: [{ question, code: 'missing' }],
    });
    expect(program.outbox.items()).toEqual([]);
    expect(await cases()).toEqual([]);
    await expectAsked(program, answers, question, page);
    expect((await send(program)).kind).toBe('incomplete');
  });

  test('while it waited for a line: refused, never received, and taken back it is asked for again', async () => {
    world.network.turn(false);
    const program = await opened(answers);
    expect((await send(program)).kind).toBe('queued');
    forget(...gone);
    world.network.turn(true);
    await line.rest();

    const [item] = program.outbox.items();
    expect(item).toMatchObject({
      state: 'refused',
      failure: { kind: 'rejected', errors: [{ question, code: 'missing' }] },
    });
    expect(item && photosLost(item)).toBe(gone.length);
    expect(await cases()).toEqual([]);

    expect(await program.submissions.takeBack(form, person, item?.id ?? '')).toBe('taken');
    await expectAsked(program, answers, question, page);
  });
});

const ways: [name: string, page: string, chosen: Answers, photos: number][] = [
  ['signed again', 'signature-drawing', { signatureDrawing: [drawnAgain] }, 2],
  ['to be signed when the office comes', 'signature', { signature: 'later' }, 1],
];

test.each(ways)('then %s, it is one case, with all that was left', async (_name, page, chosen, photos) => {
  world.network.turn(false);
  const program = await opened(signed);
  await send(program);
  forget(drawn);
  world.network.turn(true);
  await line.rest();
  const [item] = program.outbox.items();
  await program.submissions.takeBack(form, person, item?.id ?? '');

  world.shelf.photos.add(drawnAgain);
  await change(program, page, chosen);
  expect((await send(program)).kind).toBe('queued');
  const [sent] = program.outbox.items();
  expect(sent).toMatchObject({ state: 'received' });
  expect(sent).not.toHaveProperty('lost');
  expect(await cases()).toEqual([{ receipt: expect.any(String), photos }]);
});

const touches = Array.from({ length: 4 }, (_, at) => at);

test.each(touches)('killed at touch %i of taking back, it can be taken back again', async (touch) => {
  world.network.turn(false);
  const first = await opened(signed);
  await send(first);
  forget(drawn);
  world.network.turn(true);
  await line.rest();
  const id = first.outbox.items()[0]?.id ?? '';
  world.touchesLeft = touch;
  await Promise.race([first.submissions.takeBack(form, person, id), line.rest()]);
  first.kill();
  world.touchesLeft = Number.POSITIVE_INFINITY;

  const second = openProgram(world);
  await second.start();
  await line.rest();
  const left = second.outbox.items().length;
  if (left > 0) expect(await second.submissions.takeBack(form, person, id)).toBe('taken');
  await expectAsked(second, signed, 'signatureDrawing', 'signature-drawing');
});

const helped = anApplication({ forWhom: 'relative', authority: 'paper', authorityPhotos: [bill] });
const dispensable: [name: string, answers: Answers, gone: string, toAdd: string[]][] = [
  ['one of two photos of a signed paper', onPaper, paperTwo, []],
  ['the identity card', signed, identity, ['identity']],
  ['the authority', helped, bill, ['authority', 'identity']],
  [
    'a paper that was out of question already',
    { ...signed, 'school-billsPhotos': [bill], 'school-billsState': '', otherPhotos: [] },
    bill,
    [],
  ],
];

describe.each(dispensable)('%s, lost', (_name, answers, gone, toAdd) => {
  test.each([true, false])('keeps nothing else from going, and is told (before 提交: %s)', async (before) => {
    world.network.turn(before);
    const program = await opened(answers);
    if (before) forget(gone);
    expect((await send(program)).kind).toBe('queued');
    forget(gone);
    world.network.turn(true);
    await line.rest();

    const [item] = program.outbox.items();
    if (!before && toAdd.length === 0 && gone === bill) return expectMendable(program);
    expect(item).toMatchObject({ state: 'received', lost: 1 });
    expect(await cases()).toHaveLength(1);
    expect(await toAddOf(program)).toEqual(toAdd);
  });
});

/** Not asked about any more, and lost on top of it: the office asks why it was sent, and the next try is without it. */
async function expectMendable(program: Program): Promise<void> {
  const [item] = program.outbox.items();
  expect(item).toMatchObject({ state: 'refused' });
  await program.submissions.takeBack(form, person, item?.id ?? '');
  await send(program);
  expect(program.outbox.items()).toMatchObject([{ state: 'received' }]);
}

/** 还可以补, as the office tells the phone that sent it. */
async function toAddOf(program: Program): Promise<readonly string[]> {
  await program.cases.getState().refresh();
  return program.cases.getState().cases[0]?.papers?.toAdd ?? [];
}

test('added papers of which none is left ask for new ones instead of going empty', async () => {
  const program = await opened(signed);
  await program.drafts.save(addedPapers, 'a', { answers: { paper: 'identity', photos: [bill] }, typing: {} });
  forget(bill);
  const consent = { version: 'v-1', words: '同意' };
  expect(await program.submissions.submit(addedPapers, 'added-papers', 'a', consent)).toEqual({
    kind: 'photos-lost',
    errors: [{ question: 'photos', code: 'missing' }],
  });
  expect((await program.drafts.load(addedPapers, 'a'))?.answers).toEqual({ paper: 'identity', photos: [] });
});
