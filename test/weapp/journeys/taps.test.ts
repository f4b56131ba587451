import { jobsIn } from '../../../tools/taps/jobs';
import { counted } from '../../../tools/taps/steps';
import { createPhone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { openTown, type Town } from '../support/town';
import { countTaps } from './count-taps';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

test.each(jobsIn({ villages: false }).map((job) => [job.name, job] as const))(
  '%s costs no more taps than it may',
  async (_, job) => {
    const phone = await createPhone({ dist: builtWeapp(), server: town.url });
    expect(counted(job, await countTaps(phone, job))).toBeLessThanOrEqual(job.limit);
    expect(phone.errors).toEqual([]);
  },
);
