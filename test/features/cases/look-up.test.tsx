import { act } from 'react';
import type { Failure } from '@/domain/failure';
import { LookUp } from '@/features/cases/look-up/look-up';
import { createCasesStore } from '@/stores/cases/cases';
import { StoresProvider } from '@/stores/context';
import { rest } from '../../support/screen/a-program';
import { aReader } from '../../support/screen/a-reader';
import { clear, render, tap, type } from '../../support/screen/render';

afterEach(clear);

/** The page, and what it asked of the office: nothing is found there. */
function show(failure: Failure = { kind: 'rejected', code: 'case-not-found', errors: [] }) {
  const asked: string[] = [];
  const cases = createCasesStore({
    remembered: async () => [],
    mine: async () => ({ ok: true, value: [] }),
    async lookUp(receipt, proof) {
      asked.push(`${receipt} ${proof}`);
      return { ok: false, failure };
    },
  });
  const place = render(
    <StoresProvider stores={{ ...aReader().stores, cases }}>
      <LookUp />
    </StoresProvider>,
  );
  const find = async (receipt: string, proof: string): Promise<string> => {
    const [first, second] = place.querySelectorAll('input');
    if (!first || !second) throw new Error('no fields');
    type(first, receipt);
    type(second, proof);
    tap('查', 'button');
    await act(rest);
    return place.textContent ?? '';
  };
  return { asked, find };
}

const found: [name: string, receipt: string, proof: string, asked: string][] = [
  ['as it was said', '4708 2316 5022', '13800138000', '470823165022 13800138000'],
  [
    'pasted between direction signs',
    '\u202d470823165022\u202c',
    '\u202d13800138000\u202c',
    '470823165022 13800138000',
  ],
  ['with country code and 0', '470823165022', '+86 (0)13900139000', '470823165022 13900139000'],
  ['a landline with its extension', '470823165022', '023-45612345转801', '470823165022 02345612345转801'],
  ['the same on a keyboard of digits', '470823165022', '02345612345801', '470823165022 02345612345801'],
  ['a landline taken before, a digit short', '470823165022', '0234561234', '470823165022 0234561234'],
  ['a number abroad', '470823165022', '+852 9123 4567', '470823165022 +85291234567'],
  ['the code', '470823165022', '９０ ００－０１', '470823165022 900001'],
];

test.each(found)('%s, the office is asked for one form of it', async (_name, receipt, proof, expected) => {
  const { asked, find } = show();
  await find(receipt, proof);
  expect(asked).toEqual([expected]);
});

const refused: [name: string, receipt: string, proof: string, sentence: string][] = [
  ['a number one digit short', '470823165022', '1380013800', '少了 1 位'],
  ['a landline without its area', '470823165022', '45612345', '请加区号'],
  ['a code one digit short', '470823165022', '90000', '6 位查询码'],
  ['nothing', '470823165022', '', '6 位查询码'],
  ['a receipt one digit short', '47082316502', '13800138000', '编号少了 1 位'],
];

test.each(refused)(
  '%s: what is missing is said, and nothing is asked',
  async (_name, receipt, proof, sentence) => {
    const { asked, find } = show();
    expect(await find(receipt, proof)).toContain(sentence);
    expect(asked).toEqual([]);
  },
);

test('whoever tried too often is told so, and never that too much was sent', async () => {
  const { find } = show({ kind: 'too-many', retryAfterSeconds: 60 });
  const said = await find('470823165022', '13800138000');
  expect(said).toContain('查的次数太多了');
  expect(said).not.toContain('送得太多');
});
