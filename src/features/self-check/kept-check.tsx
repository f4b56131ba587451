import { useMemo } from 'react';
import { schemeText } from '@/content/messages/eligibility';
import { checkWords } from '@/content/messages/self-check';
import { longDay } from '@/domain/dates';
import type { SchemeId } from '@/domain/scheme';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/draft';
import type { SavedCheck } from '@/stores/self-check';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { TextLink } from '@/ui/text-link/text-link';
import { Words } from '../screen/section';
import { checkAnswers } from './use-assessment';

/** The check that was kept, run again by today's figures on this phone. */
export function KeptCheck({ saved, draft }: { saved: SavedCheck; draft: DraftStore }) {
  const { selfCheck } = useStores();
  const today = selfCheck.getState().today();
  const news = useMemo(() => changesSince(saved, today), [saved, today]);
  const open = async (): Promise<void> => {
    await selfCheck.getState().takeUp(draft);
    go(routes.selfCheck.result);
  };
  return (
    <Box className="card stack">
      <Box className="strong">
        <Phrases text={checkWords.saved(longDay(saved.day))} />
      </Box>
      <News {...news} />
      <Button tone="secondary" label={checkWords.openSaved} onTap={() => void open()} />
      <TextLink label={checkWords.dropSaved} onTap={() => void selfCheck.getState().drop()} />
    </Box>
  );
}

interface Changes {
  readonly nowLikely: readonly SchemeId[];
  readonly changed: boolean;
}

function News({ nowLikely, changed }: Changes) {
  if (nowLikely.length > 0) {
    const names = nowLikely.map((scheme) => schemeText[scheme].name).join('、');
    return (
      <Notice tone="wait" title={checkWords.savedChanged}>
        {checkWords.savedNow(names)}
      </Notice>
    );
  }
  return <Words quiet text={changed ? checkWords.savedOther : checkWords.savedSame} />;
}

/** What today's figures and rules make of the kept answers that they did not make of them then. */
export function changesSince(saved: SavedCheck, today: SavedCheck['day']): Changes {
  const { verdicts } = checkAnswers(saved.answers, today).assessment;
  const differing = verdicts.filter(({ scheme, outcome }) => saved.outcomes[scheme] !== outcome);
  return {
    nowLikely: differing.filter(({ outcome }) => outcome === 'likely').map(({ scheme }) => scheme),
    changed: differing.length > 0,
  };
}
