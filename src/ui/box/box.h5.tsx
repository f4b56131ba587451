import type { BoxProps } from './box-props';

/** A plain `div`: Taro's own element is a custom one that every rule for lists, labels and headings stumbles over. */
export function Box(props: BoxProps) {
  return <div {...props} />;
}
