import { resultWords } from '@/content/messages/self-check';
import { longDay } from '@/domain/dates';
import { selfCheck as selfCheckForm } from '@/forms/self-check/self-check';
import { restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { Section } from '../screen/section';
import { modeOf } from './check';
import { PassOn } from './pass-on';
import { useResult } from './result-source';
import { outcomesOf } from './use-assessment';

/** Keep it on this phone, pass on what others may see, or clear the answers. */
export function ResultActions() {
  const { draft } = useResult();
  const clear = async (): Promise<void> => {
    await draft.getState().discard();
    restart(routes.selfCheck.start);
  };
  return (
    <Section>
      <Keep />
      <PassOn />
      <TextLink label={resultWords.clear} onTap={() => void clear()} />
    </Section>
  );
}

/** Nothing is kept beyond a day unless asked for. */
function Keep() {
  const { selfCheck } = useStores();
  const { answers, checked } = useResult();
  const keeping = useSelected(selfCheck, (state) => state.keeping);
  const day = useSelected(selfCheck, ({ saved }) => (saved ? longDay(saved.day) : ''));
  const keep = (): void => {
    const kept = { ...checked.journey.answers, mode: modeOf(answers) };
    void selfCheck.getState().keep(selfCheckForm, kept, outcomesOf(checked.assessment));
  };
  return (
    <>
      <Button tone="secondary" icon="saved" label={resultWords.keep} onTap={keep} />
      {keeping === 'kept' && <Notice tone="tip" title={resultWords.kept(day)} live />}
      {keeping === 'failed' && <Notice tone="danger" title={resultWords.keepFailed} live />}
    </>
  );
}
