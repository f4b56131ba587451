import { useEffect } from 'react';
import { common } from '@/content/messages/screen/common';
import { scrollTo } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { Notice } from '@/ui/notice/notice';
import { useDangerHere } from '../help/danger-here';
import { HotlineButtons } from '../hotline-buttons';
import { Paragraph } from '../section';

interface UrgentNowProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What comes after the call. */
  readonly after?: string | undefined;
  /** Danger to life: its numbers come before any words. */
  readonly lifeFirst?: boolean | undefined;
  readonly live?: boolean | undefined;
}

/**
 * What cannot wait, the same on every page: the town's hotline first, because help comes before papers (先行救助,
 * 社会救助法 §50), and the numbers for danger to life.
 */
export function UrgentNow({ title, lines, after, lifeFirst, live }: UrgentNowProps) {
  useDangerHere();
  return (
    <Notice tone="danger" title={title} live={live}>
      <Box className="stack">
        {lifeFirst && <LifeNumbers comesUp={live} />}
        <Box>
          {lines.map((line) => (
            <Paragraph key={line} text={line} />
          ))}
        </Box>
        <HotlineButtons one />
        {!lifeFirst && <LifeNumbers />}
        {after && <Paragraph quiet text={after} />}
      </Box>
    </Notice>
  );
}

/** What must be called must be seen at once, wherever on the page it has come up. */
function LifeNumbers({ comesUp }: { comesUp?: boolean | undefined }) {
  const { actions } = useStores();
  useEffect(() => {
    if (comesUp) void actions.isInView('life-end').then((seen) => seen || scrollTo('life'));
  }, [actions, comesUp]);
  return (
    <Box id="life">
      <EmergencyNumbers
        title={common.emergencyTitle}
        numbers={common.emergency}
        onCall={(number) => void actions.dial(number)}
      />
      <Box id="life-end" />
    </Box>
  );
}
