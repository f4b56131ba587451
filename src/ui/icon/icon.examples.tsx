import { Box } from '../box/box';
import type { Examples } from '../example';
import { Icon } from './icon';
import type { IconName } from './icon-name';
import icons from './icons.json';

export const examples: Examples = {
  all: (
    <Box>
      {Object.entries(icons.icons).map(([name, { means }]) => (
        <Box key={name} className="icon-sample">
          <Icon name={name as IconName} /> {means}
        </Box>
      ))}
    </Box>
  ),
  sizes: (
    <Box>
      <Icon name="phone" /> <Icon name="phone" size="patch" /> <Icon name="phone" size="head" />{' '}
      <Icon name="phone" size="big" />
    </Box>
  ),
};
