import { createContext, type MutableRefObject, useContext, useEffect } from 'react';

/** How many warnings of danger stand on the page. */
const DangerCount = createContext<MutableRefObject<number> | undefined>(undefined);

export const DangerWatch = DangerCount.Provider;

/** Where danger stands on the page, 打电话问 dials at once: nobody is to choose first. */
export function useDangerHere(): void {
  const count = useContext(DangerCount);
  useEffect(() => {
    if (!count) return undefined;
    count.current += 1;
    return () => {
      count.current -= 1;
    };
  }, [count]);
}
