import { type Examples, nothing } from '../example';
import { EntryCard } from './entry-card';
import { EntryCloth } from './entry-cloth';

export const examples: Examples = {
  cloth: (
    <EntryCloth
      icon="apply"
      title="申请救助"
      note="给自己或家里人"
      onTap={nothing}
      short={{ title: '填不全，|先报个名', note: '名字、住处、电话，|就够了', onTap: nothing }}
    />
  ),
  default: <EntryCard icon="check" title="先查一查" note="答几道题，|看能申请什么" onTap={nothing} />,
  'long-note': <EntryCard icon="policy" title="看政策" note="生病、失业、|上学、|没人照顾" onTap={nothing} />,
};
