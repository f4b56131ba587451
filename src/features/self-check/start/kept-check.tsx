import { checkWords } from '@/content/messages/self-check/self-check';
import { longDay } from '@/domain/dates';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import type { SavedCheck } from '@/stores/self-check';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph } from '../../screen/section';
import type { Changes } from './changes-since';
import { useChanges } from './use-changes';

/** The check that was kept, run again by today's figures on this phone. */
export function KeptCheck({ saved, draft }: { saved: SavedCheck; draft: DraftStore }) {
  const { selfCheck } = useStores();
  const today = selfCheck.getState().today();
  const changes = useChanges(saved, today);
  const open = async (): Promise<void> => {
    await selfCheck.getState().takeUp(draft);
    go(routes.selfCheck.result);
  };
  return (
    <Box className="card stack">
      <Box className="strong">
        <FlowingText text={checkWords.saved(longDay(saved.day))} />
      </Box>
      {changes && <News {...changes} />}
      <Button tone="secondary" label={checkWords.openSaved} onTap={() => void open()} />
      <TextLink label={checkWords.dropSaved} onTap={() => void selfCheck.getState().drop()} />
    </Box>
  );
}

function News({ nowLikely, changed }: Changes) {
  if (nowLikely.length > 0) {
    return (
      <Notice tone="wait" title={checkWords.savedChanged}>
        {checkWords.savedNow(nowLikely.join('、'))}
      </Notice>
    );
  }
  return <Paragraph quiet text={changed ? checkWords.savedOther : checkWords.savedSame} />;
}
