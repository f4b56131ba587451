import { memo } from 'react';
import { kitWord } from '@/content/messages/screen/kit';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Button } from '../button/button';
import type { FieldProps } from '../field/field';
import { Group } from '../field/group';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Picture } from '../picture/picture';
import { Tappable } from '../tappable/tappable';
import styles from './photo-field.module.scss';

export interface Photo {
  readonly id: string;
  /** A path or address the page can show. */
  readonly source: string;
  readonly status: 'saved' | 'sending' | 'sent' | 'failed';
  /** The status in words. */
  readonly statusText: string;
}

export interface PhotoFieldProps extends FieldProps {
  readonly photos: readonly Photo[];
  readonly most: number;
  readonly onAdd: () => void;
  /** A second way to add more. */
  readonly second?: { readonly label: string; readonly onTap: () => void } | undefined;
  readonly onRemove: (id: string) => void;
  readonly addLabel: string;
  /** Said while chosen photos are made small. */
  readonly keeping?: string | undefined;
  readonly removeLabel: string;
}

/** Photos with what has become of each. The way to add more goes when there are enough, and while some are being kept. */
export const PhotoField = memo(function PhotoField(props: PhotoFieldProps) {
  const { photos, most, onAdd, second, onRemove, addLabel, removeLabel, keeping, ...field } = props;
  const more = keeping === undefined && photos.length < most;
  return (
    <Group kind="group" {...field}>
      {photos.map((photo, place) => (
        <PhotoRow
          key={photo.id}
          photo={photo}
          name={kitWord('photo', place + 1)}
          removeLabel={removeLabel}
          onRemove={onRemove}
        />
      ))}
      {keeping && (
        <Box className={styles.keeping} {...a11y({ live: 'polite' })}>
          <Phrases text={keeping} />
        </Box>
      )}
      {more && <Button tone="secondary" icon="camera" label={addLabel} onTap={onAdd} />}
      {more && second && (
        <Box className={styles.second}>
          <Button tone="secondary" label={second.label} onTap={second.onTap} />
        </Box>
      )}
    </Group>
  );
});

interface PhotoRowProps extends Pick<PhotoFieldProps, 'removeLabel' | 'onRemove'> {
  readonly photo: Photo;
  readonly name: string;
}

function PhotoRow({ photo, name, removeLabel, onRemove }: PhotoRowProps) {
  return (
    <Box className={styles.row}>
      <Picture className={styles.picture} source={photo.source} label={name} />
      <Box className={styles.status} {...a11y({ live: 'polite' })}>
        <Box className={photo.status === 'failed' ? styles.failed : ''}>
          <FlowingText text={photo.statusText} />
        </Box>
      </Box>
      <Tappable className={styles.remove} label={`${removeLabel} ${name}`} onTap={() => onRemove(photo.id)}>
        {removeLabel}
      </Tappable>
    </Box>
  );
}
