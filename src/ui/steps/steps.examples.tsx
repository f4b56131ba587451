import type { Examples } from '../example';
import { Steps } from './steps';

export const examples: Examples = {
  default: <Steps total={9} done={4} />,
};
