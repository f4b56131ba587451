import { figuresNamed, lengthSaid, mayBeSaid, sayFigures } from '@/domain/policy/stated-figures';

const here = { figures: new Map([['rural', '630元/月']]), ask: '标准以当地公布为准，|请咨询' };

test.each([
  ['没有数。||打{hotline}问。', '没有数。||打{hotline}问。'],
  ['农村|{rural}。||差多少补多少。', '农村|630元/月。||差多少补多少。'],
  ['农村{rural}，打{hotline}问', '农村630元/月，打{hotline}问'],
  ['{:rural}去年公布。', '去年公布。'],
  ['城市|{urban}。||差多少补多少。', '标准以当地公布为准，|请咨询。||差多少补多少。'],
  ['农村{rural}，城市{urban}', '标准以当地公布为准，请咨询'],
  ['差多少补多少。||城市|{urban}。||孤儿|{orphan}。', '差多少补多少。||标准以当地公布为准，|请咨询。'],
  ['差多少补多少。||{:urban}去年公布。', '差多少补多少。'],
  ['{:urban}去年公布。', ''],
])('%s', (written, said) => {
  expect(sayFigures(written, here)).toBe(said);
});

test('names are found, the hotline is none, and all of them must be known', () => {
  expect(figuresNamed('{rural}和{:urban}，打{hotline}')).toEqual(['rural', 'urban']);
  expect(mayBeSaid('{rural}', here)).toBe(true);
  expect(mayBeSaid('{rural}{urban}', here)).toBe(false);
  expect(mayBeSaid('没有', here)).toBe(true);
});

test('a text is as long as it is said', () => {
  expect(lengthSaid('{:rural}每人{rural}')).toBe('每人12345元/月'.length);
  expect(lengthSaid('打{hotline}')).toBe('打{hotline}'.length);
});
