import { sharingTexts } from '@/content/messages/sharing/sharing';
import { plain } from '@/domain/marked-text';
import { isRehearsal } from '@/stores/connection';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { CloseUp } from '@/ui/close-up/close-up';
import { useOwnOnPaper } from '../../screen/use-own-on-paper';
import type { SharedPolicyProps } from '../poster/poster';
import { posterWords } from '../poster/poster-words';
import { Preview } from '../preview';
import { qrPicture } from '../qr-squares';
import type { LeafletKind } from './leaflet';
import styles from './leaflet.module.scss';
import { LeafletSide } from './leaflet-side';

export interface LeafletPaperProps extends SharedPolicyProps {
  readonly kind: LeafletKind;
  /** Of the article; empty where there is none, then there is no code. */
  readonly address: string;
}

const pages = { slip: '@page{size:A4 landscape;margin:0}', sheet: '@page{size:A4 portrait;margin:0}' };

/** What is printed: small on screen, a tap enlarges it, whole on paper. */
export function LeafletPaper({
  onEnlarge,
  ...props
}: LeafletPaperProps & { readonly onEnlarge: () => void }) {
  return (
    <Preview label={labelOf(props)} onEnlarge={onEnlarge}>
      <style>{pages[props.kind]}</style>
      <Box className={styles[props.kind]}>
        <Sheet {...props} />
      </Box>
    </Preview>
  );
}

/** The same sheet, as large as one needs it to read. */
export function LeafletCloseUp({ onClose, ...props }: LeafletPaperProps & { readonly onClose: () => void }) {
  return (
    <CloseUp label={labelOf(props)} onClose={onClose}>
      <Box className={`${styles[props.kind]} ${styles.near}`}>
        <Sheet {...props} />
      </Box>
    </CloseUp>
  );
}

function labelOf({ policy }: SharedPolicyProps): string {
  return sharingTexts.leafletAlt(plain(policy.title));
}

/** One A4 sheet, black on white: two slips side by side, or one for the notice board. */
function Sheet({ kind, policy, sharedVillage, address }: LeafletPaperProps) {
  const { region, connection } = useStores();
  const rehearsal = useSelected(connection, isRehearsal);
  const own = useOwnOnPaper();
  const words = posterWords(policy, region, sharedVillage, rehearsal, own === 'looking' ? undefined : own);
  const code = address === '' ? undefined : qrPicture(address);
  return (
    <Box className={styles.paper}>
      {kind === 'slip' && <LeafletSide words={words} code={code} cut />}
      <LeafletSide words={words} code={code} cut={kind === 'slip'} />
    </Box>
  );
}
