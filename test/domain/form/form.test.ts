import fc from 'fast-check';
import { checkAnswer } from '@/domain/form/checks';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { aboutPages, walk } from '@/domain/form/journey';
import { readAnswer } from '@/domain/form/reading';
import { checkSubmission } from '@/domain/form/submission-check';
import { summarise } from '@/domain/form/summary';
import { harmsChild, isUrgent, neighbourReport } from '@/forms/neighbour-report';

const required: Answers = {
  danger: 'no',
  signs: ['jobless'],
  village: '',
  group: '',
  place: '村口',
  ready: 'send',
};
const added: Answers = {
  ...required,
  ready: 'add',
  personName: '',
  personPhone: '',
  knows: '',
  wishes: '',
  canApply: '',
  story: '',
  photos: [],
  role: '',
  naming: 'anonymous',
};

test('nothing answered: the person stands on the first page', () => {
  const { pages, complete } = walk(neighbourReport, {});
  expect(pages.map(({ id }) => id)).toEqual(['danger']);
  expect(complete).toBe(false);
});

test('three required answers are a whole report', () => {
  expect(walk(neighbourReport, required)).toMatchObject({ complete: true, answers: required });
});

test('answers on a branch no longer taken are neither sent nor shown', () => {
  const changed = { ...added, naming: 'named', reporterName: '李', reporterPhone: '', ready: 'send' };
  expect(walk(neighbourReport, changed).answers).toEqual(required);
  expect(summarise(neighbourReport, changed).map(({ question }) => question.id)).toEqual([
    'danger',
    'signs',
    'village',
    'place',
    'group',
  ]);
});

test('「还有别的情况」 alone is no sign yet', () => {
  const more = { ...required, signs: ['more'] };
  expect(walk(neighbourReport, { ...more, moreSigns: [] }).errors).toEqual([
    { question: 'moreSigns', code: 'sign-missing' },
  ]);
  expect(walk(neighbourReport, { ...more, moreSigns: ['other'] }).complete).toBe(true);
});

const urgent: [name: string, answers: Answers, urgent: boolean, child: boolean][] = [
  ['no danger, no job', required, false, false],
  ['danger now', { ...required, danger: 'yes' }, true, false],
  ['danger not known', { ...required, danger: 'unknown' }, false, false],
  ['an old person not seen for days', { ...required, signs: ['elder-unseen'] }, true, false],
  ['a child left alone', { ...required, signs: ['more'], moreSigns: ['child-neglected'] }, true, true],
  ['somebody beaten', { ...required, signs: ['more'], moreSigns: ['abuse'] }, true, true],
  ['ticked on a page no longer on the route', { ...required, moreSigns: ['abuse'] }, false, false],
];

test.each(urgent)('urgent? %s', (_name, answers, isNow, child) => {
  expect(isUrgent(answers)).toBe(isNow);
  expect(harmsChild(answers)).toBe(child);
});

test('about how many pages: four, or ten when more is told', () => {
  expect(aboutPages(neighbourReport, {})).toBe(4);
  expect(aboutPages(neighbourReport, added)).toBe(12);
});

const phones: [typed: string, code: string | undefined][] = [
  ['13800012670', undefined],
  ['+86 138 0001 2670', undefined],
  ['１３８０００１２６７０', undefined],
  ['023-45488696', undefined],
  ['1380001267', 'phone-short'],
  ['138000126700', 'phone-long'],
  ['12800012670', 'phone-start'],
  ['45488696', 'phone-area'],
  ['110', 'phone-short'],
  ['abc', 'phone-digits'],
];

test.each(phones)('phone %s', (typed, code) => {
  const phone = { id: 'phone', kind: 'phone', optional: true } as const;
  expect(checkAnswer(phone, readAnswer(phone, typed))?.code).toBe(code);
});

const texts: [name: string, typed: string, read: string][] = [
  ['blanks around and inside', '  张   三 ', '张 三'],
  ['a zero-width space', '张\u200b三', '张三'],
  ['a control character', '张\u0007三', '张三'],
  ['a rare character', '𠮷', '𠮷'],
  ['an emoji', '😟', '😟'],
  ['HTML stays the words it is', '<script>alert(1)</script>', '<script>alert(1)</script>'],
];

test.each(texts)('text with %s', (_name, typed, read) => {
  expect(readAnswer({ id: 'x', kind: 'text' }, typed)).toBe(read);
});

test('length is counted in characters as people see them', () => {
  const place = { id: 'place', kind: 'text', most: 3 } as const;
  expect(checkAnswer(place, '𠮷𠮷𠮷')).toBeUndefined();
  expect(checkAnswer(place, '𠮷𠮷𠮷𠮷')).toEqual({
    question: 'place',
    code: 'too-long',
    detail: { most: 3, over: 1 },
  });
});

const refused: [name: string, answers: Answers, error: { question: string; code: string }][] = [
  [
    'a field the form does not have',
    { ...required, idNumber: '1' },
    { question: 'idNumber', code: 'unknown-question' },
  ],
  ['an answer off the route', { ...required, story: 'x' }, { question: 'story', code: 'off-route' }],
  [
    'an option that does not exist',
    { ...required, danger: 'maybe' },
    { question: 'danger', code: 'not-an-option' },
  ],
  ['a list where a word belongs', { ...required, place: ['a'] }, { question: 'place', code: 'not-text' }],
  [
    'a word where a list belongs',
    { ...required, signs: 'jobless' },
    { question: 'signs', code: 'not-a-list' },
  ],
  ['one option twice', { ...required, signs: ['jobless', 'jobless'] }, { question: 'signs', code: 'twice' }],
  ['an empty place', { ...required, place: '   ' }, { question: 'place', code: 'missing' }],
];

test.each(refused)('a submission with %s is refused by name', (_name, answers, error) => {
  expect(checkSubmission(neighbourReport, answers).errors).toEqual([expect.objectContaining(error)]);
});

test('whatever is answered, the walk ends, and what it keeps is complete again by itself', () => {
  const value = fc.oneof(
    fc.constantFrom('yes', 'no', 'unknown', 'more', 'add', 'send', 'named', 'anonymous', ''),
    fc.array(fc.constantFrom('more', 'jobless', 'abuse', 'other')),
    fc.string(),
  );
  const ids = neighbourReport.questions.map(({ id }) => id);
  const anything = fc.dictionary(fc.constantFrom(...ids), value);
  fc.assert(
    fc.property(anything, (answers) => {
      const journey = walk(neighbourReport, answers);
      const again = walk(neighbourReport, journey.answers);
      expect(again.complete).toBe(journey.complete);
      expect(again.answers).toEqual(journey.answers);
    }),
  );
});

test('a definition that leads in a circle is a mistake that is thrown', () => {
  const circle: FormDefinition = {
    id: 'circle',
    version: 1,
    start: 'a',
    questions: [],
    pages: [
      { id: 'a', questions: [], next: () => 'b' },
      { id: 'b', questions: [], next: () => 'a' },
    ],
  };
  expect(() => walk(circle, {})).toThrow('leads back');
});
