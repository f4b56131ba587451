import { internalComponents } from '@tarojs/shared';
import { numbersOf } from './numbers-of';

export * from '../../node_modules/@tarojs/runtime/dist/utils/index.js';

let numbers;

/** Stands in for Taro's function of that name. */
export function getComponentsAlias() {
  numbers = numbers || numbersOf(internalComponents);
  return numbers;
}
