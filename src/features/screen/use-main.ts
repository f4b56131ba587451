import { photoTexts } from '@/content/messages/photos';
import { useSelected, useStores } from '@/stores/context';
import type { PageFrameProps } from '@/ui/page-frame/page-frame';

type Main = PageFrameProps['main'];

/** The main button; while chosen photos are still being kept it says so and waits: going on would leave them behind. */
export function useMain(main: Main): Main {
  const { photos } = useStores();
  const keeping = useSelected(photos, (state) => state.keeping !== undefined);
  return main && keeping ? { label: photoTexts.wait, onTap: () => undefined } : main;
}
