import { useEffect } from 'react';
import { common } from '@/content/messages/screen/common';
import { shownValue } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { VillageField } from '@/ui/village-field/village-field';
import type { KindProps } from './question-field';

/** The town's own list; a town that has not filled it asks for the place in words only. */
export function VillageQuestion({ source, ...field }: KindProps) {
  const { draft, region, preferences } = useStores();
  const store = draft(source.form, source.person);
  const own = useSelected(preferences, (state) => state.village);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  useEffect(() => {
    if (own !== undefined && value === undefined) store.getState().choose(field.id, own);
  }, [own, value, store, field.id]);
  if (region.villages.length === 0) return null;
  return (
    <VillageField
      {...field}
      villages={region.villages}
      value={typeof value === 'string' ? value : undefined}
      otherLabel={common.notListed}
      onChange={(code) => store.getState().choose(field.id, code)}
    />
  );
}
