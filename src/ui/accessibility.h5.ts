import { attributesOf, type Spoken, type SpokenAttributes } from './spoken';

export type { Spoken } from './spoken';

/** Attributes to spread on an element; `aria-role` would be an unknown attribute here. */
export function a11y(spoken: Spoken): SpokenAttributes {
  return attributesOf(spoken, 'role');
}
