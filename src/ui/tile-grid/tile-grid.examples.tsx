import { type Examples, nothing } from '../example';
import { TileGrid } from './tile-grid';

export const examples: Examples = {
  default: (
    <TileGrid
      tiles={[
        { id: 'food', label: '吃不上饭', icon: 'food' },
        { id: 'sick', label: '生大病', icon: 'sick' },
        { id: 'child', label: '孩子没人带', icon: 'child' },
      ]}
      onPick={nothing}
    />
  ),
};
