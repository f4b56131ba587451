import { attributesOf, type SpokenAttributes, type SpokenProps } from './spoken';

export type { SpokenProps } from './spoken';

/** Attributes to spread on an element; `aria-role` would be an unknown attribute here. */
export function a11y(spoken: SpokenProps): SpokenAttributes {
  return attributesOf(spoken, 'role');
}
