import { reportPerson } from '@/domain/case/whose-draft';
import { neighbourReport } from '@/forms/neighbour-report';
import { filledPhone } from '../filled/filled';
import { createPhone, type Phone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { draftOf } from '../support/kept';

/** Searching needs no network. */
const aPhone = () => createPhone({ dist: builtWeapp(), offline: true, open: 'pages/policies/index' });

const field = { role: 'textbox', label: /用自己的话找/ } as const;

/** Types key by key and lets the keys rest. */
async function ask(phone: Phone, words: string): Promise<void> {
  await phone.type(field, words, { keyByKey: true });
  await phone.advance(400);
}

test('every key stays, a key sends nothing, and what is said here finds its article', async () => {
  const phone = await aPhone();
  const before = phone.setDataLog.length;
  const keys: number[] = [];
  await phone.type(field, '屋头没得吃的', {
    keyByKey: true,
    afterKey: () => keys.push(phone.setDataLog.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)),
  });
  expect(keys).toHaveLength(6);
  expect(Math.max(...keys)).toBeLessThanOrEqual(6 * (100 + 18));
  expect(phone.text()).not.toContain('找到');
  await phone.advance(400);
  expect(phone.text()).toMatch(/找到 \d+ 篇[\s\S]*临时救助/);
  expect(phone.errors).toEqual([]);
});

test('words of danger show whom to call first, and a tap calls', async () => {
  const phone = await aPhone();
  await ask(phone, '不想活了');
  expect(phone.text()).toContain('别一个人扛');
  expect(phone.calls).toEqual([]);
  await phone.tap('120');
  expect(phone.calls).toEqual(['120']);
  expect(phone.errors).toEqual([]);
});

test('nothing found leads on', async () => {
  const phone = await aPhone();
  await ask(phone, '航天飞机');
  expect(phone.text()).toMatch(/没找到对得上的[\s\S]*看病花钱多/);
});

test('danger told in a report shows the same, and nothing is sent by it', async () => {
  const report = { danger: 'no', signs: ['jobless'] };
  const phone = await filledPhone(
    'pages/neighbour-report/question?page=place',
    draftOf(neighbourReport, reportPerson, report),
  );
  const [place] = phone.find({ role: 'textbox', label: /谁家旁边/ });
  if (!place) throw new Error('there is no field');
  await phone.type(place, '他天天打老婆', { keyByKey: true });
  await phone.advance(700);
  expect(phone.text()).toContain('有人被打');
  expect(phone.calls).toEqual([]);
  expect(phone.line.requests).toEqual([]);
  expect(phone.errors).toEqual([]);
});
