import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { useStores } from '@/stores/context';
import type { OwnContact } from '@/stores/people';

/** Whoever helps from this phone, where they said yes to standing on paper; looked at again when the page comes back. */
export function useOwnOnPaper(): 'looking' | OwnContact | undefined {
  const { people } = useStores();
  const [found, setFound] = useState<'looking' | OwnContact | undefined>('looking');
  const look = useCallback(
    () =>
      void people
        .getState()
        .own()
        .then((own) => setFound((before) => sameOr(before, own?.onPaper ? own : undefined))),
    [people],
  );
  useEffect(look, [look]);
  useDidShow(look);
  return found;
}

/** The one before where nothing is new, so that nothing is painted again. */
function sameOr(before: 'looking' | OwnContact | undefined, own: OwnContact | undefined) {
  const isSame = typeof before === 'object' && before.name === own?.name && before.phone === own.phone;
  return isSame ? before : own;
}
