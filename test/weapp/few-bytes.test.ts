import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from '../../tools/bench/page-costs';
import { createPhone } from './harness/phone';
import { allNodes } from './harness/tree';
import { builtWeapp } from './support/built-weapp';

/** Bytes that one key may send to the screen besides what stands in the field. */
const mostForAKey = 60;
/** 张三 in quotation marks, in UTF-8. */
const value = 8;

/** Pages that open with a field, without anything having been filled in. */
test.each(['pages/cases/look-up', 'pages/policies/index'])(
  'a key on %s sends little besides its value',
  async (open) => {
    const { key } = await costOf(await createPhone({ dist: builtWeapp(), open, offline: true }), open);
    expect(key).toBeGreaterThan(value);
    expect(key).toBeLessThanOrEqual(mostForAKey + value);
  },
);

/** What crosses to the screen before home is seen. */
const mostForHome = 8 * 1024;

test('home is drawn with few bytes, and its end follows', async () => {
  const phone = await createPhone({ dist: builtWeapp(), offline: true });
  const [first] = phone.setDataLog;
  expect(first?.bytes).toBeLessThanOrEqual(mostForHome);
  await phone.settle();
  expect(phone.text()).toContain('关于这个程序');
  phone.kill();
});

test('every template of a view writes the words that the view carries itself, and nothing beside them', () => {
  const templates = readFileSync(join(builtWeapp(), 'base.wxml'), 'utf8').split('<template name=');
  const views = templates.filter((one) => one.includes('<view '));
  expect(views.length).toBeGreaterThan(4);
  expect(views.filter((one) => !one.includes(`data-sid="{{i.sid}}">{{i.v||''}}<`))).toEqual([]);
});

test.each(['pages/home/index', 'pages/policies/index', 'pages/self-check/start', 'pages/about/index'])(
  'nothing of the templates themselves is read on %s',
  async (open) => {
    const phone = await createPhone({ dist: builtWeapp(), open, offline: true });
    const read = allNodes(phone.tree()).flatMap(({ children }) =>
      children.filter((child) => typeof child === 'string'),
    );
    expect(read.filter((words) => words !== '').length).toBeGreaterThan(10);
    expect(read.filter((words) => /[\n{}]/.test(words))).toEqual([]);
    phone.kill();
  },
);
