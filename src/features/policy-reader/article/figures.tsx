import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { ArticleFigure } from '@/domain/policy/policy';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { FigureCard } from '@/ui/figure-card/figure-card';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { Section } from '../../screen/section';
import { DottedLines } from '../depths/dotted-lines';
import { figureCards } from './figures-in-words';

/** Published amounts, never without place, first day and document. */
export function FigureCards({ figures, titled }: { figures: readonly ArticleFigure[]; titled?: boolean }) {
  const cards = figureCards(figures).map(({ id, ...card }) => <FigureCard key={id} {...card} />);
  if (cards.length === 0) return null;
  return titled ? <Section title={policyTexts.figures}>{cards}</Section> : cards;
}

/** What people ask for and we may not print: whom to ask instead of a number. */
export function AskFigures({ labels }: { labels: readonly string[] }) {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  if (labels.length === 0) return null;
  return (
    <Notice tone="wait" title={policyTexts.askFigures}>
      <DottedLines lines={labels} />
      <Box>
        <TextLink
          icon="phone"
          label={policyTexts.callNumber(hotline.shown)}
          onTap={() => void actions.dial(hotline.dialled)}
        />
      </Box>
    </Notice>
  );
}
