import { useState } from 'react';
import { common } from '@/content/messages/screen/common';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { TextLink } from '@/ui/text-link/text-link';
import styles from '../page/form-runner.module.scss';

interface EntryRowProps {
  readonly name: string;
  readonly note?: string | undefined;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** One entry of a list: change it, or take it out after a second tap. */
export function EntryRow({ name, note, onChange, onRemove }: EntryRowProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Box className={styles.line}>
      <SummaryList
        rows={[
          { id: 'entry', label: name, value: note ?? common.filled, changeLabel: common.change, onChange },
        ]}
      />
      {asking ? (
        <>
          <Button tone="danger" label={common.removeEntry(name)} onTap={onRemove} />
          <TextLink label={common.keepEntry} onTap={() => setAsking(false)} />
        </>
      ) : (
        <TextLink label={common.remove_of(name)} onTap={() => setAsking(true)} />
      )}
    </Box>
  );
}
