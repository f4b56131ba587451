import region from '@region/region.json';
import fc from 'fast-check';
import { parseRegion } from '@/content/region';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { readApplication } from '../../server/src/cases/submission/read-application';
import { readReport } from '../../server/src/cases/submission/read-report';
import { anOffice, type Judges } from '../support/phone/office';
import { aWorld } from '../support/phone/program';
import { deeds, type Step } from './deeds';
import { aLife, type Subject } from './life';
import { finish, play } from './play';

const application: Subject = { form: assistanceApplication, kind: 'assistance-application' };
const report: Subject = { form: neighbourReport, kind: 'neighbour-report', onlyPerson: 'only' };

/** Other lives: JOURNEY_SEED=7 JOURNEY_RUNS=500 npx jest test/journeys */
const seeds = process.env.JOURNEY_SEED ? [Number(process.env.JOURNEY_SEED)] : [1, 735, 20260701];
const runsOf = (usual: number): number => Number(process.env.JOURNEY_RUNS ?? usual);

const lives = seeds.flatMap((seed) => [
  ['an application', seed, application, runsOf(14)] as const,
  ['a report', seed, report, runsOf(25)] as const,
]);

/** Some things happen more often than others. */
const often: Partial<Record<Step['act'], number>> = { goOn: 2, fillRequired: 2, change: 2, submit: 3 };
const acts = (Object.keys(deeds) as Step['act'][]).map((act) => ({
  weight: often[act] ?? 1,
  arbitrary: fc.constant(act),
}));
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ act: fc.oneof(...acts), who: fc.nat(2), dice: fc.nat(9999) }),
  { minLength: 20, maxLength: 50, size: 'max' },
);

test.each(lives)(
  '%s, seed %i: answering, going back, changing and being killed lose, mix up and send nothing wrong',
  async (_what, seed, subject, numRuns) => {
    let sent = 0;
    const life = fc.asyncProperty(steps, async (played) => {
      sent += await live(subject, played);
    });
    await fc.assert(life, { seed, numRuns });
    expect(sent).toBeGreaterThan(numRuns / 3);
  },
  120_000,
);

/** Plays one life to its end, and holds what came to the office against what was handed over. */
async function live(subject: Subject, played: readonly Step[]): Promise<number> {
  const refused: unknown[] = [];
  const office = anOffice(judgesNoting(refused));
  const life = await aLife(aWorld(office), subject);
  for (const step of played) await play(life, step);
  await finish(life);

  const arrived = [...office.cases].map(([id, { body }]) => ({ id, answers: answersIn(body) }));
  const handedOver = life.handedOver.map(({ id, answers }) => ({
    id,
    answers: withAttachments(answers, office.attachments),
  }));
  expect(arrived.sort(byId)).toEqual(handedOver.sort(byId));
  expect(refused).toEqual([]);
  return handedOver.length;
}

const answersIn = (body: unknown) => (body as { readonly answers: object }).answers;
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

/** The server's own judgement on what the phone sends; every refusal is noted. */
function judgesNoting(refused: unknown[]): Judges {
  const server = { region: parseRegion(region), now: () => Date.UTC(2026, 10, 25) as never };
  const noting = (judge: (sent: unknown) => unknown) => (sent: unknown) => {
    try {
      judge(sent);
    } catch (refusal) {
      refused.push(refusal);
    }
  };
  return {
    applications: noting((sent) => readApplication(server, sent)),
    'neighbour-reports': noting((sent) => readReport(server.region, sent)),
  };
}

/** The answers with the photos' ids as the office knows them. */
function withAttachments(answers: object, attachments: ReadonlyMap<string, string>): object {
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return JSON.parse(JSON.stringify(answers).replace(uuid, (id) => attachments.get(id) ?? id));
}
