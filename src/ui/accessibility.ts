import { attributesOf, type SpokenAttributes, type SpokenProps } from './spoken';

export type { SpokenProps } from './spoken';

/** Attributes to spread on a Taro element. WeChat reads the role from `aria-role`, browsers from `role`. */
export function a11y(spoken: SpokenProps): SpokenAttributes {
  return attributesOf(spoken, 'aria-role');
}
