import { papers as names } from '@/content/messages/application/paper-words';
import { paperTexts } from '@/content/messages/application/papers';
import { photoTexts } from '@/content/messages/form-runner/photos';
import type { PaperId } from '@/domain/case/paper';
import type { Answers } from '@/domain/form/definition';
import { paperState } from '@/forms/application/papers/papers-in-question';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { PhotoDoubtNotice, PhotoTroubleNotice } from '../../form-runner/photos/photo-notices';
import { Section } from '../../screen/section';
import { Keeping } from './open-paper';
import type { PapersInHand } from './use-papers';

interface DonePapersProps {
  readonly answers: Answers;
  readonly papers: readonly PaperId[];
  readonly inHand: PapersInHand;
  readonly onChange: (paper: PaperId) => void;
}

/** 办好的: a row for each paper that was photographed, put off or is not there. */
export function DonePapers({ answers, papers, inHand, onChange }: DonePapersProps) {
  const { photos } = useStores();
  const sources = useSelected(photos, (state) => state.sources);
  const facts = useSelected(photos, (state) => state.facts);
  const idsOf = (paper: PaperId): readonly string[] => listOf(answers[`${paper}Photos`]);
  const doubtful = papers.flatMap((paper) =>
    idsOf(paper).flatMap((id) => (facts[id]?.doubt === undefined ? [] : [{ paper, id }])),
  )[0];
  const { trouble, taking } = inHand;
  return (
    <Section title={paperTexts.done(papers.length)}>
      <SummaryList
        rows={papers.map((paper) => {
          const lost = idsOf(paper).some((id) => sources[id] === 'lost');
          return {
            id: paper,
            label: names[paper].name,
            value: lost ? photoTexts.lost : stateWords(answers, paper),
            titled: true,
            onChange: () => onChange(paper),
          };
        })}
      />
      <Keeping isHere={taking !== undefined && papers.includes(taking)} />
      {doubtful && (
        <Box>
          <PhotoDoubtNotice
            doubt={facts[doubtful.id]?.doubt}
            onRetake={() => inHand.retake(doubtful.paper, doubtful.id)}
          />
        </Box>
      )}
      {trouble && papers.includes(trouble.paper) && <PhotoTroubleNotice trouble={trouble.kind} />}
    </Section>
  );
}

/** What has become of one paper, in words. */
export function stateWords(answers: Answers, paper: PaperId): string {
  const state = paperState(answers, paper);
  if (state === 'photos') return paperTexts.photos(listOf(answers[`${paper}Photos`]).length);
  return paperTexts.states[state];
}
