import { photoTexts } from '@/content/messages/form-runner/photos';
import type { PhotoDoubt } from '@/domain/photo/photo-quality';
import { useStores } from '@/stores/context';
import type { TakenPhotos } from '@/stores/photos';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import styles from '../page/form-runner.module.scss';

export type PhotoTrouble = 'refused' | 'full' | 'unreadable';

/** What went wrong while photos were taken, if anything. */
export function troubleOf(picked: TakenPhotos): PhotoTrouble | undefined {
  if (picked.kind === 'refused' || picked.kind === 'full') return picked.kind;
  return picked.kind === 'picked' && picked.unreadable > 0 ? 'unreadable' : undefined;
}

export function PhotoTroubleNotice({ trouble }: { trouble: PhotoTrouble }) {
  const { actions } = useStores();
  return (
    <Box className={styles.notice}>
      <Notice tone="danger" title={photoTexts.trouble[trouble].title} live>
        {photoTexts.trouble[trouble].text}
      </Notice>
      {trouble === 'refused' && (
        <Button tone="secondary" label={photoTexts.openSettings} onTap={() => void actions.openSettings()} />
      )}
    </Box>
  );
}

/** A photo that may be of no use: said, never refused. */
export function PhotoDoubtNotice({
  doubt,
  onRetake,
}: {
  readonly doubt: PhotoDoubt | undefined;
  readonly onRetake: () => void;
}) {
  if (doubt === undefined) return null;
  return (
    <Box className={styles.notice}>
      <Notice tone="wait" title={photoTexts.doubt[doubt].title} live>
        {photoTexts.doubt[doubt].text}
      </Notice>
      <Button tone="secondary" icon="camera" label={photoTexts.retake} onTap={onRetake} />
    </Box>
  );
}
