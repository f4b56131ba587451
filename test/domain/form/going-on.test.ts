import type { Answers, FormDefinition, FormPage, Question } from '@/domain/form/definition';
import { firstOpenPage, goesOnByChoice, maxRows, openingOptions } from '@/domain/form/shown/going-on';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';

const options = (count: number, ...more: string[]) => [
  ...Array.from({ length: count }, (_, place) => `o${place}`),
  ...more,
];

function aForm(question: Partial<Question>, page: Partial<FormPage> = {}): FormDefinition {
  return {
    id: 'f',
    version: 1,
    start: 'p',
    questions: [
      { id: 'q', kind: 'choice', options: options(3), ...question },
      { id: 'other', kind: 'text' },
    ],
    pages: [{ id: 'p', questions: ['q'], next: () => undefined, ...page }],
  };
}

function goesOn(form: FormDefinition, answers: Answers = {}): boolean {
  const [page] = form.pages;
  return page !== undefined && goesOnByChoice(form, page, answers) !== undefined;
}

const notices =
  (...opening: string[]) =>
  ({ q }: Answers) =>
    opening.includes(String(q)) ? ['told'] : [];

const cases: [name: string, form: FormDefinition, goes: boolean][] = [
  ['one choice of few', aForm({}), true],
  ['as many as may be rows', aForm({ options: options(maxRows) }), true],
  ['one more than may be rows', aForm({ options: options(maxRows + 1) }), false],
  ['没有 and 不知道 beside as many', aForm({ options: options(maxRows, 'none', 'unknown') }), true],
  ['several to tick', aForm({ kind: 'choices' }), false],
  ['something to type', aForm({ kind: 'text' }), false],
  ['an option that leads to more', aForm({ leads: ['o0'] }), false],
  ['drawn as buttons already', aForm({ buttons: true }), false],
  ['an age that a number may tell', aForm({ ageFrom: 'other' }), false],
  ['a second question beside it', aForm({}, { questions: ['q', 'other'] }), false],
  ['no question at all', aForm({}, { questions: [] }), false],
  [
    'half of the options explained first',
    aForm({ options: options(4) }, { notices: notices('o0', 'o1') }),
    true,
  ],
  ['more than half of them', aForm({ options: options(4) }, { notices: notices('o0', 'o1', 'o2') }), false],
  ['a notice that always stands there', aForm({}, { notices: () => ['told'] }), true],
];

test.each(cases)('%s', (_name, form, goes) => {
  expect(goesOn(form)).toBe(goes);
});

test('what opens is what brings a notice that does not stand there anyway, whatever is chosen now', () => {
  const page: FormPage = {
    id: 'p',
    questions: ['q'],
    notices: ({ q, other }) => ['always', ...(q === 'o1' && other === 'yes' ? ['told'] : [])],
    next: () => undefined,
  };
  const question: Question = { id: 'q', kind: 'choice', options: options(3) };
  expect(openingOptions(page, question, { other: 'yes' })).toEqual(['o1']);
  expect(openingOptions(page, question, { other: 'yes', q: 'o1' })).toEqual(['o1']);
  expect(openingOptions(page, question, { other: 'no' })).toEqual([]);
});

const who = taskForm(assistanceApplication, { id: 'who', start: 'for-whom' });
const keep: Answers = { forWhom: 'self', phoneUse: 'keep' };

test.each<[string, string, Answers, string | undefined]>([
  ['the next one is not answered', 'urgent', { forWhom: 'self' }, 'urgent'],
  ['one was brought along', 'urgent', { forWhom: 'self', urgent: 'no' }, 'phone-use'],
  ['two were', 'urgent', { forWhom: 'self', urgent: 'yes', event: 'fire' }, 'event-place'],
  [
    'one of them was left empty',
    'urgent',
    { ...keep, urgent: 'yes', event: 'fire', eventPlace: '' },
    undefined,
  ],
  ['nothing is left', 'urgent', { ...keep, urgent: 'no' }, undefined],
])('where %s', (_name, from, answers, page) => {
  expect(firstOpenPage(who, from, answers)).toBe(page);
});
