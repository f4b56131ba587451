import { scrollTo } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import styles from '../page/form-runner.module.scss';

interface AgreeProps {
  readonly label: string;
  /** All of it was read aloud. */
  readonly heard: boolean;
  readonly onTap: () => void;
}

const end = 'consent-end';

/**
 * 同意: below the last sentence, never in the bar where the page before had its button. It counts when the end of the
 * text stands on the screen, or all of it was heard; else it leads there.
 */
export function Agree({ label, heard, onTap }: AgreeProps) {
  const { actions } = useStores();
  const agree = async (): Promise<void> => {
    if (heard || (await actions.isInView(end))) onTap();
    else scrollTo(end);
  };
  return (
    <Box id={end} className={styles.first}>
      <Button label={label} onTap={() => void agree()} />
    </Box>
  );
}
