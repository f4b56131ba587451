import { checkWords } from '@/content/messages/self-check/self-check';
import { walk } from '@/domain/form/journey';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useSelected } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph } from '../../screen/section';
import { modeOf } from '../self-check-draft';

/** Answers given less than a day ago: go on with them, or clear them. */
export function InProgress({ draft, onCleared }: { draft: DraftStore; onCleared: () => void }) {
  const complete = useSelected(
    draft,
    ({ answers }) => walk(selfCheckFrom(modeOf(answers)), answers).complete,
  );
  const clear = async (): Promise<void> => {
    await draft.getState().discard();
    onCleared();
  };
  return (
    <Box className="card stack">
      <Box className="strong">
        <FlowingText text={complete ? checkWords.done : checkWords.unfinished} />
      </Box>
      <Paragraph quiet text={checkWords.keptUntil} />
      <Button
        tone="secondary"
        label={complete ? checkWords.seeResult : checkWords.goOn}
        onTap={() => go(complete ? routes.selfCheck.result : routes.selfCheck.question)}
      />
      <TextLink label={checkWords.clear} onTap={() => void clear()} />
    </Box>
  );
}
