import { useEffect, useState } from 'react';
import type { Policy } from '@/domain/policy/policy';
import { isRehearsal } from '@/stores/connection';
import { useSelected, useStores } from '@/stores/context';
import { cardPainting } from './card-painting';

/** The picture of a card in a chat, once it is painted; the page of a 朋友圈 share paints none. */
export function useCardPicture(policy: Policy): string | undefined {
  const { launch, region, actions, connection } = useStores();
  const rehearsal = useSelected(connection, isRehearsal);
  const [picture, setPicture] = useState<string | undefined>();
  const { paintPicture } = actions;
  const { singlePage } = launch;
  useEffect(() => {
    if (!singlePage) void paintPicture(cardPainting(policy, region, rehearsal)).then(setPicture);
  }, [singlePage, policy, region, rehearsal, paintPicture]);
  return picture;
}
