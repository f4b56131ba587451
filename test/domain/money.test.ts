import { formatYuan, parseYuan, yuan } from '@/domain/money';

const readable: [typed: string, fen: number][] = [
  ['0', 0],
  ['1200', 120_000],
  ['1200.5', 120_050],
  ['0.01', 1],
  ['１２００', 120_000],
  ['1,200 元', 120_000],
  [' 770 ', 77_000],
  ['¥1200', 120_000],
  ['1200￥', 120_000],
  ['1200元。', 120_000],
  ['￥ 1200 元', 120_000],
  ['1200块', 120_000],
  ['1200块钱', 120_000],
  ['1200元整', 120_000],
  ['RMB 1,200.50', 120_050],
  ['\u202d1200\u202c', 120_000],
  ['1\u200b200', 120_000],
  ['1，200', 120_000],
  ['1 234 567.89', 123_456_789],
  ['1, 200', 120_000],
  ['١٢٠٠', 120_000],
  ['999999999.99', 99_999_999_999],
];

test.each(readable)('%s is read to the 分', (typed, amount) => {
  expect(parseYuan(typed)).toBe(amount);
});

test.each(['', '元', '-5', '1.234', '12a', '一千', '1e3', '1.2.3', '1000000000', '1.2万', '5毛', '$1200'])(
  '%s is no amount',
  (typed) => {
    expect(parseYuan(typed)).toBeUndefined();
  },
);

test.each(['1200,50', '1200，300', '1,20', '1200 300', '12,34,567', '1,200,', '1200元5角'])(
  '%s may mean two things, and is asked again',
  (typed) => {
    expect(parseYuan(typed)).toBeUndefined();
  },
);

test('half a 分 left by binary fractions is rounded away', () => {
  expect(yuan(1.005 * 100)).toBe(10_050);
  expect(yuan(0.1 + 0.2)).toBe(30);
});

test('yuan show decimals only where there are any', () => {
  expect(formatYuan(yuan(1200))).toBe('1200');
  expect(formatYuan(yuan(1200.5))).toBe('1200.50');
});
