import { resultWords } from '@/content/messages/self-check/result';
import { longDay } from '@/domain/dates';
import { selfCheck as selfCheckForm } from '@/forms/self-check/self-check';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { Section } from '../../../screen/section';
import { modeOf, setMode } from '../../self-check-draft';
import { outcomesOf } from '../../use-assessment';
import { useResult } from '../result-source';
import { useBegin, usePick } from '../use-step';
import { PassOn } from './pass-on';

/** Pass on what others may see, keep it here, answer more, or clear it. */
export function ResultActions() {
  const { draft } = useResult();
  const begin = useBegin();
  const pick = usePick();
  const clear = async (): Promise<void> => {
    await draft.getState().discard();
    restart(routes.selfCheck.start);
  };
  return (
    <Section>
      <PassOn />
      <Keep />
      <AskMore />
      <TextLink icon="apply" label={resultWords.pick} onTap={pick} />
      <TextLink icon="apply" label={resultWords.beginAnew} onTap={() => begin(false)} />
      <TextLink label={resultWords.clear} onTap={() => void clear()} />
    </Section>
  );
}

/** From 急难 to 快速, from 快速 to 详细. */
function AskMore() {
  const { draft, answers } = useResult();
  if (answers.mode === 'full') return null;
  const askMore = (): void => {
    setMode(draft, answers.mode === 'emergency' ? 'quick' : 'full');
    go(routes.selfCheck.question);
  };
  return <Button tone="secondary" label={resultWords.more} onTap={askMore} />;
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
