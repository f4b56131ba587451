import { type Examples, nothing } from '../example';
import { PersonBand } from './person-band';

export const examples: Examples = {
  default: <PersonBand text="正在为" name="张*" ending="申请" actionLabel="换人" onSwap={nothing} />,
};
