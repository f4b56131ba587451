import { useEffect, useState } from 'react';
import { type PolicyLink, shortPath } from '@/domain/policy-link';
import { useStores } from '@/stores/context';
import type { PosterCode } from './poster-painting';
import { qrSquares } from './qr-squares';

/**
 * What a printed code says: in the mini-program the one WeChat draws, where the backend can have it drawn;
 * else the permanent address of the article, where the town has set one; else there is none.
 */
export function usePosterCode({ policy, village }: PolicyLink): 'looking' | PosterCode | undefined {
  const { actions, h5Address } = useStores();
  const [found, setFound] = useState<'looking' | PosterCode | undefined>('looking');
  const { findShareCode } = actions;
  useEffect(() => {
    const link = { policy, village };
    const ofAddress = h5Address === '' ? undefined : squaresOf(h5Address + shortPath(link));
    void findShareCode(link).then((source) =>
      setFound(source === undefined ? ofAddress : { kind: 'picture', source }),
    );
  }, [policy, village, h5Address, findShareCode]);
  return found;
}

function squaresOf(text: string): PosterCode {
  return { kind: 'squares', squares: qrSquares(text) };
}
