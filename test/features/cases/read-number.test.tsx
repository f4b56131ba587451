import { act } from 'react';
import type { Receipt } from '@/domain/case/receipt';
import { ReadNumber } from '@/features/cases/receipt/read-number';
import type { Speech } from '@/services/ports';
import { StoresProvider } from '@/stores/context';
import { createSpeechStore } from '@/stores/speech';
import { aReader, silent } from '../../support/screen/a-reader';
import { clear, render, tap } from '../../support/screen/render';

afterEach(clear);

const receipt = '470823165021' as Receipt;

function show(speech: Speech, code?: string) {
  const stores = { ...aReader().stores, speech: createSpeechStore(speech) };
  return render(
    <StoresProvider stores={stores}>
      <ReadNumber receipt={receipt} code={code} />
    </StoresProvider>,
  );
}

test.each([
  ['', undefined, ['编号：四七零八，二三一六，五零二一。', '编号：四七零八，二三一六，五零二一。']],
  [
    ' with its code',
    '900001',
    [
      '编号：四七零八，二三一六，五零二一。',
      '查询码：九零零零，零一。',
      '编号：四七零八，二三一六，五零二一。',
      '查询码：九零零零，零一。',
    ],
  ],
])('the number%s is said digit by digit, twice', (_, code, sentences) => {
  const speak = jest.fn();
  show({ ...silent, canSpeak: () => true, speak }, code);
  act(() => tap('念编号', 'button'));
  expect(speak).toHaveBeenCalledWith({ sentences });
});

test('without a voice there is no button', () => {
  expect(show(silent).textContent).toBe('');
});
