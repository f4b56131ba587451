import { useState } from 'react';
import type { FormDefinition } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph } from '../../screen/section';
import styles from './form-runner.module.scss';

export interface BegunBeforeProps {
  readonly form: FormDefinition;
  readonly person: string;
  readonly texts: Readonly<Record<'title' | 'anew' | 'askTitle' | 'askText' | 'yes' | 'no', string>>;
}

/** What stands here was begun at another time; somebody who means another person can start over. */
export function BegunBefore({ form, person, texts }: BegunBeforeProps) {
  const { draft, photos } = useStores();
  const store = draft(form, person);
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
        <Sure texts={texts} onDrop={drop} onKeep={() => setAsking(false)} />
      ) : (
        <Notice tone="tip" title={texts.title}>
          <TextLink label={texts.anew} onTap={() => setAsking(true)} />
        </Notice>
      )}
    </Box>
  );
}

interface SureProps extends Pick<BegunBeforeProps, 'texts'> {
  readonly onDrop: () => void;
  readonly onKeep: () => void;
}

function Sure({ texts, onDrop, onKeep }: SureProps) {
  return (
    <Notice tone="wait" title={texts.askTitle} live>
      <Box className="stack">
        <Paragraph text={texts.askText} />
        <Button small tone="danger" label={texts.yes} onTap={onDrop} />
        <Button small tone="secondary" label={texts.no} onTap={onKeep} />
      </Box>
    </Notice>
  );
}
