import { ChoiceField } from '@/ui/choice-field/choice-field';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import { clear, render, tap } from '../support/screen/render';

afterEach(clear);

const field = {
  id: 'q',
  label: 'q',
  rareLabel: '别的收入',
  onChange: () => {},
  options: [
    { value: 'wage', label: '工资' },
    { value: 'rent', label: '房租', rare: true },
    { value: 'award', label: '奖金', rare: true },
    { value: 'none', label: '没有' },
  ],
};

test.each([
  ['boxes', <MultiChoiceField key="boxes" {...field} value={[]} />],
  ['radios', <ChoiceField key="radios" {...field} value={undefined} />],
  ['rows that go on', <ChoiceField key="rows" {...field} value={undefined} goesOn />],
])('%s: the row that unfolds the rare ones goes, the focus stands on the first of them', (_, drawn) => {
  render(drawn);

  tap('别的收入', 'button');

  const row = document.activeElement?.closest('label, button');
  expect(row?.textContent).toBe('房租');
});

test('nothing takes the focus where the rare ones are shown from the start', () => {
  render(<MultiChoiceField {...field} value={['award']} />);

  expect(document.body.textContent).toContain('房租');
  expect(document.activeElement).toBe(document.body);
});
