import { type Examples, nothing } from '../example';
import { ToolRow } from './tool-row';

export const examples: Examples = {
  default: (
    <ToolRow
      tools={[
        { id: 'share', label: '发到群', icon: 'share', onTap: nothing, sharesPage: true },
        { id: 'poster', label: '做海报', icon: 'poster', onTap: nothing },
        { id: 'leaflet', label: '打传单', icon: 'print', onTap: nothing },
      ]}
    />
  ),
};
