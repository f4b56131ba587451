import { type MutableRefObject, type ReactNode, useCallback, useRef, useState } from 'react';
import { useStores } from '@/stores/context';
import type { HelpSheet } from './help-sheet';
import { fetchHelpSheet } from './help-sheet-door';
import type { HelpTopic } from './help-topic';

interface Help {
  /** 打电话问: opens the sheet; where danger stands on the page, or no sheet can be had, it dials. */
  readonly onTap: () => void;
  readonly sheet: ReactNode;
  readonly dangers: MutableRefObject<number>;
}

/** The call for help of one page. */
export function useHelp(topic: HelpTopic | undefined): Help {
  const { region, actions, launch } = useStores();
  const [Sheet, setSheet] = useState<typeof HelpSheet>();
  const dangers = useRef(0);
  const [hotline] = region.hotlines;
  const dial = (): void => void actions.dial(hotline.dialled);
  const onTap = (): void => {
    if (dangers.current > 0 || launch.tooOld) dial();
    else void fetchHelpSheet().then((fetched) => setSheet(() => fetched), dial);
  };
  const close = useCallback(() => setSheet(undefined), []);
  return { onTap, sheet: Sheet ? <Sheet topic={topic} onClose={close} /> : null, dangers };
}
