import { act, useState } from 'react';
import { afterKey, inGroups, withoutGroups } from '@/ui/text-field/digit-groups';
import { TextField } from '@/ui/text-field/text-field';
import type { TextFieldKind } from '@/ui/text-field/text-field-props';
import { clear, leave, render, tap, type } from '../support/screen/render';

afterEach(clear);

const groups: [kind: TextFieldKind, typed: string, shown: string][] = [
  ['id-number', '', ''],
  ['id-number', '110105', '110105'],
  ['id-number', '1101051', '110105 1'],
  ['id-number', '1101051950', '110105 1950'],
  ['id-number', '11010519500308002x', '110105 1950 0308 002x'],
  ['id-number', '110105 1950 0308 0022', '110105 1950 0308 0022'],
  ['id-number', '1101051950030800221', '1101051950030800221'],
  ['id-number', 'JPN440080101055', 'JPN440080101055'],
  ['id-number', '１１０', '１１０'],
  ['phone', '139', '139'],
  ['phone', '1390', '139 0'],
  ['phone', '13900012671', '139 0001 2671'],
  ['phone', '139000126711', '139000126711'],
  ['phone', '023 45488696', '023 45488696'],
  ['phone', '+86 139', '+86 139'],
  ['money', '1200', '1200'],
  ['number', '12 3', '12 3'],
];

test.each(groups)('%s: 「%s」 is shown as 「%s」 and kept without the gaps', (kind, typed, shown) => {
  expect(inGroups(kind, typed)).toBe(shown);
  expect(withoutGroups(kind, shown)).toBe(withoutGroups(kind, typed));
  if (shown !== typed) expect(withoutGroups(kind, shown)).toBe(typed);
});

test('only at the end of a field are gaps put in: in the middle the caret would jump', () => {
  expect(afterKey('phone', '13900', 5)).toBe('139 00');
  expect(afterKey('phone', '13900', 2)).toBe('13900');
  expect(afterKey('phone', '13900', undefined)).toBe('139 00');
});

function Field({ kind, first = '', heard }: { kind: TextFieldKind; first?: string; heard: jest.Mock }) {
  const [value, change] = useState(first);
  const hear = (next: string): void => {
    heard(next);
    change(next);
  };
  return <TextField id="f" label="号码" kind={kind} value={value} onInput={hear} />;
}

function control(): HTMLInputElement {
  const found = document.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
}

test('what is typed is heard without gaps, shown with them, and a last digit taken away goes', () => {
  const heard = jest.fn();
  render(<Field kind="id-number" heard={heard} />);
  type(control(), '1101051');
  expect(control().value).toBe('110105 1');
  expect(heard).toHaveBeenLastCalledWith('1101051');
  type(control(), '110105 ');
  expect(control().value).toBe('110105');
  expect(heard).toHaveBeenLastCalledWith('110105');
});

test('a digit mended in the middle stays where it is, and the gaps come back when the field is left', () => {
  const heard = jest.fn();
  render(<Field kind="phone" first="13900012671" heard={heard} />);
  expect(control().value).toBe('139 0001 2671');
  const field = control();
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(field, '13 0001 2671');
  field.setSelectionRange(2, 2);
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect(heard).toHaveBeenLastCalledWith('1300012671');
  expect(field.value).toBe('13 0001 2671');
  expect(field.selectionStart).toBe(2);
  leave(field);
  expect(field.value).toBe('130 0012 671');
});

test('− and + count, each with a name, and every tap at one spot is one', () => {
  const steps = jest.fn();
  render(
    <TextField id="n" label="几口|人" kind="number" unit="人" value="2" onInput={() => {}} onStep={steps} />,
  );
  const names = [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
  expect(names).toEqual(['几口人，少 1', '几口人，多 1']);
  tap('多 1');
  for (const _ of [1, 2]) document.querySelectorAll('button')[1]?.click();
  document.querySelectorAll('button')[0]?.click();
  expect(steps.mock.calls).toEqual([[1], [1], [1], [-1]]);
});

test('without a step there is no − and no +', () => {
  render(<TextField id="n" label="岁" kind="number" unit="岁" value="2" onInput={() => {}} />);
  expect(document.querySelectorAll('button')).toHaveLength(0);
});
