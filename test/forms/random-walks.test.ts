import fc from 'fast-check';
import { assess } from '@/domain/eligibility/assess';
import { type Condition, conditionsOf } from '@/domain/eligibility/verdict/verdict';
import {
  type Answers,
  type AnswerValue,
  type Question,
  questionOf,
  unknownAnswer,
} from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { questionsMissing } from '@/forms/self-check/answers-behind';
import type { SelfCheckMode } from '@/forms/self-check/family/family';
import { householdOf } from '@/forms/self-check/household';
import { selfCheck, selfCheckFrom } from '@/forms/self-check/self-check';
import { aFreshSetting, aSetting } from '../fixtures/a-household';

/** More runs and other seeds than by chance: RUNS=5000 SEED=7 npx jest test/forms/random-walks. */
const { RUNS, SEED } = process.env;
const runs = { numRuns: Number(RUNS ?? 1000), ...(SEED !== undefined && { seed: Number(SEED) }) };

type Draw = (most: number) => number;

const grownUp = ['wage', 'business', 'pension', 'basic-pension', 'old-age-allowance'];

/** Options that are 「不知道」 in other words: a card without its grade, a hukou without its kind. */
const halfKnown = ['card', 'here'];

/** One answer a person could give; 「不知道」 only where it is allowed to. */
function anAnswer(question: Question, answers: Answers, draw: Draw, mayNotKnow: boolean): AnswerValue {
  const { id, kind, options = [] } = question;
  const left = mayNotKnow ? [unknownAnswer] : [unknownAnswer, ...halfKnown];
  const own = options.filter((each) => !left.includes(each) && isPossible(id, each, answers));
  const isUnknown = mayNotKnow && draw(9) === 0;
  if (kind === 'choices') return isUnknown ? [unknownAnswer] : some(own, draw);
  if (isUnknown) return unknownAnswer;
  return kind === 'choice' ? oneOf(own, draw) : aNumber(question, draw);
}

function aNumber({ id, kind, least = 0 }: Question, draw: Draw): number {
  if (kind === 'amount') return oneOf([0, 30_000, 76_900, 77_000, 150_000, 3_000_000], draw);
  if (id === 'people') return oneOf([1, 2, 3], draw);
  if (id === 'supporters') return oneOf([0, 0, 1, 2, 9], draw);
  return id.endsWith('age') ? oneOf([3, 9, 15, 16, 18, 20, 40, 59, 60, 71], draw) : least + draw(3);
}

function oneOf<T>(list: readonly T[], draw: Draw): T {
  const found = list[draw(list.length - 1)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** One husband or wife, no wages under 16; whoever answers is not away themselves. */
function isPossible(id: string, option: string, answers: Answers): boolean {
  const [, member = ''] = /^m(\d+)-/.exec(id) ?? [];
  if (id.endsWith('-incomes') && Number(answers[`m${member}-age`]) < 16) return !grownUp.includes(option);
  if (id.endsWith('-relation') && option === 'spouse') return member === '1';
  const isAway = ['prison', 'compulsory-treatment', 'declared-missing'].includes(option);
  return !(id === 'm0-status' && isAway);
}

function some(options: readonly string[], draw: Draw): readonly string[] {
  const chosen = options.filter((each) => each !== 'none' && draw(4) === 0);
  return chosen.length > 0 ? chosen : ['none'];
}

function aWalk(mode: SelfCheckMode, mayNotKnow: boolean): fc.Arbitrary<Answers> {
  return fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
    const draw: Draw = (most) => Number(stream.next().value ?? 0) % (most + 1);
    let answers: Answers = { mode };
    for (let journey = walk(selfCheckFrom(mode), answers); !journey.complete; ) {
      const asked = journey.errors.map(({ question }) => questionOf(selfCheck, question));
      const given = asked.map((each) => [each.id, anAnswer(each, answers, draw, mayNotKnow)] as const);
      answers = { ...answers, ...Object.fromEntries(given) };
      journey = walk(selfCheckFrom(mode), answers);
    }
    return answers;
  });
}

const settings = fc.constantFrom(aSetting(), aFreshSetting());

function openOnes(answers: Answers, at: ReturnType<typeof aSetting>): readonly Condition[] {
  const { verdicts, problems } = assess(householdOf(answers), at);
  if (problems.some(({ blocks }) => blocks)) return [];
  return verdicts
    .flatMap(({ requirements }) => conditionsOf(requirements))
    .filter(({ state }) => state === 'unknown');
}

test('with everything answered nothing waits for an answer, and what is open says why', () => {
  fc.assert(
    fc.property(aWalk('full', false), settings, (answers, at) => {
      const open = openOnes(answers, at);
      expect(
        open.filter(({ change }) => change === 'answer').map(({ id, absent }) => ({ id, absent })),
      ).toEqual([]);
      expect(
        open.filter(({ notes = [], change }) => notes.length === 0 && change !== 'paper').map(({ id }) => id),
      ).toEqual([]);
    }),
    runs,
  );
});

test.each<SelfCheckMode>(['quick', 'emergency', 'full'])(
  '%s: what waits for an answer names a question that was not answered',
  (mode) => {
    fc.assert(
      fc.property(aWalk(mode, true), settings, (answers, at) => {
        const waiting = openOnes(answers, at).filter(({ change }) => change === 'answer');
        const nameless = waiting.filter(({ absent = [] }) => questionsMissing(absent, answers).length === 0);
        expect(nameless.map(({ id, absent }) => ({ id, absent }))).toEqual([]);
      }),
      runs,
    );
  },
);

test('each option of each question changes what the rules are told, or is its own kind of nothing', () => {
  const saysNothing = ['unknown', 'none', 'same-place'];
  const kinds = selfCheck.questions.find(({ id }) => id === 'm1-incomes')?.options ?? [];
  const around: Answers = {
    mode: 'full',
    people: 2,
    supporters: 1,
    hukou: 'here',
    'm1-disability': 'card-2',
    'm1-incomes': kinds.filter((kind) => !saysNothing.includes(kind)),
  };
  const chosenFrom = selfCheck.questions.filter(
    ({ id, kind }) => kind === 'choice' && !['mode', 'danger'].includes(id) && /^(m1-|s0-|[a-z]+$)/i.test(id),
  );
  const silent = chosenFrom.flatMap(({ id, options = [] }) => {
    const told = options.map((option) => JSON.stringify(householdOf({ ...around, [id]: option })));
    return options
      .filter((option, at) => !saysNothing.includes(option) && told.indexOf(told[at] ?? '') !== at)
      .map((option) => `${id}: ${option}`);
  });
  expect(chosenFrom.length).toBeGreaterThan(30);
  expect(silent).toEqual([]);
});
