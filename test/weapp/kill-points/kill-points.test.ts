import { createPhone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { receiptOn } from '../support/on-the-screen';
import { openTown, type Town } from '../support/town';
import { ownCases, toOneCase } from './journeys';
import { type Count, type Journey, playDeath, tracesOf } from './play';

let town: Town;
const table: Count[] = [];

beforeAll(async () => {
  town = await openTown();
});

afterAll(() => town.stop());

/** Every trace of a journey is a point to die at; however many the program leaves today. */
async function everyDeath(journey: Journey): Promise<void> {
  const count: Count = { points: 0, lost: 0, doubled: 0, falselyReceived: 0 };
  table.push(count);
  const traces = await tracesOf(journey);
  for (let at = 1; at <= traces.length; at += 1) {
    const where = await playDeath(journey, at, count);
    expect({ where, ...count }).toMatchObject({ where, lost: 0, doubled: 0, falselyReceived: 0 });
  }
  // Some traces come in another order, or only once: nearly every point is hit.
  expect(count.points).toBeGreaterThanOrEqual(Math.floor(traces.length * 0.9));
}

const own = ['assistance-application', 'neighbour-report', 'registration'];

test.each(own)(
  'killed at every trace of sending: %s',
  async (kind) => {
    const journey = ownCases(town).find((one) => one.kind === kind);
    if (!journey) throw new Error(`no journey ${kind}`);
    await everyDeath(journey);
  },
  600_000,
);

test.each(['added-papers', 'answer'])(
  'killed at every trace of taking a photo for a case and sending it: %s',
  async (kind) => {
    const [, , register] = ownCases(town);
    if (!register) throw new Error('no registration');
    const begun = await register.begin();
    const { server, storage, files, open } = begun;
    const phone = await createPhone({ dist: builtWeapp(), server, storage, files, open });
    await register.send(phone);
    await phone.waitFor('可以念给人听');
    const receipt = receiptOn(phone);
    const journey = toOneCase(town, receipt, phone.kill()).find((one) => one.kind === kind);
    if (!journey) throw new Error(`no journey ${kind}`);
    await everyDeath(journey);
  },
  600_000,
);

test('the table has some fifty points and more', () => {
  const points = table.reduce((sum, count) => sum + count.points, 0);
  console.info(`killed ${points} times, lost = doubled = falsely received = 0`);
  expect(points).toBeGreaterThanOrEqual(50);
});
