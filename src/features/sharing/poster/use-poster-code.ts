import { useEffect, useState } from 'react';
import { type PolicyLink, shortPath } from '@/domain/policy/policy-link';
import { useStores } from '@/stores/context';
import { qrSquares } from '../qr-squares';
import { useCodeAddress } from '../use-code-address';
import type { PosterCode } from './poster-painting';

/**
 * What a printed code says: in the mini-program the one WeChat draws, where the backend can have it drawn;
 * else the permanent address of the article, where there is one; else there is none.
 */
export function usePosterCode({ policy, village }: PolicyLink): 'looking' | PosterCode | undefined {
  const { actions } = useStores();
  const address = useCodeAddress();
  const [found, setFound] = useState<'looking' | PosterCode | undefined>('looking');
  const { findShareCode } = actions;
  useEffect(() => {
    const link = { policy, village };
    const ofAddress = address === '' ? undefined : squaresOf(address + shortPath(link));
    void findShareCode(link).then((source) =>
      setFound(source === undefined ? ofAddress : { kind: 'picture', source }),
    );
  }, [policy, village, address, findShareCode]);
  return found;
}

function squaresOf(text: string): PosterCode {
  return { kind: 'squares', squares: qrSquares(text) };
}
