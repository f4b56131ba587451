import { resultWords } from '@/content/messages/self-check/result';
import { pageAsking } from '@/forms/self-check/answers-behind';
import { go, routes, tryToOpen } from '@/routes';
import { useStores } from '@/stores/context';
import { setMode } from '../self-check-draft';
import type { NextStep } from './next-step';
import { useResult } from './result-source';

/** What a step is called, and how it is taken. */
export function useStep(): (step: NextStep) => { readonly label: string; readonly onTap: () => void } {
  const begin = useBegin();
  const answer = useAnswer();
  return (step) => {
    if (step.kind === 'answer')
      return { label: resultWords.steps.answer, onTap: () => answer(step.question) };
    return { label: resultWords.steps[step.kind], onTap: () => begin(true) };
  };
}

/** Opens the question, and comes back here. */
function useAnswer(): (question: string) => void {
  const { draft, checked } = useResult();
  return (question) => {
    if (checked.journey.answers[question] === undefined) setMode(draft, 'full');
    go(routes.selfCheck.question, { page: pageAsking(question)?.id ?? '', after: 'result' });
  };
}

/** 挑着带: to the page where one chooses among the answers. */
export function usePick(): () => void {
  const { carried } = useStores();
  const { checked } = useResult();
  const pick = async (): Promise<void> => {
    const { answersCarried, carryOver } = await import('@/forms/self-check/carry-over');
    carried.put(answersCarried(carryOver(checked.journey.answers)));
    go(routes.application.carry);
  };
  return () => void tryToOpen(pick);
}

/** A fresh application in which what was told here is answered, or without any of it; its form is loaded by then. */
export function useBegin(): (withAnswers: boolean) => void {
  const { people } = useStores();
  const { checked } = useResult();
  const begin = async (withAnswers: boolean): Promise<void> => {
    const [{ assistanceApplication }, { answersCarried, carryOver }] = await Promise.all([
      import('@/forms/application/application'),
      import('@/forms/self-check/carry-over'),
    ]);
    const carried = withAnswers ? carryOver(checked.journey.answers) : [];
    const person = await people.getState().begin(assistanceApplication, answersCarried(carried));
    go(routes.application.question, { p: person, t: 'who' });
  };
  return (withAnswers) => void tryToOpen(() => begin(withAnswers));
}
