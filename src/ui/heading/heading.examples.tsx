import type { Examples } from '../example';
import { Heading } from './heading';

export const examples: Examples = {
  second: <Heading level={2}>村里找谁问</Heading>,
  third: <Heading level={3}>谁能申请</Heading>,
};
