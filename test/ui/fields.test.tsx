import { ChoiceField } from '@/ui/choice-field/choice-field';
import { Held } from '@/ui/example';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import { maxInOneColumn } from '@/ui/option/option';
import { PhotoField } from '@/ui/photo-field/photo-field';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { TextField } from '@/ui/text-field/text-field';
import { VillageField } from '@/ui/village-field/village-field';
import { clear, leave, render, rerender, tap, type } from '../support/screen/render';

afterEach(clear);

const options = [
  { value: 'yes', label: '有' },
  { value: 'no', label: '没有' },
  { value: 'more', label: '还有|别的', leads: true },
];

const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const control = () => document.querySelector<HTMLInputElement>('input, textarea') ?? fail();

function fail(): never {
  throw new Error('no control');
}

test('one answer is chosen at a time', () => {
  render(
    <Held<string | undefined> first={undefined}>
      {(value, change) => (
        <ChoiceField id="danger" label="有危险吗" options={options} value={value} onChange={change} />
      )}
    </Held>,
  );

  tap('有', 'label');
  tap('没有', 'label');

  expect(radios().map((radio) => radio.checked)).toEqual([false, true]);
  expect(new Set(radios().map((radio) => radio.name)).size).toBe(1);
});

test('the same question drawn twice keeps its radios apart', () => {
  const field = (
    <ChoiceField id="danger" label="有危险吗" options={options} value="yes" onChange={() => {}} />
  );
  render([<div key="a">{field}</div>, <div key="b">{field}</div>]);

  expect(new Set(radios().map((radio) => radio.name)).size).toBe(2);
});

test('an option that leads on is no answer', () => {
  const chosen = jest.fn();
  const led = jest.fn();
  render(<ChoiceField id="q" label="q" options={options} value={undefined} onChange={chosen} onLead={led} />);

  tap('还有别的', 'button');

  expect(led).toHaveBeenCalledWith('more');
  expect(chosen).not.toHaveBeenCalled();
});

test('options as buttons answer with one tap', () => {
  const chosen = jest.fn();
  render(<ChoiceField id="q" label="q" asButtons options={options} value={undefined} onChange={chosen} />);

  tap('没有', 'button');

  expect(chosen).toHaveBeenCalledWith('no');
});

test('rows that go on are buttons: the answer is pressed, what opens an explanation says so, a tap hands it back', () => {
  const chosen = jest.fn();
  const rows = [
    { value: 'yes', label: '有', opens: true },
    { value: 'no', label: '没有' },
  ];
  render(<ChoiceField id="q" label="q" goesOn options={rows} value="no" onChange={chosen} />);
  const attributes = [...document.querySelectorAll('button')].map((row) => [
    row.getAttribute('aria-pressed'),
    row.getAttribute('aria-expanded'),
  ]);
  expect(radios()).toEqual([]);
  expect(attributes).toEqual([
    ['false', 'false'],
    ['true', null],
  ]);

  tap('没有', 'button');
  expect(chosen).toHaveBeenCalledWith('no');
});

test('a long list of answers stands in two columns, a short one in one', () => {
  const many = Array.from({ length: maxInOneColumn + 1 }, (_, place) => ({
    value: `v${place}`,
    label: `说得长一些的第${place}`,
  }));
  const field = (list: typeof many) => (
    <MultiChoiceField id="q" label="q" options={list} value={[]} onChange={() => {}} />
  );
  render(field(many));
  expect(document.querySelectorAll('.columns label')).toHaveLength(many.length);
  rerender(field(many.slice(1)));
  expect(document.querySelectorAll('.columns')).toHaveLength(0);
});

test('six short answers stand in two columns, five in one', () => {
  const short = Array.from({ length: 6 }, (_, place) => ({ value: `v${place}`, label: `车祸、|第${place}` }));
  const field = (list: typeof short) => (
    <MultiChoiceField id="q" label="q" options={list} value={[]} onChange={() => {}} />
  );
  render(field(short));
  expect(document.querySelectorAll('.columns label')).toHaveLength(6);
  rerender(field(short.slice(1)));
  expect(document.querySelectorAll('.columns')).toHaveLength(0);
});

const withRare = [
  { value: 'wage', label: '工资' },
  { value: 'rent', label: '房租', rare: true },
  { value: 'award', label: '奖金', rare: true },
  { value: 'none', label: '没有' },
];
const ticked = (value: readonly string[]) => (
  <MultiChoiceField
    id="q"
    label="q"
    rareLabel="别的收入"
    options={withRare}
    value={value}
    onChange={() => {}}
  />
);

test('rare answers come with one tap', () => {
  render(ticked([]));
  expect(document.body.textContent).toContain('工资别的收入没有');
  tap('别的收入', 'button');
  expect(document.body.textContent).toContain('工资房租奖金没有');
  expect(document.body.textContent).not.toContain('别的收入');
});

test.each([true, false])('of one answer out of several the rare ones come with one tap too: %s', (goesOn) => {
  const field = (
    <ChoiceField
      id="q"
      label="q"
      rareLabel="别的收入"
      options={withRare}
      value={undefined}
      onChange={() => {}}
      goesOn={goesOn}
    />
  );
  render(field);
  expect(document.body.textContent).toContain('工资别的收入没有');
  tap('别的收入', 'button');
  expect(document.body.textContent).toContain('工资房租奖金没有');
});

test('rare answers that were given are never folded away', () => {
  render(ticked(['award']));
  expect(document.body.textContent).toContain('工资房租奖金没有');
});

test('several answers come in the order of the options, whatever the order of the taps', () => {
  const changes = jest.fn();
  render(
    <Held<readonly string[]> first={[]}>
      {(value, change) => (
        <MultiChoiceField
          id="signs"
          label="看到什么"
          options={options}
          value={value}
          onChange={(next) => {
            changes(next);
            change(next);
          }}
        />
      )}
    </Held>,
  );

  tap('没有', 'label');
  tap('有', 'label');
  expect(changes).toHaveBeenLastCalledWith(['yes', 'no']);

  tap('没有', 'label');
  expect(changes).toHaveBeenLastCalledWith(['yes']);
  expect(boxes().map((box) => box.checked)).toEqual([true, false]);
});

test('somebody’s own words are shown as written; fixed words lose their marks', () => {
  render(
    <SummaryList
      rows={[
        { id: 'a', label: '谁家旁边，|或什么地方', value: '井边|树下', verbatim: true },
        { id: 'b', label: '看到的', value: '没饭吃、|没钱看病' },
      ]}
    />,
  );

  expect(document.body.textContent).toContain('井边|树下');
  expect(document.body.textContent).toContain('没饭吃、没钱看病');
});

test('a group is spoken with its label, error and hint', () => {
  render(
    <ChoiceField
      id="q"
      label="有没有|危险？"
      hint="听说的|也算"
      error="还没选"
      options={options}
      value={undefined}
      onChange={() => {}}
    />,
  );

  expect(document.querySelector('[role=radiogroup]')?.getAttribute('aria-label')).toBe(
    '有没有危险？，还没选，听说的也算',
  );
});

test('typing hands back what was typed, and the label names the control', () => {
  const typed = jest.fn();
  render(<TextField id="name" label="怎么|称呼他" kind="text" value="" onInput={typed} />);

  type(control(), '张三');

  expect(typed).toHaveBeenCalledWith('张三');
  expect(control().labels?.[0]?.textContent).toBe('怎么称呼他');
  expect(control().hasAttribute('placeholder')).toBe(false);
});

test('an error stands before the control, describes it, and the typed value stays', () => {
  const field = (error?: string) => (
    <TextField
      id="phone"
      label="电话"
      hint="可以不填"
      error={error}
      kind="phone"
      value="138"
      onInput={() => {}}
    />
  );
  render(field('少了 8 位，|手机号一共 11 位'));

  const described = (control().getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    '少了 8 位，手机号一共 11 位',
    '可以不填',
  ]);
  expect(control().getAttribute('aria-invalid')).toBe('true');
  expect(control().value).toBe('138');
});

test('a hidden label is still spoken', () => {
  render(<TextField id="place" label="在|哪里" labelHidden kind="long" value="" onInput={() => {}} />);

  expect(control().getAttribute('aria-label')).toBe('在哪里');
});

test('the counter waits until the field is left, or full', () => {
  const place = render(
    <Held first="">
      {(value, change) => (
        <TextField id="story" label="s" kind="long" maxLength={5} counter value={value} onInput={change} />
      )}
    </Held>,
  );

  type(control(), '三个字');
  expect(place.textContent).toContain('还能写 5 个字');
  leave(control());
  expect(place.textContent).toContain('还能写 2 个字');
  type(control(), '一共五个字');
  expect(place.textContent).toContain('写满了');
});

const villages = Array.from({ length: 45 }, (_, place) => ({ code: `v${place}`, name: `样例${place}村` }));
const village = (value?: string, list = villages) => (
  <VillageField
    id="v"
    label="哪个村"
    villages={list}
    value={value}
    onChange={() => {}}
    otherLabel="不在名单里"
  />
);

test('villages come six at a time, with the way out always last', () => {
  render(village());
  expect(radios()).toHaveLength(7);

  for (const _ of [1, 2, 3, 4, 5, 6]) tap('再看 6 个');
  tap('再看 3 个');

  expect(radios()).toHaveLength(46);
  expect(radios().at(-1)?.value).toBe('other');
});

test('a village chosen earlier is in view at once', () => {
  render(village('v30'));

  expect(radios().find((radio) => radio.checked)?.value).toBe('v30');
});

test('an empty list of villages leaves the way out', () => {
  render(village(undefined, []));

  expect(radios().map((radio) => radio.value)).toEqual(['other']);
});

test('a photo can be taken away, and no more can be added than the most', () => {
  const removed = jest.fn();
  const photo = { id: 'a', source: 'x.jpg', status: 'saved', statusText: '存在这部手机' } as const;
  const place = render(
    <PhotoField
      id="p"
      label="照片"
      photos={[photo]}
      most={1}
      onAdd={() => {}}
      onRemove={removed}
      addLabel="拍一张"
      removeLabel="拿掉"
    />,
  );

  tap('拿掉 第 1 张照片');

  expect(removed).toHaveBeenCalledWith('a');
  expect(place.textContent).not.toContain('拍一张');
  expect(document.querySelector('img')?.alt).toBe('第 1 张照片');
});
