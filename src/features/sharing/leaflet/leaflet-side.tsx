import { sharingTexts } from '@/content/messages/sharing/sharing';
import { type MarkedText, plain } from '@/domain/marked-text';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Phrases } from '@/ui/phrases/phrases';
import { Picture } from '@/ui/picture/picture';
import type { PosterWords } from '../poster/poster-words';
import styles from './leaflet.module.scss';

export interface LeafletSideProps {
  readonly words: PosterWords;
  /** Where it leads is drawn already; none where there is no address. */
  readonly code: string | undefined;
  /** With the slip 先报个名 to cut off. */
  readonly cut: boolean;
}

/** What one reader is handed: a slip, or the whole sheet. */
export function LeafletSide({ words, code, cut }: LeafletSideProps) {
  return (
    <Box className={styles.side}>
      <Box className={styles.org}>
        <Box>{words.org}</Box>
        {words.rehearsal ? (
          <Box className={styles.rehearsal}>{plain(sharingTexts.rehearsal)}</Box>
        ) : (
          <Box>{sharingTexts.short}</Box>
        )}
      </Box>
      <Title title={words.title} />
      {words.figure && (
        <Box className={styles.figure}>
          <Box>{words.figure.label}</Box>
          <Box className={styles.sum}>{words.figure.sum}</Box>
        </Box>
      )}
      <Points words={words} cut={cut} />
      <Box className={styles.call}>
        <Box>
          <FlowingText text={sharingTexts.callLine} />
        </Box>
        <Box className={styles.phone}>{words.phone}</Box>
        {words.villageLine && (
          <Box>
            <FlowingText text={words.villageLine} />
          </Box>
        )}
      </Box>
      <Box className={styles.foot}>
        {code && <Picture className={styles.code} source={code} label={sharingTexts.scan} />}
        <Box className={styles.basis}>
          {code && <Box className={styles.scan}>{sharingTexts.scan}</Box>}
          {words.caveat && (
            <Box>
              <Phrases text={words.caveat} />
            </Box>
          )}
          {words.basis.slice(0, cut ? 1 : 2).map((line) => (
            <Box key={line}>
              <FlowingText text={line} />
            </Box>
          ))}
        </Box>
      </Box>
      {cut && <NameSlip />}
    </Box>
  );
}

/** How people say it, and smaller what offices call it: never torn apart where a line ends. */
function Title({ title }: { title: MarkedText }) {
  const [said = '', called] = title.split(/(?=（)/);
  return (
    <Box className={styles.title}>
      <Box>
        <Phrases text={said.replace(/\|$/, '')} />
      </Box>
      {called && <Box className={styles.called}>{plain(called)}</Box>}
    </Box>
  );
}

/** Beside the slip that is cut off there is no room for how long it takes. */
function Points({ words, cut }: Pick<LeafletSideProps, 'words' | 'cut'>) {
  const { points, bring, time } = words;
  const lines = [...points, bring, cut ? undefined : time].filter((line) => line !== undefined);
  return (
    <Box className={styles.points}>
      {lines.map((line) => (
        <Box key={line} className={styles.point}>
          <Phrases text={line} />
        </Box>
      ))}
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
