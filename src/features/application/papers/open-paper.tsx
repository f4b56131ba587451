import { papers as names } from '@/content/messages/application/paper-words';
import { paperTexts } from '@/content/messages/application/papers';
import { photoTexts } from '@/content/messages/form-runner/photos';
import { helpOf } from '@/content/regions/documents';
import type { PaperId } from '@/domain/case/paper';
import { plain } from '@/domain/marked-text';
import { useSelected, useStores } from '@/stores/context';
import { a11y } from '@/ui/accessibility';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import { PhotoTroubleNotice } from '../../form-runner/photos/photo-notices';
import { Paragraph } from '../../screen/section';
import styles from './papers.module.scss';
import { documents } from './town-papers';
import type { PapersInHand } from './use-papers';

/** One paper not answered yet: its name, what it is good for, and three ways of equal size. */
export function OpenPaper({ paper, inHand }: { paper: PaperId; inHand: PapersInHand }) {
  const { name } = names[paper];
  const use = helpOf(documents, paper)?.use;
  const { trouble, take, say } = inHand;
  return (
    <Box className="card">
      <Heading level={2}>
        <Phrases text={name} />
      </Heading>
      {use && <Paragraph quiet text={use} />}
      <Keeping isHere={inHand.taking === paper} />
      {trouble?.paper === paper && <PhotoTroubleNotice trouble={trouble.kind} />}
      <Box className={styles.ways}>
        <Tappable
          className={styles.take}
          label={plain(`${paperTexts.take}${name}`)}
          onTap={() => take(paper)}
        >
          <Icon name="camera" />
          <Box>{paperTexts.take}</Box>
        </Tappable>
        <Tappable className={styles.way} label={`${paperTexts.none}${name}`} onTap={() => say(paper, 'none')}>
          {paperTexts.none}
        </Tappable>
        <Tappable
          className={styles.way}
          label={`${paperTexts.later}${name}`}
          onTap={() => say(paper, 'later')}
        >
          {paperTexts.later}
        </Tappable>
      </Box>
    </Box>
  );
}

/** Which photo is being made small and kept. In a box that is always there: what comes into it is spoken. */
export function Keeping({ isHere }: { isHere: boolean }) {
  const keeping = useSelected(useStores().photos, (state) => state.keeping);
  return (
    <Box className="note" {...a11y({ live: 'polite' })}>
      {isHere && keeping && <Phrases text={photoTexts.keeping(keeping.at, keeping.of)} />}
    </Box>
  );
}
