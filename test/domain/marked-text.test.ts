import { plain, sentences, withHotline } from '@/domain/marked-text';

const text = '一家人一起算。||每人每月的钱|低于标准。';

test('marks vanish where only the words count', () => {
  expect(plain(text)).toBe('一家人一起算。每人每月的钱低于标准。');
});

test('sentences end at their sign or at a double mark', () => {
  expect(sentences(text)).toEqual(['一家人一起算。', '每人每月的钱低于标准。']);
  expect(sentences('算吗？||算')).toEqual(['算吗？', '算']);
  expect(sentences('')).toEqual([]);
});

test('the number of the town goes wherever a text asks for it', () => {
  expect(withHotline('打{hotline}问，或打{hotline}。', '1234')).toBe('打1234问，或打1234。');
  expect(withHotline('不用打', '1234')).toBe('不用打');
});
