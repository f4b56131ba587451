import { attributesOf, type Spoken, type SpokenAttributes } from './spoken';

export type { Spoken } from './spoken';

/** Attributes to spread on a Taro element. WeChat reads the role from `aria-role`, browsers from `role`. */
export function a11y(spoken: Spoken): SpokenAttributes {
  return attributesOf(spoken, 'aria-role');
}
