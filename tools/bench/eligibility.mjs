// How long the rules take for eight people with everything answered: npm run bench:eligibility
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { load } from '../load.mjs';

const { assess } = await load('src/domain/eligibility/assess.ts');
const { parseStandards } = await load('src/content/regions/standards.ts');
const { eightPeople } = await load('test/fixtures/eight-people.ts');

const figures = new URL('../../src/content/regions/pulv/standards.json', import.meta.url);
const region = parseStandards(JSON.parse(readFileSync(figures, 'utf8')));

/** Milliseconds of the middle and the slowest of many runs of `work`. */
function measured(work, times = 2000) {
  for (let warm = 0; warm < 200; warm += 1) work();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: taken[times / 2], p99: taken[Math.floor(times * 0.99)] };
}

const show = (name, { median, p99 }) =>
  console.log(`${name}: median ${median.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`);

/** Told anew each time: what the rules remember of a household is remembered of that one object. */
const toldAnew = () => ({ ...eightPeople, members: [...eightPeople.members] });
const options = { day: '2026-11-24', region };
show(
  'assess, 8 people',
  measured(() => assess(toldAnew(), { ...options, withNearMisses: false })),
);
show(
  'assess with 差一点',
  measured(() => assess(toldAnew(), options)),
);
show(
  'assess with 差一点, written as JSON',
  measured(() => JSON.stringify(assess(toldAnew(), options))),
);
console.log(`JSON: ${(JSON.stringify(assess(toldAnew(), options)).length / 1024).toFixed(1)} K characters`);
