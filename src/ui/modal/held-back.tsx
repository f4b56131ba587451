import { PageContainer } from '@tarojs/components';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

type Close = () => void;

/** Gives the phone's own back to what lies over the page. @returns to be called when it goes */
type Hold = (close: Close) => () => void;

const nothing: Hold = () => () => undefined;

export const BackHolder = createContext<Hold>(nothing);

/**
 * Holds the phone's own back for what lies over a page: WeChat lets back take an empty container away instead of the
 * page. A page has one at most, so it stands in the frame and not in each dialog; it comes with the first and stays,
 * for one that is taken out while it is shown may go on holding back.
 */
export function useHeldBack(): { readonly hold: Hold; readonly container: ReactNode } {
  const [uppermost, setUppermost] = useState<Close>();
  const [isNeeded, setNeeded] = useState(false);
  const [hold] = useState<Hold>(() => (close: Close) => {
    setUppermost(() => close);
    setNeeded(true);
    return () => setUppermost((now) => (now === close ? undefined : now));
  });
  const leave = (): void => uppermost?.();
  const container = isNeeded && (
    <PageContainer show={uppermost !== undefined} overlay={false} duration={0} onAfterLeave={leave} />
  );
  return { hold, container };
}

/** Back closes this by the newest `onClose`, which may be another each time. */
export function useClosedByBack(onClose: Close): void {
  const hold = useContext(BackHolder);
  const newest = useRef(onClose);
  useEffect(() => {
    newest.current = onClose;
  }, [onClose]);
  useEffect(() => hold(() => newest.current()), [hold]);
}
