import { common } from '@/content/messages/screen/common';
import { safetyTexts } from '@/content/messages/screen/safety';
import { dangerIn } from '@/content/safety/danger-in';
import { timeTaken } from '../../fixtures/time-taken';
import words from './words.json';

const told = Object.entries(words.danger).flatMap(([danger, list]) => list.map((said) => [said, danger]));

test.each(told)('「%s」 tells of %s', (said, danger) => {
  expect(dangerIn(said)).toBe(danger);
});

test.each(words.harmless)('「%s」 is an everyday word', (said) => {
  expect(dangerIn(said)).toBeUndefined();
});

test.each(told)('「%s」 counts inside a longer story too', (said, danger) => {
  if (/^[a-z]+$/.test(said)) return;
  expect(dangerIn(`家里困难，今天${said}。求你们来看看`)).toBe(danger);
});

test('an everyday word beside it takes nothing away', () => {
  expect(dangerIn('他打我，打我电话也不接')).toBe('violence');
  expect(dangerIn('妈妈想死你了，可是她说不想活了')).toBe('self-harm');
});

test.each(['想​死', '想 死', '想\n死', '想死！！', '　想死　'])('%j is read as one reads it', (said) => {
  expect(dangerIn(said)).toBe('self-harm');
});

test.each([
  '打',
  '想死',
  '想死我的',
  '打我的',
  '被',
  '把我',
  '吞',
  '农药',
  '钱打',
  '们',
  '　',
  'a',
  '[',
  '热得',
])('100,000 times 「%s」 is read within 20 ms', (said) => {
  const text = said.repeat(Math.ceil(100_000 / said.length));
  expect(timeTaken(() => dangerIn(text))).toBeLessThanOrEqual(20);
});

test('every danger calls numbers that the program knows, the helping one first', () => {
  const known = common.emergency.map(({ number }) => number as string);
  for (const { call } of Object.values(safetyTexts)) expect(known).toEqual(expect.arrayContaining([...call]));
  expect(safetyTexts.violence.call[0]).toBe('110');
  expect(safetyTexts.life.call[0]).toBe('120');
});
