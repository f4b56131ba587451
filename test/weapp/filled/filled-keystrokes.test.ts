import { applicationTexts } from '@/content/messages/application/application';
import type { Answers } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import { plain } from '@/domain/marked-text';
import { assistanceApplication } from '@/forms/application/application';
import type { Phone } from '../harness/phone';
import type { SetData } from '../harness/set-data';
import { draftOf } from '../support/kept';
import { filledPhone, full, says } from './filled';

/** Bytes of a key beside the value of its field. */
const maxBeside = 100;
const eight = recordsOf(full.answers.members);
const last = eight[eight.length - 1];
if (!last) throw new Error('nobody is in the family');
const { id, memberName = '', relation = '' } = last;

/** Seven people whole, and of the eighth only the name. */
const begun: Answers = { ...full.answers, members: [...eight.slice(0, -1), { id, memberName, relation }] };

function aPhone(page: string, answers: Answers): Promise<Phone> {
  const address = `pages/application/question?p=granny&t=members&page=${page}&record=members.${id}`;
  return filledPhone(address, draftOf(assistanceApplication, 'granny', answers));
}

/** Types key by key; what each key sent. */
async function keysOf(phone: Phone, question: string, words: string): Promise<readonly SetData[][]> {
  const texts = applicationTexts.questions.members?.records?.form;
  const label = new RegExp(plain(texts?.questions[question]?.label ?? question));
  const keys: SetData[][] = [];
  let before = 0;
  const note = (): void => {
    keys.push(phone.setDataLog.slice(before));
    before = phone.setDataLog.length;
  };
  const [field] = phone.find({ role: 'textbox', label });
  if (!field) throw new Error(`no field for ${question}`);
  before = phone.setDataLog.length;
  await phone.type(field, words, { keyByKey: true, afterKey: note });
  return keys;
}

/** One call with one path, the value of the field, and hardly a byte beside it. */
function expectOnlyTheField(keys: readonly SetData[][], words: string): void {
  const typed = [...words].map((_, place) => [...words].slice(0, place + 1).join(''));
  for (const [place, calls] of keys.entries()) {
    expect(calls.map(({ paths }) => paths)).toEqual([
      [expect.stringMatching(/^root\.cn\..*\.value$|\.p\d+$/)],
    ]);
    expect(calls[0]?.bytes).toBeLessThanOrEqual(maxBeside + Buffer.byteLength(typed[place] ?? ''));
  }
}

const fields: [page: string, question: string, words: string, answers: Answers][] = [
  ['member-name', 'memberName', '欧阳·春𠮷', full.answers],
  ['member-income', 'memberIncome', '1880.50', full.answers],
  ['member-farm', 'memberFarm', '24000', full.answers],
  ['member-id', 'memberIdNumber', '11010519500308002', begun],
];

test.each(fields)(
  'with eight people, a key on %s sends the value of its field alone',
  async (page, question, words, answers) => {
    const phone = await aPhone(page, answers);
    const keys = await keysOf(phone, question, words);
    expect(keys).toHaveLength([...words].length);
    expectOnlyTheField(keys, words);
    expect(phone.errors).toEqual([]);
  },
);

test("a year's sum is told as a month's once its field is left", async () => {
  const phone = await aPhone('member-farm', full.answers);
  await keysOf(phone, 'memberFarm', '24000');
  expect(says(phone, '合一个月 2000 元')).toBe(true);
});

test('the last digit of an identity number also says birthday and sex, and no more', async () => {
  const phone = await aPhone('member-id', begun);
  const words = '110105195003080022';
  const keys = await keysOf(phone, 'memberIdNumber', words);
  expectOnlyTheField(keys.slice(0, -1), words);
  expect(keys[keys.length - 1]).toHaveLength(1);
  expect(keys[keys.length - 1]?.[0]?.bytes).toBeLessThanOrEqual(1024);
  expect(says(phone, '1950年3月8日生')).toBe(true);
});
