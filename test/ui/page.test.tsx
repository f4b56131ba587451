import { Box } from '@/ui/box/box';
import { ErrorSummary } from '@/ui/error-summary/error-summary';
import { focusField } from '@/ui/focus-field';
import { PageFrame } from '@/ui/page-frame/page-frame';
import { Phrases } from '@/ui/phrases/phrases';
import { sentencesOf, withoutMarks } from '@/ui/phrases/sentences';
import { ReceiptStub } from '@/ui/receipt-stub/receipt-stub';
import { TextField } from '@/ui/text-field/text-field';
import { TextSizeSwitch } from '@/ui/text-size-switch/text-size-switch';
import { clear, render, rerender, tap } from '../support/screen/render';

afterEach(clear);

const nothing = () => {};
const help = { label: '打电话问', number: '023-0000 1111', onTap: nothing };

test.each([
  ['没有记号', [['没有记号']]],
  ['老人现在|和谁住？', [['老人现在', '和谁住？']]],
  ['没有丢。||打电话|说。', [['没有丢。'], ['打电话', '说。']]],
  ['|前后都有||', [['前后都有']]],
])('marks of %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
  expect(withoutMarks(text)).toBe(sentences.flat().join(''));
});

test('unmarked text costs no node; each phrase costs one', () => {
  expect(render(<Phrases text="没有记号" />).querySelectorAll('*')).toHaveLength(0);
  expect(render(<Phrases text="老人现在|和谁住？" />).querySelectorAll('*')).toHaveLength(2);
});

test('a space beside a mark stays outside the phrases', () => {
  const place = render(<Phrases text="周一到周五 |9:00" />);

  expect(place.innerHTML.replace(/ class="[^"]*"/g, '')).toBe('<div>周一到周五</div> <div>9:00</div>');
});

test('a page carries its text size, its colours and its landmarks', () => {
  const back = jest.fn();
  const place = render(
    <PageFrame title="填一填" onBack={back} textSize={4} theme="high" help={help}>
      问题
    </PageFrame>,
  );

  expect(place.firstElementChild?.className).toContain('theme-high fs-4');
  expect(place.querySelector('main')?.textContent).toBe('问题');
  expect(place.querySelector('h1')).toBeNull();
  tap('返回');
  expect(back).toHaveBeenCalled();
});

test('help is there with and without a main action, and says its number', () => {
  const call = jest.fn();
  const frame = (main?: { label: string; onTap: () => void }) => (
    <PageFrame title="t" textSize={1} theme="normal" help={{ ...help, onTap: call }} main={main}>
      x
    </PageFrame>
  );
  render(frame());
  tap('023-0000 1111', 'button');
  rerender(frame({ label: '下一题', onTap: nothing }));
  tap('023-0000 1111', 'button');

  expect(call).toHaveBeenCalledTimes(2);
});

test('the error summary takes the focus, again when the errors are others, and leads to each field', () => {
  const picked = jest.fn();
  const summary = (text: string) => (
    <ErrorSummary title="有 1 处要改" errors={[{ id: 'place', text }]} onPick={picked} />
  );
  render(summary('还没说|在哪里'));
  expect(document.activeElement?.getAttribute('role')).toBe('alert');

  tap('还没说在哪里', 'button');
  (document.activeElement as HTMLElement).blur();
  rerender(summary('太长了'));

  expect(picked).toHaveBeenCalledWith('place');
  expect(document.activeElement?.getAttribute('role')).toBe('alert');
});

test('focus goes to the field that can be seen, not to its twin on a page below', () => {
  render(
    <Box>
      <TextField id="place" label="下面那页" kind="text" value="" onInput={nothing} />
      <TextField id="place" label="这一页" kind="text" value="" onInput={nothing} />
    </Box>,
  );
  const fields = document.querySelectorAll('[id=place]');
  // jsdom knows no layout: only the second one has a box.
  Object.assign(fields[0] ?? {}, { getClientRects: () => [] });
  Object.assign(fields[1] ?? {}, { getClientRects: () => [{}] });

  focusField('place');

  expect(fields[1]?.contains(document.activeElement)).toBe(true);
});

test('a receipt number is seen in three groups and heard digit by digit', () => {
  render(<ReceiptStub title="收到" time="今天" numberLabel="编号" number="470823165092" />);
  const number = document.querySelector('[role=img]');

  expect([...(number?.children ?? [])].map((group) => group.textContent)).toEqual(['4708', '2316', '5092']);
  expect(number?.getAttribute('aria-label')).toContain('4 7 0 8 2 3 1 6 5 0 9 2');
});

test('the text size comes back as a number', () => {
  const changed = jest.fn();
  render(
    <TextSizeSwitch label="字大小" labels={['标准', '大一点', '大', '最大']} value={1} onChange={changed} />,
  );

  tap('最大', 'label');

  expect(changed).toHaveBeenCalledWith(4);
});
