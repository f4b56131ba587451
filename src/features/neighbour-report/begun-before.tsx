import { useState } from 'react';
import { reportTexts } from '@/content/messages/neighbour-report';
import { neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import styles from '../form-runner/form-runner.module.scss';
import { Words } from '../screen/section';

const texts = reportTexts.begunBefore;

/** What stands here was begun at another time; somebody who means another person can start over. */
export function BegunBefore() {
  const { draft, photos } = useStores();
  const store = draft(neighbourReport, reportPerson);
  // A photo that is still being kept belongs to what stands here, not to what comes next.
  const keeping = useSelected(photos, (state) => state.keeping !== undefined);
  const [begun, setBegun] = useState(() => {
    const { answers, typing } = store.getState();
    return Object.keys({ ...answers, ...typing }).length > 0;
  });
  const [asking, setAsking] = useState(false);
  if (!begun || keeping) return null;
  const drop = (): void => {
    setBegun(false);
    void store.getState().discard();
  };
  return (
    <Box className={styles.first}>
      {asking ? (
        <Sure onDrop={drop} onKeep={() => setAsking(false)} />
      ) : (
        <Notice tone="tip" title={texts.title}>
          <TextLink label={texts.anew} onTap={() => setAsking(true)} />
        </Notice>
      )}
    </Box>
  );
}

function Sure({ onDrop, onKeep }: { onDrop: () => void; onKeep: () => void }) {
  return (
    <Notice tone="wait" title={texts.askTitle} live>
      <Box className="stack">
        <Words text={texts.askText} />
        <Button small tone="danger" label={texts.yes} onTap={onDrop} />
        <Button small tone="secondary" label={texts.no} onTap={onKeep} />
      </Box>
    </Notice>
  );
}
