import { dangerIn } from '@/content/safety/danger-in';
import { searchIndex } from '@/content/search/search-index';
import { searchPolicies } from '@/content/search/search-policies';
import { isReceipt, readReceipt } from '@/domain/case/receipt';
import { day, parseDay } from '@/domain/dates';
import { checkAnswer } from '@/domain/form/checks';
import type { AnswerValue, FormDefinition, Question, QuestionKind } from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import { checkSubmission } from '@/domain/form/submission-check';
import { parseYuan } from '@/domain/money';
import { holdsLongNumber, maskName, maskPhone } from '@/domain/privacy';
import {
  ageGroupOf,
  identityFacts,
  identityProblem,
  maskIdentityNumber,
  readIdentityNumber,
} from '@/domain/typed/identity-number';
import { phoneForms, readPhone } from '@/domain/typed/phone-number';
import { phoneProblem } from '@/domain/typed/phone-problem';
import { digitSigns, numberSigns, readName, visibleLine, visibleText } from '@/domain/typed/typed-text';
import { addedPapers } from '@/forms/added-papers';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { neighbourReport } from '@/forms/neighbour-report';
import { selfCheck } from '@/forms/self-check/self-check';
import { hostileLength, hostileTexts } from '../../fixtures/hostile-texts';
import { timeTaken } from '../../fixtures/time-taken';

const most = 20;
const today = day('2026-11-24');

const functions: readonly (readonly [name: string, call: (text: string) => unknown])[] = [
  ['readPhone', readPhone],
  ['phoneProblem', phoneProblem],
  ['phoneForms', phoneForms],
  ['readIdentityNumber', readIdentityNumber],
  ['identityProblem', identityProblem],
  ['identityFacts', identityFacts],
  ['ageGroupOf', (text) => ageGroupOf(text, today)],
  ['maskIdentityNumber', maskIdentityNumber],
  ['readReceipt', readReceipt],
  ['isReceipt', isReceipt],
  ['parseYuan', parseYuan],
  ['parseDay', parseDay],
  ['maskName', maskName],
  ['maskPhone', maskPhone],
  ['holdsLongNumber', holdsLongNumber],
  ['readName', readName],
  ['visibleText', visibleText],
  ['visibleLine', visibleLine],
  ['numberSigns', numberSigns],
  ['digitSigns', digitSigns],
  ['searchPolicies', (text) => searchPolicies(text, searchIndex)],
  ['dangerIn', dangerIn],
];

test.each(functions)('%s takes 100,000 characters of any kind in 20 ms', (_name, call) => {
  const slow = hostileTexts.filter(([, text]) => timeTaken(() => call(text)) > most).map(([kind]) => kind);
  expect(slow).toEqual([]);
});

/** Every kind there is; a new one does not compile until it stands here. */
const kinds: Readonly<Record<QuestionKind, Partial<Question>>> = {
  choice: { options: ['yes', 'no'] },
  choices: { options: ['yes', 'no'] },
  text: {},
  'long-text': { most: 500 },
  phone: {},
  name: {},
  'id-number': {},
  amount: {},
  number: {},
  date: {},
  village: { most: 8 },
  receipt: {},
  photos: { most: 3 },
  records: { records: member },
};
const everyKind = Object.entries(kinds).map(
  ([kind, more]): Question => ({
    id: 'q',
    kind: kind as QuestionKind, // the keys are the kinds
    ...more,
  }),
);

test.each(everyKind)(
  'an answer to $kind of 100,000 characters is read, checked and refused in 20 ms',
  (question) => {
    const judge = (value: AnswerValue) => checkAnswer(question, readAnswer(question, value), today);
    const slow = hostileTexts.filter(([, text]) => timeTaken(() => judge(text)) > most).map(([kind]) => kind);
    expect(slow).toEqual([]);
    expect(hostileTexts.filter(([, text]) => judge(text) === undefined).map(([kind]) => kind)).toEqual([]);
  },
);

const lists: readonly (readonly [name: string, list: readonly AnswerValue[]])[] = [
  ['words', Array.from({ length: hostileLength }, (_, place) => `w${place}`)],
  ['one word', Array.from({ length: hostileLength }, () => 'yes')],
  ['entries', Array.from({ length: hostileLength }, (_, place) => ({ id: `r${place}` }))],
  ['empty lists', Array.from({ length: hostileLength }, () => [])],
];

test.each(everyKind)('a list of 100,000 for $kind is refused in 20 ms', (question) => {
  const judge = (value: AnswerValue) => checkAnswer(question, readAnswer(question, value), today);
  const slow = lists.filter(([, list]) => timeTaken(() => judge(list)) > most).map(([kind]) => kind);
  expect(slow).toEqual([]);
});

test('80,000 blanks and a letter are no name', () => {
  const question = { id: 'personName', kind: 'name' } as const;
  const typed = `${' '.repeat(80_000)}x`;
  expect(checkAnswer(question, readAnswer(question, typed))).toEqual({
    question: 'personName',
    code: 'too-long',
    detail: { most: 50, over: 79_951 },
  });
});

const forms: readonly FormDefinition[] = [
  neighbourReport,
  assistanceApplication,
  addedPapers,
  selfCheck,
  member,
];

test.each(forms)('$id judges a submission with 100,000 characters anywhere in 20 ms', (form) => {
  const slow = form.questions.flatMap(({ id }) =>
    [...hostileTexts, ...lists]
      .filter(([, value]) => timeTaken(() => checkSubmission(form, { [id]: value }, today)) > most)
      .map(([kind]) => `${id}: ${kind}`),
  );
  expect(slow).toEqual([]);
});
