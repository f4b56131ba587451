import { common } from '@/content/messages/screen/common';
import type { Hotline } from '@/domain/region';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';

/** The town's numbers (救助热线), each a button that calls; `one` is the first alone, where one call is enough. */
export function HotlineButtons({ one }: { one?: boolean }) {
  const { region, actions } = useStores();
  const hotlines: readonly Hotline[] = one ? region.hotlines.slice(0, 1) : region.hotlines;
  return hotlines.map(({ shown, dialled }, place) => (
    <Button
      key={dialled}
      tone="secondary"
      icon="phone"
      label={place === 0 ? common.callHotline(shown) : common.callNext(shown)}
      onTap={() => void actions.dial(dialled)}
    />
  ));
}
