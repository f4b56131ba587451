import { internalComponents } from '@tarojs/shared';
import { numbersOf } from './numbers-of';
import { words } from './words-of-views';

export * from '../../node_modules/@tarojs/runtime/dist/utils/index.js';

let numbers;

/** Stands in for Taro's function of that name. */
export function getComponentsAlias() {
  numbers = numbers || numbersOf(internalComponents);
  return numbers;
}

const plain = ['class', 'style', 'id', words];

/** Stands in for Taro's function of that name: whether a view needs more of its template than class, style and words. */
export function isHasExtractProp({ props }) {
  for (const name in props) if (!plain.includes(name) && !name.startsWith('data-')) return true;
  return false;
}
