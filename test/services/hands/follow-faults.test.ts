import type { FollowRole } from '@/domain/case/way/case-way';
import type { Failure } from '@/domain/failure';
import { createApi } from '@/services/api/client';
import type { AskOffice } from '@/services/hands/ask';
import { createCaseHands } from '@/services/hands/case-hands';
import { type Fault, json } from '../../support/phone/office';
import { someIds } from '../../support/phone/phone';
import { aServerLine, type ServerLine } from '../../support/phone/server-line';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

let one: CaseAtTheOffice;
let line: ServerLine;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
  line = aServerLine(one.server, Buffer.from(''));
});

/** The count of a whole file: what a screen said against what the office's database holds. */
const tally = { faults: 0, lost: 0, doubled: 0, falselyReceived: 0 };
afterAll(() => {
  console.info(`codes, followers and their end: ${JSON.stringify(tally)}`);
  expect(tally).toMatchObject({ lost: 0, doubled: 0, falselyReceived: 0 });
});

/** The hands of one phone; opened anew it is the same phone after a kill. */
async function handsOf(whose: string) {
  const { Authorization = '' } = (await one.server.signIn(whose)) as Record<string, string>;
  const token = Authorization.replace('Bearer ', '');
  const api = createApi(line, 'http://office');
  const ask: AskOffice = (operation, options) => api.carryOut(operation, { ...options, token });
  return createCaseHands({ ask, newId: someIds().uuid });
}

type Said = { readonly ok: true } | { readonly ok: false; readonly failure: Failure };

/** A person taps again where the line was dead. */
async function tapped<One extends Said>(say: () => Promise<One>): Promise<One> {
  let said = await say();
  for (let tap = 0; tap < 4 && !said.ok && said.failure.kind !== 'rejected'; tap += 1) said = await say();
  return said;
}

const followers = async (): Promise<number> => (await one.way()).followers.length;

/** What a screen says is so, against what is so. */
async function count(said: Said, there: number, wished: number): Promise<void> {
  tally.faults += 1;
  tally.doubled += Math.max(0, there - 1);
  if (said.ok && there !== wished) tally.falselyReceived += 1;
  if (!said.ok && there !== wished) tally.lost += 1;
}

const faults: [name: string, ...planned: Fault[]][] = [
  ['nothing goes wrong'],
  ['the line drops before', 'lost-before'],
  ['the line drops after', 'lost-after'],
  ['it drops after, twice', 'lost-after', 'lost-after'],
  ['the answer never comes', 'timeout-after'],
  ['the office is down', json(503, undefined), json(500, {})],
  ['something else answers', json(201, {}), json(200, { code: '123456' })],
];

test.each(faults)(
  'a code made, used and its follower ended: each once when %s',
  async (_name, ...planned) => {
    const [daughter, mother] = [await handsOf(one.device), await handsOf('mother')];
    line.fail('follow-codes', ...planned);
    const made = await tapped(() => daughter.makeCode(one.receipt));
    if (!made.ok) throw new Error('no code');
    expect(made.value.until - made.value.serverTime).toBeLessThanOrEqual(15 * 60_000);
    const typed = { ending: one.receipt.slice(-4), code: made.value.code, role: 'applicant' as FollowRole };
    line.fail('follows', ...planned);
    await count(await tapped(() => mother.follow(typed)), await followers(), 1);
    const [follower] = (await one.way()).followers;
    line.fail('revocations', ...planned);
    const ended = await tapped(() => daughter.revoke(one.receipt, follower?.id));
    await count(ended, await followers(), 0);
  },
);

test('killed after the code was used and before that was heard: it is told as used, and the case is there', async () => {
  const made = await (await handsOf(one.device)).makeCode(one.receipt);
  if (!made.ok) throw new Error('no code');
  const typed = { ending: one.receipt.slice(-4), code: made.value.code, role: 'applicant' as const };
  line.fail('follows', 'lost-after');
  expect((await (await handsOf('mother')).follow(typed)).ok).toBe(false);
  const again = await (await handsOf('mother')).follow(typed);
  expect(again).toMatchObject({ ok: false, failure: { kind: 'rejected', code: 'follow-code-used' } });
  expect(await followers()).toBe(1);
  expect((await one.phoneOf('mother').way()).role).toBe('applicant');
});

test('an answer about another case, or under another key, is none', async () => {
  const mother = await handsOf('mother');
  const strange = { receiptAt: 1, mode: 'live', serverTime: 1, receivedAt: 1 };
  const other = {
    ...strange,
    receipt: '470823165021',
    idempotencyKey: '11111111-1111-4111-8111-111111111111',
  };
  line.fail('follows', json(201, other));
  const said = await mother.follow({ ending: '0000', code: '123456', role: 'relative' });
  expect(said).toMatchObject({ ok: false, failure: { kind: 'server' } });
});
