import { type Examples, nothing } from '../example';
import { TextLink } from './text-link';

export const examples: Examples = {
  default: <TextLink label="怎样认出真的" onTap={nothing} />,
  'with-icon': <TextLink icon="right" label="看经过" onTap={nothing} />,
};
