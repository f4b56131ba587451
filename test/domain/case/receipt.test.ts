import fc from 'fast-check';
import { checkDigit, groupReceipt, isReceipt, readReceipt, receiptFrom } from '@/domain/case/receipt';

const elevenDigits = fc.stringMatching(/^\d{11}$/);

test('the published example of the Damm code', () => {
  expect(checkDigit('572')).toBe('4');
});

test('every single wrong digit and every swap of neighbours is caught', () => {
  fc.assert(
    fc.property(elevenDigits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, place, off) => {
      const right = [...receiptFrom(digits)];
      const wrong = [...right];
      wrong[place] = String((Number(right[place]) + off) % 10);
      expect(isReceipt(wrong.join(''))).toBe(false);

      const swapped = [...right];
      const next = Math.min(place + 1, 11);
      [swapped[place], swapped[next]] = [String(right[next]), String(right[place])];
      expect(isReceipt(swapped.join(''))).toBe(right[place] === right[next]);
    }),
  );
});

test('a receipt read aloud and typed with blanks, hyphens or full-width digits is the same', () => {
  const receipt = receiptFrom('47082316502');
  expect(readReceipt(groupReceipt(receipt))).toBe(receipt);
  expect(readReceipt(receipt.replace(/(.{4})/g, '$1-'))).toBe(receipt);
  expect(
    readReceipt([...receipt].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')),
  ).toBe(receipt);
});

const pasted: [name: string, typed: string][] = [
  ['between direction signs', '\u202d470823165022\u202c'],
  ['with hyphens that do not break', '4708\u20112316\u20115022'],
  ['with a zero-width blank', '4708\u200b23165022'],
  ['with its name before it', '回执编号：4708 2316 5022'],
  ['with an English name before it', 'No. 4708 2316 5022'],
  ['with letters that look like digits', '47O8 23l6 5O22'],
  ['by the names of its digits, as it is read out', '四七零八，二三一六，五零二二'],
];

test.each(pasted)('a receipt pasted %s is the same', (_name, typed) => {
  expect(readReceipt(typed)).toBe(receiptFrom('47082316502'));
});

test('what is wrong is said exactly', () => {
  const receipt = receiptFrom('47082316502');
  expect(readReceipt('')).toEqual({ code: 'missing' });
  expect(readReceipt(receipt.slice(2))).toEqual({ code: 'receipt-short', missing: 2 });
  expect(readReceipt(`${receipt}7`)).toEqual({ code: 'receipt-long', over: 1 });
  expect(readReceipt(`1${receipt.slice(1)}`)).toEqual({ code: 'receipt-check' });
});
