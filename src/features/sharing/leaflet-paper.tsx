import { sharingTexts } from '@/content/messages/sharing';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Picture } from '@/ui/picture/picture';
import type { LeafletKind } from './leaflet';
import styles from './leaflet.module.scss';
import type { SharedPolicyProps } from './poster';
import { type PosterWords, posterWords } from './poster-words';
import { qrPicture } from './qr-squares';

export interface LeafletPaperProps extends SharedPolicyProps {
  readonly kind: LeafletKind;
  /** Of the article; empty where the town has none, then there is no code. */
  readonly address: string;
}

const pages = { slip: '@page{size:A4 landscape;margin:0}', sheet: '@page{size:A4 portrait;margin:0}' };

/** One A4 sheet, black on white: two slips side by side, or one for the notice board. Small on screen, whole on paper. */
export function LeafletPaper({ kind, policy, sharedVillage, address }: LeafletPaperProps) {
  const { region } = useStores();
  const words = posterWords(policy, region, sharedVillage);
  const code = address === '' ? undefined : qrPicture(address);
  return (
    <Box className={styles[kind]}>
      <style>{pages[kind]}</style>
      <Box className={styles.paper}>
        {kind === 'slip' && <Side words={words} code={code} cut />}
        <Side words={words} code={code} cut={kind === 'slip'} />
      </Box>
    </Box>
  );
}

function Side({ words, code, cut }: { words: PosterWords; code: string | undefined; cut: boolean }) {
  return (
    <Box className={styles.side}>
      <Box className={styles.org}>
        <Box>{words.org}</Box>
        <Box>{sharingTexts.short}</Box>
      </Box>
      <Box className={styles.title}>
        <Phrases text={words.title} />
      </Box>
      {words.points.map((point) => (
        <Box key={point} className={styles.point}>
          <Phrases text={point} />
        </Box>
      ))}
      <Box className={styles.call}>
        <Box>
          <Phrases text={sharingTexts.callLine} />
        </Box>
        <Box className={styles.phone}>{words.phone}</Box>
        {words.villageLine && (
          <Box>
            <Phrases text={words.villageLine} />
          </Box>
        )}
      </Box>
      <Box className={styles.foot}>
        {code && <Picture className={styles.code} source={code} label={sharingTexts.scan} />}
        <Box className={styles.basis}>
          {code && <Box className={styles.scan}>{sharingTexts.scan}</Box>}
          {[words.caveat, words.basis[0], cut ? undefined : words.basis[1]].map((line) =>
            line === undefined ? null : (
              <Box key={line}>
                <Phrases text={line} />
              </Box>
            ),
          )}
        </Box>
      </Box>
      {cut && <NameSlip />}
    </Box>
  );
}

/** 先报个名: name, place and how to reach, nothing else, for somebody without a phone. */
function NameSlip() {
  return (
    <Box className={styles.name}>
      <Box className={styles.cutLine}>
        <Icon name="cut" />
      </Box>
      <Box className={styles.org}>
        <Box className={styles.scan}>{sharingTexts.cutTitle}</Box>
        <Box>{sharingTexts.cutHint}</Box>
      </Box>
      <Box className={styles.blanks}>
        <Box className={styles.blank}>{sharingTexts.cutName}</Box>
        <Box className={styles.blank}>{sharingTexts.cutPlace}</Box>
      </Box>
      <Box className={styles.blank}>{sharingTexts.cutReach}</Box>
    </Box>
  );
}
