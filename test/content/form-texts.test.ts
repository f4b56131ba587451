import type { FormTexts } from '@/content/form-texts';
import { addressed } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import type { Answers } from '@/domain/form/definition';
import { consentsAsked } from '@/forms/application/consents';
import { namedInApplication } from '@/forms/application/named';
import { neighbourReport } from '@/forms/neighbour-report';
import { maxInOneColumn } from '@/ui/option/option';
import { everyForm } from '../forms/every-form';

const wordsOf = (texts: FormTexts): string => JSON.stringify(texts);

const cases: [name: string, answers: Answers, entry: Answers, named: object][] = [
  ['nothing said yet', {}, {}, {}],
  ['for oneself', { forWhom: 'self' }, {}, { 申请人: '您' }],
  ['for oneself, with a name', { forWhom: 'self', personName: '陈桂兰' }, {}, { 申请人: '您' }],
  ['for somebody else, the name not told yet', { forWhom: 'family' }, {}, {}],
  ['for somebody else', { forWhom: 'family', personName: '陈桂兰' }, {}, { 申请人: '陈*' }],
  ['a member with a name', { forWhom: 'self' }, { memberName: '李小明' }, { 申请人: '您', 这个人: '李*' }],
  ['a member without one', { forWhom: 'self' }, { memberName: '' }, { 申请人: '您' }],
  ['somebody who owes support', {}, { supporterName: '李大海' }, { 这位亲人: '李*' }],
];

test.each(cases)('%s', (_name, answers, entry, named) => {
  expect(namedInApplication(answers, entry)).toEqual(named);
});

test('once all names are told, no message of an application says 申请人, 这个人 or 这位亲人', () => {
  const named = namedInApplication(
    { forWhom: 'other', personName: '陈桂兰' },
    { memberName: '李小明', supporterName: '李大海' },
  );
  const terms = Object.keys(named);
  expect(terms).toHaveLength(3);
  expect(wordsOf(applicationTexts)).toMatch(/申请人.*这个人|这个人.*申请人/);
  expect(wordsOf(addressed(applicationTexts, named))).not.toMatch(new RegExp(terms.join('|')));
});

test('for oneself it is 您 everywhere, and what is said stays where it was', () => {
  const own = addressed(applicationTexts, namedInApplication({ forWhom: 'self' }, {}));
  expect(wordsOf(own)).not.toContain('申请人');
  expect(own.questions.personName?.label).toBe('您的姓名');
  expect(Object.keys(own.questions)).toEqual(Object.keys(applicationTexts.questions));
  expect(own.pages.troubles).toEqual(applicationTexts.pages.troubles);
});

test('a report calls the person by the covered name once it is told', () => {
  const answers = { personName: '张婆婆' };
  const texts = addressed(neighbourReportTexts, neighbourReport.named?.(answers, {}) ?? {});
  expect(wordsOf(texts)).toContain('张*');
  expect(wordsOf(texts)).not.toContain('那个人');
  expect(neighbourReport.named?.({ personName: '' }, {})).toEqual({});
});

test('without names the words are the very same', () => {
  expect(addressed(applicationTexts, {})).toBe(applicationTexts);
});

test('a consent is handed on in the words that stood there', () => {
  const answers: Answers = { forWhom: 'self', meansCheck: 'agree', truth: ['agree'] };
  const [means] = consentsAsked(answers).filter(({ id }) => id === 'meansCheck');
  expect(means?.words).toContain('您');
  expect(means?.words).not.toContain('申请人');
});

/** An option of a long list stands in half the page, which is five characters wide beside its box. */
const halfPage = 5;
/** In Chinese characters: a digit is half of one; a sign at the end of a line needs no room. */
const widthOf = (phrase: string): number =>
  phrase.replace(/[、，]$/, '').replace(/[\d ]/g, '').length + phrase.replace(/[^\d ]/g, '').length / 2;

test.each(everyForm)(
  'the options of $name that stand in two columns break between phrases',
  ({ form, texts }) => {
    const tooWide = form.questions.flatMap(({ id }) => {
      const options = Object.values(texts.questions[id]?.options ?? {});
      const inColumns = options.length > maxInOneColumn ? options : [];
      return inColumns.filter(({ label }) =>
        label.split(/\||(?<=[、，])|(?=（)/).some((one) => widthOf(one) > halfPage),
      );
    });
    expect(tooWide.map(({ label }) => label)).toEqual([]);
  },
);
