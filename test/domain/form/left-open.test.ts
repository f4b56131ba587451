import type { Answers, FormDefinition } from '@/domain/form/definition';
import { needFor } from '@/domain/form/shown/left-open';
import { answerToRequest } from '@/forms/answer-to-request';
import { assistanceApplication } from '@/forms/application/application';
import { caseCorrection } from '@/forms/case-correction';
import { complaint } from '@/forms/complaint';
import { neighbourReport } from '@/forms/neighbour-report';

const cases: [
  name: string,
  form: FormDefinition,
  page: string,
  question: string,
  answers: Answers,
  need: string,
][] = [
  ['what is not optional', neighbourReport, 'danger', 'danger', {}, 'must'],
  ['optional, and no rule of the page asks for it', complaint, 'complaint', 'officer', {}, 'may'],
  ['optional in the model, but its page asks for one sign', neighbourReport, 'signs', 'signs', {}, 'must'],
  [
    'signs told on the page before',
    neighbourReport,
    'more-signs',
    'moreSigns',
    { signs: ['more', 'jobless'] },
    'may',
  ],
  ['no sign told yet', neighbourReport, 'more-signs', 'moreSigns', { signs: ['more'] }, 'must'],
  ['a number or another way', assistanceApplication, 'reach', 'phone', { phone: '023-4548 8696' }, 'one-of'],
  ['one of three things to mend', caseCorrection, 'correction', 'name', {}, 'one-of'],
  [
    'words beside a chosen way that is no words',
    answerToRequest,
    'answer',
    'words',
    { way: 'at-visit' },
    'may',
  ],
  ['words as the chosen way', answerToRequest, 'answer', 'words', { way: 'words', words: '有' }, 'one-of'],
];

test.each(cases)('%s', (_name, form, page, question, answers, need) => {
  expect(needFor(form, page, question, answers)).toBe(need);
});
