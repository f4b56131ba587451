// Walks the five jobs most people come for on the built H5, each on a fresh phone, prints what they cost in screens,
// questions and taps, and ends with 1 where one costs more than it may.
//   npm run taps [-- <part of a job's name>]
import { openBrowser, openPhone } from '../../test/e2e/support/browser.mjs';
import { openTown } from '../../test/e2e/support/town.mjs';
import { load } from '../load.mjs';
import { walk } from './walk.mjs';

const [wanted = ''] = process.argv.slice(2);
const size = { width: 390, height: 844 };
const { jobsIn } = await load('tools/taps/jobs.ts');
const { counted } = await load('tools/taps/steps.ts');

const [browser, town] = await Promise.all([openBrowser(), openTown()]);
let over = 0;
try {
  for (const job of jobsIn({ villages: true }).filter(({ name }) => name.includes(wanted)))
    await measure(job);
} finally {
  await browser.close();
  await town.stop();
}
process.exitCode = over === 0 ? 0 : 1;

async function measure(job) {
  const phone = await openPhone(browser, { size });
  try {
    const count = await walk(await phone.newPage(), town.url, job);
    const taps = counted(job, count);
    if (taps > job.limit) over += 1;
    console.log(line(job, count, taps));
  } catch (error) {
    over += 1;
    console.log(`${job.name}: stopped at ${error.message}`);
  } finally {
    await phone.close();
  }
}

function line({ name, limit, typingIsFree }, { screens, questions, fields }, taps) {
  const typed = typingIsFree ? `${taps} taps and ${fields} fields` : `${taps} taps, ${fields} of them fields`;
  const verdict = taps > limit ? `OVER ${limit}` : `at most ${limit}`;
  return `${name.padEnd(14)} ${screens} screens, ${questions} questions, ${typed} (${verdict})`;
}
