import type { Answers, FormDefinition } from '@/domain/form/definition';
import { halfFilled } from '@/stores/drafts/half-filled';
import { nameAndWage } from '../fixtures/name-and-wage';

const form: FormDefinition = {
  id: 'parts',
  version: 1,
  start: 'kind',
  tasks: [
    { id: 'who', start: 'kind', required: true },
    { id: 'family', start: 'members' },
  ],
  questions: [
    { id: 'kind', kind: 'choice', options: ['a', 'b'] },
    { id: 'phone', kind: 'phone', optional: true },
    { id: 'sum', kind: 'amount' },
    { id: 'members', kind: 'records', records: nameAndWage, optional: true },
  ],
  pages: [
    { id: 'kind', questions: ['kind'], next: ({ kind }) => (kind === 'a' ? 'phone' : 'sum') },
    { id: 'phone', questions: ['phone'], next: () => undefined },
    { id: 'sum', questions: ['sum'], next: () => undefined },
    { id: 'members', questions: ['members'], next: () => undefined },
  ],
};
const done: Answers = { kind: 'a', phone: '13900012671' };
const aunt = { id: 'r1', name: '张三', wage: 1200 };
const atPhone = { task: 'who', page: 'phone' };

const cases: [name: string, answers: Answers, typing: Answers, found: object[]][] = [
  ['nothing typed', done, {}, []],
  ['typed and the same as the answer', done, { phone: '139 0001 2671' }, []],
  ['typed over an answer', done, { phone: '13800000000' }, [atPhone]],
  ['an answer wiped out', done, { phone: '' }, [atPhone]],
  ['typed where nothing was answered', { kind: 'a' }, { phone: '139' }, [atPhone]],
  ['a field touched and left empty', { kind: 'a' }, { phone: '' }, []],
  ['typed on a branch no longer taken', done, { sum: '12' }, []],
  ['an amount kept in fen', { kind: 'b', sum: 1200 }, { sum: '12' }, []],
  ['an entry that counts', { ...done, members: [aunt] }, {}, []],
  ['an entry added and left empty', done, { members: [{ id: 'r1' }] }, []],
  [
    'an entry broken off',
    done,
    { members: [{ id: 'r1', name: '张三' }] },
    [{ task: 'family', page: 'wage', record: 'members.r1' }],
  ],
  [
    'an entry with only something typed in it',
    done,
    { members: [{ id: 'r1' }], 'members.r1.name': '张' },
    [{ task: 'family', page: 'name', record: 'members.r1' }],
  ],
  [
    'a change of a counted entry',
    { ...done, members: [aunt] },
    { 'members.r1.wage': '13' },
    [{ task: 'family', page: 'wage', record: 'members.r1' }],
  ],
  [
    'one entry of two',
    { ...done, members: [aunt] },
    { members: [aunt, { id: 'r2', name: '李四' }] },
    [{ task: 'family', page: 'wage', record: 'members.r2' }],
  ],
];

test.each(cases)('%s', (_name, answers, typing, found) => {
  expect(halfFilled(form, { answers, typing })).toEqual(found);
});
