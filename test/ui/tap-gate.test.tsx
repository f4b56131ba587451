import { act } from 'react';
import { Button } from '@/ui/button/button';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { Dialog } from '@/ui/dialog/dialog';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import { PageFrame } from '@/ui/page-frame/page-frame';
import { open, rest } from '@/ui/tap-gate/tap-gate';
import { byWords, clear, render } from '../support/screen/render';

beforeEach(() => {
  jest.useFakeTimers();
  open();
});
afterEach(() => {
  clear();
  jest.useRealTimers();
});

const nothing = () => {};
const help = { label: '打电话问', number: '023-0000 1111', onTap: nothing };
const page = (main: { label: string; onTap: () => void }, children: React.ReactNode = '问题') => (
  <PageFrame title="t" textSize={1} theme="normal" help={help} main={main}>
    {children}
  </PageFrame>
);

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

/** What a finger does at a place, whatever stands there; without a place what a keyboard does. */
function tapAt(words: string, [x, y]: readonly [number, number] | [] = []): void {
  const detail = x === undefined ? 0 : 1;
  const at = { bubbles: true, cancelable: true, detail, clientX: x ?? 0, clientY: y ?? 0 };
  act(() => void byWords(words, 'button, label').dispatchEvent(new MouseEvent('click', at)));
}

const isResting = () => document.documentElement.hasAttribute('data-resting');

test.each([
  [0, 0],
  [80, 0],
  [250, 0],
  [rest - 1, 0],
  [rest, 1],
])('a tap %i ms after the page appeared is heard %i times', (milliseconds, times) => {
  const send = jest.fn();
  render(page({ label: '同意并送出', onTap: send }));
  pass(milliseconds);
  tapAt('同意并送出', [200, 600]);
  expect(send).toHaveBeenCalledTimes(times);
});

test('the page says when taps count', () => {
  render(page({ label: '下一题', onTap: nothing }));
  expect(isResting()).toBe(true);
  pass(rest);
  expect(isResting()).toBe(false);
});

test.each([
  ['at the same spot', [200, 600], rest - 1, 1],
  ['a finger’s width beside', [220, 610], 250, 1],
  ['at the same spot, later', [200, 600], rest, 2],
  ['elsewhere', [60, 300], 80, 2],
] as const)('a second tap %s on what moved under the finger', (_where, second, milliseconds, times) => {
  const removed = jest.fn();
  render(
    <>
      <Button label="去掉张三" onTap={() => removed('张三')} />
      <Button label="去掉李四" onTap={() => removed('李四')} />
    </>,
  );
  tapAt('去掉张三', [200, 600]);
  pass(milliseconds);
  tapAt('去掉李四', second);
  expect(removed).toHaveBeenCalledTimes(times);
});

test('a dialog that opens under the finger hears nothing of the tap that opened it', () => {
  const drop = jest.fn();
  render(<Dialog title="去掉？" actions={[{ label: '去掉', onTap: drop }]} onClose={nothing} />);
  pass(250);
  tapAt('去掉', [180, 500]);
  expect(drop).not.toHaveBeenCalled();
  pass(rest);
  tapAt('去掉', [180, 500]);
  expect(drop).toHaveBeenCalledTimes(1);
});

test('Enter held down is one deed, and two buttons in a row are two', () => {
  const sent = jest.fn();
  render(
    <>
      <Button label="送出" onTap={() => sent('送出')} />
      <Button label="看一遍" onTap={() => sent('看一遍')} />
    </>,
  );
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
  byWords('送出', 'button').dispatchEvent(held);
  expect(held.defaultPrevented).toBe(true);
  tapAt('送出');
  tapAt('送出');
  tapAt('看一遍');
  expect(sent.mock.calls).toEqual([['送出'], ['看一遍']]);
});

test('an option under the finger is not chosen by the tap that opened its page', () => {
  const chosen = jest.fn();
  const options = [{ value: 'yes', label: '有' }];
  render(
    page({ label: '下一题', onTap: nothing }, [
      <ChoiceField key="a" id="a" label="有吗" options={options} value={undefined} onChange={chosen} />,
    ]),
  );
  tapAt('有', [100, 300]);
  expect(chosen).not.toHaveBeenCalled();
  pass(rest);
  tapAt('有', [100, 300]);
  expect(chosen).toHaveBeenCalledWith('yes');
});

test('a box tapped twice stays ticked', () => {
  const chosen = jest.fn();
  const options = [{ value: 'ill', label: '生病' }];
  render(<MultiChoiceField id="m" label="难处" options={options} value={[]} onChange={chosen} />);
  tapAt('生病', [100, 300]);
  pass(250);
  tapAt('生病', [100, 300]);
  expect(chosen.mock.calls).toEqual([[['ill']]]);
});

test.each([
  [250, 0],
  [rest, 1],
])(
  'a list that opens under the finger: a choice tapped %i ms later is chosen %i times',
  (milliseconds, times) => {
    const chosen = jest.fn();
    const options = [{ value: 'ill', label: '生病' }];
    render(
      <>
        <Button label="请选一样" onTap={nothing} />
        <MultiChoiceField id="m" label="难处" options={options} value={[]} onChange={chosen} />
      </>,
    );
    tapAt('请选一样', [100, 300]);
    pass(milliseconds);
    tapAt('生病', [100, 300]);
    expect(chosen).toHaveBeenCalledTimes(times);
  },
);

test('of two choices that scroll under one finger each counts', () => {
  const chosen = jest.fn();
  const options = ['生病', '失业'].map((label) => ({ value: label, label }));
  render(<MultiChoiceField id="m" label="难处" options={options} value={[]} onChange={chosen} />);
  tapAt('生病', [100, 300]);
  tapAt('失业', [100, 300]);
  expect(chosen.mock.calls).toEqual([[['生病']], [['失业']]]);
});
