import { conditionText } from '@/content/messages/eligibility/conditions';
import { noteText } from '@/content/messages/eligibility/notes';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { outcomeText } from '@/content/messages/eligibility/verdicts';
import { sourceText } from '@/content/messages/self-check/apply';
import { type Assessment, assess } from '@/domain/eligibility/assess';
import { decisiveConditions } from '@/domain/eligibility/verdict/verdict';
import { reasonWords } from '@/features/self-check/result/card/line-words';
import { aSetting } from '../fixtures/a-household';
import { eightPeople } from '../fixtures/eight-people';
import { slowness } from '../fixtures/time-taken';

const batches = 200;
const inBatch = 2;

/**
 * Milliseconds of processor time one run takes, in the best of many batches. What else the machine
 * does takes time by the clock but not this process's; a collection of rubbish or a compilation that
 * falls into one batch does not fall into all of them. What it does to every process alike is taken out.
 */
function processorTime(work: () => unknown): number {
  for (let warm = 0; warm < 150; warm += 1) work();
  const taken = Array.from({ length: batches }, () => {
    const before = process.cpuUsage();
    for (let run = 0; run < inBatch; run += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / inBatch;
  });
  return Math.min(...taken) / slowness();
}

/** Every word of every card of the result, folds opened. */
function onScreen({ verdicts }: Assessment): string {
  const cards = verdicts.map(({ scheme, outcome, requirements, notes, benefit }) => ({
    name: schemeText[scheme].name,
    outcome: outcomeText[outcome],
    notes: notes.map((note) => noteText[note]),
    benefit,
    reasons: decisiveConditions(requirements).map((condition) => ({
      ...conditionText[condition.id],
      lines: reasonWords(condition),
      source: sourceText(condition.source),
      answers: condition.answersUsed,
    })),
  }));
  return JSON.stringify(cards);
}

const setting = aSetting();

/** Told anew each time: what the rules remember of a household is remembered of this one object. */
const toldAnew = () => ({ ...eightPeople, members: [...(eightPeople.members ?? [])] });
const plain = () => assess(toldAnew(), { ...setting, withNearMisses: false });

test('the clock of the processor runs while work is done', () => {
  expect(processorTime(() => JSON.stringify(Array.from({ length: 5000 }, String)))).toBeGreaterThan(0.05);
});

test('eight people, everything answered: 2 ms', () => {
  expect(processorTime(plain)).toBeLessThanOrEqual(2);
});

test('with the words a screen shows: 5 ms', () => {
  expect(processorTime(() => onScreen(plain()))).toBeLessThanOrEqual(5);
});

test('with 差一点, written down for a screen: 20 ms', () => {
  expect(processorTime(() => JSON.stringify(assess(toldAnew(), setting)))).toBeLessThanOrEqual(20);
});
