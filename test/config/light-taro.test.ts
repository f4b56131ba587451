import { getComponentsAlias, internalComponents, mergeInternalComponents } from '@tarojs/shared';
import aria from '../../config/weapp/aria-attributes';
import { numbersOf } from '../../config/weapp/numbers-of';
import { Style } from '../../config/weapp/style-text';

const plain = (numbers: object): unknown => JSON.parse(JSON.stringify(numbers));

test('components and attributes have the numbers that Taro writes into base.wxml', () => {
  expect(plain(numbersOf(internalComponents))).toEqual(getComponentsAlias(internalComponents));
  mergeInternalComponents(aria);
  const numbers = plain(numbersOf(internalComponents));
  expect(numbers).toEqual(getComponentsAlias(internalComponents));
  expect(numbers).toMatchObject({ view: { ariaLabel: expect.stringMatching(/^p\d+$/) }, 'pure-view': {} });
});

test('the attributes of a component are counted once, when it is asked for', () => {
  const numbers: Record<string, object> = numbersOf(internalComponents);
  expect(numbers.view).toBe(numbers.view);
  expect(numbers['no-such-thing']).toBeUndefined();
});

test('a style is its text, and crosses to the screen once its node is on a page', () => {
  const sent: object[] = [];
  const node = {
    _root: undefined as object | undefined,
    _path: 'root.cn.[0]',
    enqueueUpdate: (change: object) => sent.push(change),
  };
  const style = new Style(node);
  style.cssText = 'top: 10%;';
  expect([style.cssText, sent]).toEqual(['top: 10%;', []]);
  node._root = {};
  style.cssText = '';
  expect(sent).toEqual([{ path: 'root.cn.[0].st', value: '' }]);
});
