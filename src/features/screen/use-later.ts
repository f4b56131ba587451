import { useCallback, useRef, useState } from 'react';

export interface Later<Value> {
  readonly value: Value | undefined;
  /** It could not be fetched; asking again tries again. */
  readonly lost: boolean;
  readonly fetch: () => void;
}

/**
 * Something few visitors need, fetched when it is first asked for: by a request in a browser, and in the
 * mini-program without delay, where it only saves evaluating it at start.
 *
 * @param load an `import()`
 */
export function useLater<Value>(load: () => Promise<Value>): Later<Value> {
  const [value, setValue] = useState<Value>();
  const [lost, setLost] = useState(false);
  const asked = useRef(false);
  const loading = useRef(load);
  const fetch = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setLost(false);
    loading.current().then(
      (loaded) => setValue(loaded),
      () => {
        asked.current = false;
        setLost(true);
      },
    );
  }, []);
  return { value, lost, fetch };
}
