import { View } from '@tarojs/components';
import type { ComponentType } from 'react';
import type { BoxProps } from './box-props';

/** A block of the page: a `view` here, a `div` in a browser. */
// The cast only lets a missing class be `undefined`, which Taro's types do not.
export const Box = View as ComponentType<BoxProps>;
