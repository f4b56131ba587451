import fc from 'fast-check';
import { dayOf } from '@/domain/dates';
import type { Answers, FormDefinition, Question } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { checkSubmission, readAll } from '@/domain/form/submission-check';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { type Answerer, anyAnswer, at, badAnswer, type Dice } from '../../fixtures/any-answer';
import { aServer, consent, newKey, startOfTests, type TestServer } from '../../support/server/a-server';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

const somebody: Answerer = { mark: '甲', number: 1 };
const operations = [
  ['sendApplication', assistanceApplication],
  ['sendNeighbourReport', neighbourReport],
] as const;

/** What a program, not a person, might send: right answers, wrong ones, strays, gaps and other types. */
function anyAnswers(form: FormDefinition, dice: readonly Dice[]): Answers {
  const entries = form.questions.flatMap((question, place) => {
    const own = dice[place % dice.length] ?? 0;
    const value = strange(question, own + place);
    return value === undefined ? [] : [[question.id, value] as const];
  });
  return Object.fromEntries(entries);
}

function strange(question: Question, dice: Dice): Answers[string] | undefined {
  if (question.kind === 'photos' || question.kind === 'village') return dice % 2 === 0 ? undefined : [];
  if (dice % 5 === 0) return undefined;
  if (dice % 23 === 0) return at([null, true, 7, { a: '1' }, ['x']], dice);
  return dice % 11 === 0 ? badAnswer(question, dice) : usually(question, dice);
}

function usually(question: Question, dice: Dice): Answers[string] {
  if (question.kind === 'records') return dice % 2 === 0 ? [] : [{ id: 'r', [`${dice % 3}`]: '' }];
  return anyAnswer(question, dice, somebody);
}

/** Walks along, so that many of them come close to what a form takes, then keeps or spoils one answer. */
function likelyAnswers(form: FormDefinition, dice: readonly Dice[]): Answers {
  let answers: Answers = {};
  for (const part of form.tasks ? tasksOf(form, {}) : [{ start: form.start, id: 'all' }])
    answers = answerOn(taskForm(form, part), answers, dice);
  const [first = 0, second = 1] = dice;
  if (first % 3 === 0) return answers;
  const question = at(form.questions, second);
  return first % 3 === 1
    ? { ...answers, [question.id]: strange(question, second) ?? '' }
    : Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question.id));
}

function answerOn(form: FormDefinition, begun: Answers, dice: readonly Dice[]): Answers {
  let answers = begun;
  for (let turn = 0; turn < 12; turn += 1) {
    const { pages, complete } = walk(form, readAll(form, answers));
    if (complete) return answers;
    const asked = form.questions.filter(({ id }) => pages.at(-1)?.questions.includes(id));
    const put = asked.map((question) => [question.id, plainly(question, (dice[turn] ?? 0) + turn)] as const);
    answers = { ...answers, ...Object.fromEntries(put) };
  }
  return answers;
}

function plainly(question: Question, dice: Dice): Answers[string] {
  if (question.kind === 'records' || question.kind === 'photos') return [];
  return anyAnswer(question, dice, somebody);
}

const dice = fc.array(fc.nat(9999), { minLength: 12, maxLength: 30 });

describe.each(operations)('%s', (operation, form) => {
  const judge = async (answers: Answers) => {
    // Somebody else each time, a little later: limits are tested elsewhere.
    server.later(7000);
    const { status, body } = await server.call(operation, {
      headers: { ...(await server.signIn()), ...newKey() },
      body: { formVersion: form.version, answers, consent },
    });
    return { status, errors: body.errors };
  };

  const holds = (make: (form: FormDefinition, rolled: readonly Dice[]) => Answers) => async () => {
    const seen = { taken: 0, refused: 0 };
    const property = fc.asyncProperty(dice, async (rolled) => {
      const answers = JSON.parse(JSON.stringify(make(form, rolled)));
      const own = checkSubmission(form, answers, dayOf(startOfTests));
      const { status, errors } = await judge(answers);
      if (own.errors.length === 0) seen.taken += 1;
      else seen.refused += 1;
      expect({ status, errors }).toEqual(
        own.errors.length === 0 ? { status: 201, errors: undefined } : { status: 422, errors: own.errors },
      );
    });
    await fc.assert(property, { seed: 735, numRuns: 60 });
    return seen;
  };

  test('refuses what the form refuses, with the same codes, whatever is sent', async () => {
    expect((await holds(anyAnswers)()).refused).toBeGreaterThan(30);
  });

  test('takes and refuses as the form does what is nearly right', async () => {
    const { taken, refused } = await holds(likelyAnswers)();
    expect(Math.min(taken, refused)).toBeGreaterThan(8);
  });
});
