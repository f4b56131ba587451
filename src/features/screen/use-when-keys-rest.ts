import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts off what a key asks for until no other has come for a while.
 *
 * @param ms how long the keys must rest; 0 does it at once
 * @returns takes what to do, instead of what was put off before
 */
export function useWhenKeysRest(): (act: () => void, ms: number) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((act, ms) => {
    clearTimeout(timer.current);
    if (ms === 0) act();
    else timer.current = setTimeout(act, ms);
  }, []);
}
