import { useRef } from 'react';
import { useStores } from '@/stores/context';

/** Without the program no sheet opens: 打电话问 of a page in HTML is a link that calls the hotline. */
export function useHelp() {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  return { onTap: () => void actions.dial(hotline.dialled), sheet: null, dangers: useRef(0) };
}
