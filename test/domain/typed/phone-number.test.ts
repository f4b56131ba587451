import { phoneForms, readPhone } from '@/domain/typed/phone-number';
import { phoneProblem } from '@/domain/typed/phone-problem';

const numbers: [name: string, typed: string, read: string][] = [
  ['a mobile', '13800138000', '13800138000'],
  ['pasted between direction signs', '\u202d13800138000\u202c', '13800138000'],
  ['isolated by direction signs', '\u2068138 0013 8000\u2069', '13800138000'],
  ['hyphens that do not break', '138\u20110013\u20118000', '13800138000'],
  ['a minus sign and a long dash', '138\u22120013—8000', '13800138000'],
  ['a left-to-right mark before it', '\u200e138 0013 8000', '13800138000'],
  ['a soft hyphen, a zero-width blank and a joiner', '138\u00ad0013\u200b80\u206000', '13800138000'],
  ['full width', '１３８　００１３－８０００', '13800138000'],
  ['dots and middle dots', '138.0013·8000', '13800138000'],
  ['commas', '138，0013，8000', '13800138000'],
  ['a tab and line breaks', '\t138\n0013\r\n8000', '13800138000'],
  ['Arabic digits', '١٣٨٠٠١٣٨٠٠٠', '13800138000'],
  ['Tibetan digits', '༡༣༨༠༠༡༣༨༠༠༠', '13800138000'],
  ['letters that look like digits', 'l38OOl38OOO', '13800138000'],
  ['digits by their names', '一三八〇〇幺三八零零零', '13800138000'],
  ['circles for zeros', '一三八○○一三八○○○', '13800138000'],
  ['the country code', '+86 138 0013 8000', '13800138000'],
  ['the country code of full width', '＋８６１３８００１３８０００', '13800138000'],
  ['the country code in brackets', '(+86)13800138000', '13800138000'],
  ['the country code without a sign', '8613800138000', '13800138000'],
  ['the country code and a hyphen', '86-13800138000', '13800138000'],
  ['the country code dialled', '0086 138-0013-8000', '13800138000'],
  ['both', '+0086 13800138000', '13800138000'],
  ['a 0 in brackets', '+86 (0)13800138000', '13800138000'],
  ['a 0 before it', '013800138000', '13800138000'],
  ['a landline', '023-45612345', '02345612345'],
  ['a landline in brackets', '（023）4561 2345', '02345612345'],
  ['a landline with the country code', '+86 23 4561 2345', '02345612345'],
  ['a landline with the country code and its 0', '+86 (0)23 4561 2345', '02345612345'],
  ['a landline with the country code without a sign', '86-23-45612345', '02345612345'],
  ['Beijing with the country code', '+86 10 6552 9988', '01065529988'],
  ['a small town of seven digits', '0517-1234567', '05171234567'],
  ['an extension', '023-45612345转801', '02345612345转801'],
  ['an extension in brackets', '023-45612345（转 801）', '02345612345转801'],
  ['an extension by its name', '023-45612345 分机801', '02345612345转801'],
  ['an extension by both names', '023-45612345转分机：801', '02345612345转801'],
  ['an extension in English', '+86 23 4561 2345 ext. 801', '02345612345转801'],
  ['an extension behind a hyphen', '(023)45612345-801', '02345612345转801'],
  ['an extension behind the country code', '+86-23-45612345-801', '02345612345转801'],
  ['an extension behind #', '02345612345#801', '02345612345转801'],
  ['Hong Kong', '+852 9123 4567', '+85291234567'],
  ['Hong Kong dialled', '00852-9123-4567', '+85291234567'],
  ['Singapore', '+65 9123 4567', '+6591234567'],
  ['London with the 0 for callers within', '+44 (0)20 7946 0958', '+442079460958'],
  ['the same dialled', '0044 (0) 20 7946 0958', '+442079460958'],
  ['copied with the sign behind it', '13800138000；', '13800138000'],
  ['copied with its full stop', '13800138000。', '13800138000'],
  ['copied between quotes', '“13800138000”', '13800138000'],
  ['the country code chosen and pasted', '+86 +86 138 0013 8000', '13800138000'],
  ['what it is before it', '电话：13800138000', '13800138000'],
  ['what it is without a colon', '手机13800138000', '13800138000'],
  ['in English', 'Tel: 138 0013 8000', '13800138000'],
  ['in English without a blank', 'TEL.13800138000', '13800138000'],
  ['one letter and a colon', 'T: 13800138000', '13800138000'],
  ['the sign of a telephone', '☎023-45612345', '02345612345'],
  ['a picture of one', '📞 13800138000', '13800138000'],
  ['whose it is behind it', '13800138000（女儿）', '13800138000'],
  ['whose it is before it', '女儿 13800138000', '13800138000'],
  ['a name that is a number', '王二：13800138000', '13800138000'],
  ['words on both sides', '打这个 138-0013-8000 找我儿子', '13800138000'],
  ['words around the country code', '电话：+86 138 0013 8000', '13800138000'],
  ['words around a number abroad', '香港 +852 9123 4567', '+85291234567'],
  ['words around the 0 for callers within', '女儿（+44 (0)20 7946 0958）', '+442079460958'],
  ['words around an extension', '办公室：023-45612345转801（王老师）', '02345612345转801'],
  ['a word behind 转', '13800138000转王老师', '13800138000'],
  ['words and digits by their names', '电话一三八〇〇一三八〇〇〇', '13800138000'],
  ['words and letters that look like digits', '电话：l38OOl38OOO', '13800138000'],
  ['twice the same', '13800138000/13800138000', '13800138000'],
  ['twice the same in two forms', '+8613800138000 13800138000', '13800138000'],
  ['the United States', '+1 (212) 555-0123', '+12125550123'],
];

test.each(numbers)('%s: %s is %s', (_name, typed, read) => {
  expect(readPhone(typed)).toBe(read);
  expect(phoneProblem(read)).toBeUndefined();
  expect(readPhone(read)).toBe(read);
});

const refused: [name: string, typed: string, problem: ReturnType<typeof phoneProblem>][] = [
  ['a mobile one digit short', '1380013800', { code: 'phone-short', missing: 1 }],
  ['the same with the country code', '+86 1380013800', { code: 'phone-short', missing: 1 }],
  ['the same with the country code without a sign', '861380013800', { code: 'phone-short', missing: 1 }],
  ['a mobile one digit long', '138001380000', { code: 'phone-long', over: 1 }],
  ['two mobiles', '13800138000/13900139000', { code: 'phone-two' }],
  ['two mobiles with a blank', '13800138000 13900139000', { code: 'phone-two' }],
  ['two mobiles with a word', '13800138000或者13900139000', { code: 'phone-two' }],
  ['a mobile and a landline of two people', '儿子13800138000，家里023-45612345', { code: 'phone-two' }],
  ['three of them', '13800138000、13900139000、13700137000', { code: 'phone-two' }],
  ['two, one of them a digit short', '13800138000/1390013900', { code: 'phone-long', over: 10 }],
  ['a number and other digits', '5组 13800138000', { code: 'phone-digits' }],
  ['a number interrupted by words', '138我的0013电话8000', { code: 'phone-digits' }],
  ['words around a number too short', '电话：1380013800', { code: 'phone-short', missing: 1 }],
  ['words around a number too long', '138001380000（女儿）', { code: 'phone-long', over: 1 }],
  ['words and no number', '电话：', { code: 'phone-digits' }],
  ['covered by dots', '138●●●●8000', { code: 'phone-digits' }],
  ['no mobile begins so', '12800138000', { code: 'phone-start' }],
  ['a hotline of companies', '400-123-4567', { code: 'phone-start' }],
  ['the same with the country code', '+86 400 123 4567', { code: 'phone-start' }],
  ['a landline without its area', '45612345', { code: 'phone-area' }],
  ['a landline one digit short', '023-4561234', { code: 'landline-short', missing: 1 }],
  ['a landline one digit long', '023-456123456', { code: 'landline-long', over: 1 }],
  ['a small town one digit short', '0517-123456', { code: 'landline-short', missing: 1 }],
  ['a small town one digit long', '0517-123456789', { code: 'landline-long', over: 1 }],
  ['an area that is none', '0123456789', { code: 'phone-start' }],
  ['a short number', '110', { code: 'phone-short', missing: 8 }],
  ['abroad without its number', '+852 91', { code: 'phone-abroad' }],
  ['sixteen digits abroad', '+8529123456789012', { code: 'phone-abroad' }],
  ['a letter', '1380013800a', { code: 'phone-digits' }],
  ['digits that are covered', '138****8000', { code: 'phone-digits' }],
  ['words', '没有电话', { code: 'phone-digits' }],
  ['nothing but what cannot be seen', '\u200b\u202d\u00a0', { code: 'phone-digits' }],
];

test.each(refused)('%s: %s is told exactly', (_name, typed, problem) => {
  expect(phoneProblem(readPhone(typed))).toEqual(problem);
});

test.each(['008612', '861380', '013956', '000000'])('the code %s is no number to be mended', (code) => {
  expect(readPhone(code)).toBe(code);
});

/** What `readPhone` gave until 2026-11 for the same number, and what the owner may type today. */
const kept: [name: string, before: string, typed: string][] = [
  ['a mobile', '13900139000', '+86 (0)13900139000'],
  ['a mobile with a 0', '013900139000', '13900139000'],
  ['a mobile with a 0', '013900139000', '+86 (0)13900139000'],
  ['a country dialled', '006591234567', '+65 9123 4567'],
  ['an extension without its mark', '023456123458', '023-45612345-8'],
  ['an extension without its mark', '023456123458', '02345612345转8'],
  ['an extension, typed on a keyboard of digits', '02345612345转801', '02345612345801'],
  ['the same in a small town of seven digits', '05171234567转801', '05171234567801'],
  ['the same in a small town of eight digits', '051712345678转801', '051712345678801'],
  ['a code', '008612', '008612'],
];

test.each(kept)('%s kept as %s is found by %s', (_name, before, typed) => {
  expect(phoneForms(typed)).toContain(before);
});

test('nobody else is found by a number', () => {
  expect(phoneForms('13900139000')).toEqual(['13900139000', '013900139000']);
});
