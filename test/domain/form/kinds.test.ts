import { day } from '@/domain/dates';
import { checkAnswer } from '@/domain/form/checks';
import type { AnswerValue, FormDefinition, Question } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { readAnswer } from '@/domain/form/reading';
import { checkSubmission } from '@/domain/form/submission-check';
import { summarise } from '@/domain/form/summary';

const today = day('2026-11-24');
const one = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({ id: 'q', kind, ...more });

const typed: [name: string, question: Question, typed: AnswerValue, read: AnswerValue, code: string][] = [
  ['an amount in yuan', one('amount'), '1,200.5 元', 120050, 'fine'],
  ['an amount that was kept already', one('amount'), 120050, 120050, 'fine'],
  ['nothing at all earned', one('amount'), '0', 0, 'fine'],
  ['an amount in words', one('amount'), '1200多', '1200多', 'amount-unclear'],
  ['an amount below zero', one('amount'), '-5', '-5', 'amount-unclear'],
  ['an amount beyond every household', one('amount'), '999999999', 99999999900, 'amount-large'],
  ['an amount not known', one('amount', { unknown: true }), 'unknown', 'unknown', 'fine'],
  ['不知道 where it is no answer', one('amount'), 'unknown', 'unknown', 'amount-unclear'],
  ['an amount left empty', one('amount'), '', '', 'missing'],
  ['a number in full-width digits', one('number'), '１２', 12, 'fine'],
  ['a number between direction signs', one('number'), '\u202d12\u202c', 12, 'fine'],
  ['a number of people', one('number'), '3 口人', 3, 'fine'],
  ['a number by its name', one('number'), '三', 3, 'fine'],
  ['two by its name', one('number'), '两', 2, 'fine'],
  ['two of a pair', one('number'), '俩', 2, 'fine'],
  ['three of them', one('number'), '仨', 3, 'fine'],
  ['two people', one('number'), '两口人', 2, 'fine'],
  ['nobody by its name', one('number'), '零', 0, 'fine'],
  ['nine by its name', one('number'), '九个', 9, 'fine'],
  ['ten by its name', one('number'), '十', 10, 'fine'],
  ['twelve by its name', one('number'), '十二', 12, 'fine'],
  ['twelve people', one('number'), '十二口人', 12, 'fine'],
  ['twenty by its name', one('number'), '二十', 20, 'fine'],
  ['eighty-five years', one('number'), '八十五岁', 85, 'fine'],
  ['a hundred by its name', one('number'), '一百', 100, 'fine'],
  ['a hundred and five', one('number'), '一百零五', 105, 'fine'],
  ['a hundred and twelve', one('number'), '一百一十二', 112, 'fine'],
  ['two thousand two hundred', one('number'), '两千两百', 2200, 'fine'],
  ['digits read out', one('number'), '一二〇', 120, 'fine'],
  ['digits read out with a round zero', one('number'), '二○', 20, 'fine'],
  ['three or four', one('number'), '三四个', '三四个', 'number-unclear'],
  ['two or three', one('number'), '两三个', '两三个', 'number-unclear'],
  ['about thirty to fifty', one('number'), '三五十', '三五十', 'number-unclear'],
  ['some more than ten', one('number'), '十几', '十几', 'number-unclear'],
  ['a hundred and five or fifty', one('number'), '一百五', '一百五', 'number-unclear'],
  ['nothing behind its 零', one('number'), '一百零', '一百零', 'number-unclear'],
  ['two tens', one('number'), '二十十', '二十十', 'number-unclear'],
  ['a unit alone', one('number'), '百', '百', 'number-unclear'],
  ['people alone', one('number'), '口人', '口人', 'number-unclear'],
  ['digits and a name', one('number'), '1十', '1十', 'number-unclear'],
  ['months where a number is asked', one('number'), '3个月', '3个月', 'number-unclear'],
  ['a number below its least', one('number', { least: 1 }), '0', 0, 'number-small'],
  ['a number above its most', one('number', { most: 30 }), '31', 31, 'number-large'],
  ['half a number', one('number'), '1.5', '1.5', 'number-unclear'],
  ['a day in three fields', one('date'), '1949-1-5', '1949-01-05', 'fine'],
  ['a day in one go', one('date'), '1949年12月31日', '1949-12-31', 'fine'],
  ['a day with blanks', one('date'), '1949 1 5', '1949-01-05', 'fine'],
  ['a day with blanks around its signs', one('date'), '1949 年 1 月 5 号', '1949-01-05', 'fine'],
  ['a day between direction signs', one('date'), '\u202d1949/1/5\u202c', '1949-01-05', 'fine'],
  ['a day with hyphens that do not break', one('date'), '1949\u20111\u20115', '1949-01-05', 'fine'],
  ['a day in full width', one('date'), '１９４９．１．５', '1949-01-05', 'fine'],
  ['a day without its month', one('date'), '1949--5', '1949--05', 'date-incomplete'],
  ['three empty fields', one('date'), '--', '', 'missing'],
  ['a thirtieth of February', one('date'), '2026-2-30', '2026-02-30', 'date-unreal'],
  ['tomorrow', one('date'), '2026-11-25', '2026-11-25', 'date-ahead'],
  ['tomorrow where it may be', one('date', { ahead: true }), '2026-11-25', '2026-11-25', 'fine'],
  ['a name with any middle dot', one('name'), ' 买买提 • 艾力 ', '买买提·艾力', 'fine'],
  ['a rare character and a single one', one('name'), '𠮷', '𠮷', 'fine'],
  ['digits in a name', one('name'), '张3', '张3', 'name-digits'],
  ['digits of full width in a name', one('name'), '张３', '张３', 'name-digits'],
  ['a circled digit in a name', one('name'), '张③', '张③', 'name-digits'],
  ['nothing but circled digits', one('name'), '①②', '①②', 'name-digits'],
  ['a Roman number in a name', one('name'), '张Ⅲ', '张Ⅲ', 'name-digits'],
  ['an Arabic digit in a name', one('name'), '张٣', '张٣', 'name-digits'],
  ['numbers that are names', one('name'), '王二', '王二', 'fine'],
  ['a zero that is a name', one('name'), '〇', '〇', 'fine'],
  ['a middle dot alone', one('name'), '·', '·', 'name-unclear'],
  ['dots of many kinds', one('name'), '・∙', '··', 'name-unclear'],
  ['a dash', one('name'), '——', '——', 'name-unclear'],
  ['question marks', one('name'), '？？', '？？', 'name-unclear'],
  ['a picture alone', one('name'), '🙂', '🙂', 'name-unclear'],
  ['a box for what the keyboard has not', one('name'), '□', '□', 'name-unclear'],
  ['a face beside a letter', one('name'), '张😀', '张😀', 'name-pictures'],
  ['a family of joined pictures', one('name'), '张👨‍👩‍👧', '张👨‍👩‍👧', 'name-pictures'],
  ['a flag', one('name'), '张🇨🇳', '张🇨🇳', 'name-pictures'],
  ['a heart of before emoji', one('name'), '张❤️', '张❤️', 'name-pictures'],
  ['a star that is text', one('name'), '★张三', '★张三', 'name-pictures'],
  ['a picture between letters', one('name'), '张⌚三', '张⌚三', 'name-pictures'],
  ['a rare character beyond the first plane', one('name'), '张𠮷', '张𠮷', 'fine'],
  ['a rare character of extension A', one('name'), '张㐂', '张㐂', 'fine'],
  ['a rare character of plane three', one('name'), '张\u{30ede}', '张\u{30ede}', 'fine'],
  ['letters of another script', one('name'), 'Müller Ольга', 'Müller Ольга', 'fine'],
  ['Tibetan, Yi and Uyghur', one('name'), 'བཀྲ་ཤིས ꆈꌠ ئابلىز', 'བཀྲ་ཤིས ꆈꌠ ئابلىز', 'fine'],
  ['a letter beside a dot', one('name'), '·张', '·张', 'fine'],
  ['a box beside a letter', one('name'), '张□', '张□', 'fine'],
  ['a character of private use', one('name'), '\ue1ff', '\ue1ff', 'fine'],
  ['a landline kept before numbers had one form', one('phone'), '013900139000', '13900139000', 'fine'],
  ['51 characters of a name', one('name'), '张'.repeat(51), '张'.repeat(51), 'too-long'],
  ['an identity number', one('id-number'), '11010519491231002x', '11010519491231002X', 'fine'],
  [
    'an identity number with a wrong digit',
    one('id-number'),
    '11010519491231003X',
    '11010519491231003X',
    'id-check',
  ],
  ['something that is no text', one('name'), { a: 1 }, { a: 1 }, 'not-text'],
];

test.each(typed)('%s', (_name, question, value, read, code) => {
  expect(readAnswer(question, value)).toEqual(read);
  expect(checkAnswer(question, readAnswer(question, value), today)?.code ?? 'fine').toBe(code);
});

const person: FormDefinition = {
  id: 'person',
  version: 1,
  start: 'name',
  questions: [
    { id: 'name', kind: 'name' },
    { id: 'works', kind: 'choice', options: ['yes', 'no'] },
    { id: 'wage', kind: 'amount', unknown: true },
  ],
  pages: [
    { id: 'name', questions: ['name', 'works'], next: ({ works }) => (works === 'yes' ? 'wage' : undefined) },
    { id: 'wage', questions: ['wage'], next: () => undefined },
  ],
};
const family: FormDefinition = {
  id: 'family',
  version: 1,
  start: 'members',
  questions: [{ id: 'members', kind: 'records', records: person, most: 2 }],
  pages: [{ id: 'members', questions: ['members'], next: () => undefined }],
};
const worker = { id: 'a', name: '张三', works: 'yes', wage: '1200' };

const lists: [name: string, members: AnswerValue, codes: string[]][] = [
  ['nobody', [], []],
  ['a complete entry', [worker], []],
  ['an entry broken off', [worker, { id: 'b', name: '李四' }], ['record-incomplete']],
  ['one entry twice', [worker, worker], ['twice']],
  ['more than may be', [worker, { ...worker, id: 'b' }, { ...worker, id: 'c' }], ['too-many']],
  ['no list', 'x', ['not-a-list']],
  ['an entry without id', [{ name: '张三' }], ['not-a-list']],
  ['an answer off the route of its entry', [{ ...worker, works: 'no' }], ['off-route']],
  ['an answer that no question asks', [{ ...worker, age: 3 }], ['off-route']],
];

test.each(lists)('a list with %s', (_name, members, codes) => {
  const { errors } = checkSubmission(family, { members }, today);
  expect(errors.map(({ code }) => code)).toEqual(codes);
});

test('entries are read and keep only what is on their route', () => {
  expect(walk(family, { members: [{ ...worker, works: 'no' }] }).answers).toEqual({
    members: [{ id: 'a', name: '张三', works: 'no' }],
  });
  expect(checkSubmission(family, { members: [worker] }).answers).toEqual({
    members: [{ ...worker, wage: 120000 }],
  });
});

test('a summary holds the lines of every entry', () => {
  const [line] = summarise(family, { members: [worker] });
  expect(line?.records?.map((lines) => lines.map(({ value }) => value))).toEqual([['张三', 'yes', '1200']]);
});

const parts: FormDefinition = {
  id: 'parts',
  version: 1,
  start: 'a',
  questions: [
    { id: 'a', kind: 'text' },
    { id: 'b', kind: 'text' },
    { id: 'c', kind: 'phone' },
    { id: 'd', kind: 'text' },
  ],
  pages: [
    { id: 'a', questions: ['a'], next: () => undefined },
    { id: 'b', questions: ['b'], next: () => 'c' },
    { id: 'c', questions: ['c'], next: () => undefined },
    { id: 'd', questions: ['d'], next: () => undefined },
  ],
  tasks: [
    { id: 'first', start: 'a', required: true },
    { id: 'second', start: 'b' },
    { id: 'third', start: 'd', when: ({ a }) => a === 'more' },
  ],
};

const partly: [name: string, answers: Record<string, string>, codes: string[]][] = [
  ['only what is required', { a: 'x' }, []],
  ['a part broken off', { a: 'x', b: 'y' }, []],
  ['something wrong in a part that is not required', { a: 'x', b: 'y', c: '12' }, ['phone-short']],
  ['without what is required', { b: 'y' }, ['missing']],
  ['a part that is not asked', { a: 'x', d: 'z' }, ['off-route']],
  ['a part that these answers ask', { a: 'more', d: 'z' }, []],
];

test.each(partly)('a form in parts, %s', (_name, answers, codes) => {
  expect(checkSubmission(parts, answers).errors.map(({ code }) => code)).toEqual(codes);
});
