import type { Answers, FormDefinition } from '@/domain/form/definition';
import { isUnknownVersion, judgeSubmission } from '@/domain/form/judge-submission';
import { assistanceApplication } from '@/forms/application/application';
import { isUrgent, neighbourReport } from '@/forms/neighbour-report';

const dog = { id: 'dog', kind: 'choice', options: ['yes', 'no'], optional: true, since: 2 } as const;
const tools = { id: 'tools', kind: 'choices', options: ['rake'], optional: true, since: 3 } as const;

/** A report that has grown twice: a dog in version 2, tools in version 3, and `group` is called `lane` since then. */
const grown: FormDefinition = {
  ...neighbourReport,
  version: 3,
  questions: [
    ...neighbourReport.questions.filter(({ id }) => id !== 'group'),
    { id: 'lane', kind: 'text', optional: true, most: 30 },
    dog,
    tools,
  ],
  pages: neighbourReport.pages.map((page) =>
    page.id === 'place' ? { ...page, questions: ['village', 'lane', 'place', 'dog', 'tools'] } : page,
  ),
  upgrade: ({ answers, typing }) => {
    const { group, ...rest } = answers;
    return { answers: group === undefined ? rest : { lane: group, ...rest }, typing };
  },
};

const first: Answers = {
  danger: 'yes',
  signs: ['jobless'],
  village: '',
  group: '三组',
  place: '村口',
  ready: 'send',
};
const { group: _, ...unmoved } = first;
const second: Answers = { ...unmoved, lane: '三组', dog: 'no' };
const third: Answers = { ...second, tools: ['rake'] };

const taken: [name: string, version: number, answers: Answers, kept: Answers][] = [
  ["today's form", 3, third, third],
  ["yesterday's form", 2, second, { ...second, tools: [] }],
  ['the form of the day before yesterday', 1, first, { ...unmoved, lane: '三组', dog: '', tools: [] }],
];

test.each(taken)('%s is taken, as today means it, and stays urgent', (_name, version, answers, kept) => {
  const judged = judgeSubmission(grown, version, answers);
  expect(judged).toEqual({ answers: kept, errors: [] });
  expect(isUrgent(judged.answers)).toBe(true);
});

const told: [name: string, version: number, answers: Answers, code: string][] = [
  ["today's form without a question that was shown", 3, second, 'missing'],
  ["yesterday's form without one that was shown then", 2, { ...unmoved, lane: '' }, 'missing'],
  ["yesterday's form without what is not optional", 2, { ...second, place: '' }, 'missing'],
  ["yesterday's form with a wrong answer", 2, { ...second, dog: 'cat' }, 'not-an-option'],
  ["today's form with a stray answer", 3, { ...third, story: 'x' }, 'off-route'],
  ["today's form with a question it does not have", 3, { ...third, group: '' }, 'unknown-question'],
];

test.each(told)('%s is refused by name', (_name, version, answers, code) => {
  expect(judgeSubmission(grown, version, answers).errors.map((error) => error.code)).toEqual([code]);
});

test.each([4, 99, 0, -1, 1.5, Number.NaN])('a form of version %d is kept as it came, and told', (version) => {
  const judged = judgeSubmission(grown, version, { ...third, colour: 'red' });
  expect(judged.answers).toEqual({ ...third, colour: 'red' });
  expect(judged.errors).toEqual([{ question: 'formVersion', code: 'unknown' }]);
  expect(isUnknownVersion(judged)).toBe(true);
});

test('every entry of a list has its later questions blank too', () => {
  const person: FormDefinition = {
    id: 'person',
    version: 2,
    start: 'name',
    questions: [{ id: 'name', kind: 'name' }, dog],
    pages: [{ id: 'name', questions: ['name', 'dog'], next: () => undefined }],
  };
  const family: FormDefinition = {
    id: 'family',
    version: 2,
    start: 'members',
    questions: [{ id: 'members', kind: 'records', records: person }],
    pages: [{ id: 'members', questions: ['members'], next: () => undefined }],
  };
  const members = [{ id: 'a', name: '张三' }];
  expect(judgeSubmission(family, 1, { members })).toEqual({
    answers: { members: [{ id: 'a', name: '张三', dog: '' }] },
    errors: [],
  });
  expect(judgeSubmission(family, 2, { members }).errors.map(({ code }) => code)).toEqual([
    'record-incomplete',
  ]);
});

test('an optional question added to the application refuses no phone of yesterday', () => {
  const later: FormDefinition = {
    ...assistanceApplication,
    version: 4,
    questions: [...assistanceApplication.questions, { ...dog, since: 4 }],
    pages: assistanceApplication.pages.map((page) =>
      page.id === 'name' ? { ...page, questions: [...page.questions, 'dog'] } : page,
    ),
  };
  const own = judgeSubmission(assistanceApplication, 3, { forWhom: 'self' }).errors;
  const judged = judgeSubmission(later, 3, { forWhom: 'self' }).errors;
  expect(judged).toEqual(own);
  expect(judged.map(({ question }) => question)).not.toContain('dog');
});
