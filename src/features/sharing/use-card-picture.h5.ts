import type { Policy } from '@/domain/policy/policy';

/** A browser shares words and an address; nobody asks for a picture. */
export function useCardPicture(_policy: Policy): undefined {
  return undefined;
}
