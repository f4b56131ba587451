import { Box } from '../box/box';
import { type Examples, nothing } from '../example';
import { CloseUp } from './close-up';

export const examples: Examples = {
  default: (
    <CloseUp label="海报：家里钱不够用" onClose={nothing}>
      <Box className="card">家里钱不够用，可以申请低保</Box>
    </CloseUp>
  ),
};
