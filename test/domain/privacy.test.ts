import { holdsLongNumber, maskName, maskPhone } from '@/domain/privacy';

const long: [name: string, text: string, asked: boolean][] = [
  ['15 digits', '123456789012345', false],
  ['15 digits and a letter of an identity number', '12345678901234X，12345678901234', false],
  ['16 signs, the last an X', '123456789012345X', true],
  ['16 digits', '1234567890123456', true],
  ['an identity number with X', '她是11010519491231002X。', true],
  ['an identity number in groups', '110105 19491231 0021', true],
  ['19 digits, a bank card', '6222 0212 3456 7890 123', true],
  ['20 digits', '12345678901234567890', false],
  ['full-width digits', '１２３４５６７８９０１２３４５６', true],
  ['two phone numbers in a sentence', '13812345678或者13987654321', false],
  ['no digits', '门关了三天', false],
];

test.each(long)('%s', (_name, text, asked) => {
  expect(holdsLongNumber(text)).toBe(asked);
});

test('names and phones are masked', () => {
  expect(maskName('张三丰')).toBe('张*');
  expect(maskName('𠮷田')).toBe('𠮷*');
  expect(maskName('')).toBe('');
  expect(maskPhone('13812342670')).toBe('138****2670');
  expect(maskPhone('02345488696')).toBe('********696');
});
