import { checkWords } from '@/content/messages/self-check';
import { walk } from '@/domain/form/journey';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useSelected } from '@/stores/context';
import type { DraftStore } from '@/stores/draft';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Phrases } from '@/ui/phrases/phrases';
import { TextLink } from '@/ui/text-link/text-link';
import { Words } from '../screen/section';
import { modeOf } from './check';

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
        <Phrases text={complete ? checkWords.done : checkWords.unfinished} />
      </Box>
      <Words quiet text={checkWords.keptUntil} />
      <Button
        tone="secondary"
        label={complete ? checkWords.seeResult : checkWords.goOn}
        onTap={() => go(complete ? routes.selfCheck.result : routes.selfCheck.question)}
      />
      <TextLink label={checkWords.clear} onTap={() => void clear()} />
    </Box>
  );
}
