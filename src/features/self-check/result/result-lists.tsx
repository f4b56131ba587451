import { useState } from 'react';
import { outcomeText } from '@/content/messages/eligibility/verdicts';
import { outcomeNote, resultWords } from '@/content/messages/self-check/result';
import type { Outcome, Verdict } from '@/domain/eligibility/verdict/verdict';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import { useInPieces } from '../../screen/pieces/use-in-pieces';
import { Paragraph, Section } from '../../screen/section';
import { VerdictCard } from './card/verdict-card';
import { countOf, outcomes } from './groups';
import styles from './result.module.scss';
import { useResult } from './result-source';

/** As many cards as stand open at first. */
const shownAtFirst = 3;

/** Cards that cross to the screen at once, with all their words. */
const piece = 2;

/** The first schemes in full and the others behind one row that counts them; or, picked above, all of one outcome. */
export function ResultLists({ only }: { only: Outcome | undefined }) {
  const { verdicts } = useResult();
  if (only) {
    return (
      <Section>
        <Paragraph quiet text={outcomeNote[only]} />
        <Cards key={only} verdicts={verdicts.filter(({ outcome }) => outcome === only)} />
      </Section>
    );
  }
  return (
    <Section>
      <Cards verdicts={verdicts.slice(0, shownAtFirst)} />
      <Others verdicts={verdicts.slice(shownAtFirst)} />
    </Section>
  );
}

/** Each piece in a box of its own, so that the next one sends nothing of it again. */
function Cards({ verdicts }: { verdicts: readonly Verdict[] }) {
  const drawn = useInPieces(verdicts.length, piece);
  const starts = Array.from(
    { length: Math.ceil(Math.min(drawn, verdicts.length) / piece) },
    (_, at) => at * piece,
  );
  return (
    <Box className="stack">
      {starts.map((start) => (
        <Box key={start} className="stack">
          {verdicts.slice(start, start + piece).map((verdict) => (
            <VerdictCard key={verdict.scheme} verdict={verdict} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** 另外 N 项: what is folded is counted by outcome, so that the counts above are true of what is seen. */
function Others({ verdicts }: { verdicts: readonly Verdict[] }) {
  const [open, setOpen] = useState(false);
  const counts = outcomes
    .filter((outcome) => countOf(verdicts, outcome) > 0)
    .map((outcome) => resultWords.countOf(outcomeText[outcome], countOf(verdicts, outcome)));
  return (
    <>
      <Tappable className={styles.others} expanded={open} onTap={() => setOpen(!open)}>
        <Box className={styles.othersWords}>
          <Box className="strong">
            <Phrases text={resultWords.others(verdicts.length)} />
          </Box>
          <Box className="note">
            <FlowingText text={counts.join('，|')} />
          </Box>
        </Box>
        <Box className={open ? styles.up : ''}>
          <Icon name="down" />
        </Box>
      </Tappable>
      <Box>{open && <Cards verdicts={verdicts} />}</Box>
    </>
  );
}
