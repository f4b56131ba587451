import { useMemo, useState } from 'react';
import { resultWords } from '@/content/messages/self-check/result';
import type { Outcome } from '@/domain/eligibility/verdict/verdict';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { Screen } from '../../screen/screen';
import { useChecked } from '../use-assessment';
import { ResultActions } from './below/result-actions';
import { WrongResult } from './below/wrong-result';
import { inOrder } from './groups';
import { bestStep } from './next-step';
import { ResultHead } from './result-head';
import { ResultLists } from './result-lists';
import { ResultSource, useResult } from './result-source';
import { useStep } from './use-step';

/** The answers, judged: the first things of it that fit in one screen, everything else below or folded. */
export function ResultOf({ draft }: { draft: DraftStore }) {
  const { selfCheck } = useStores();
  const answers = useSelected(draft, (state) => state.answers);
  const askedFor = useSelected(selfCheck, (state) => state.askedFor);
  const [today] = useState(() => selfCheck.getState().today());
  const checked = useChecked(answers, today);
  const source = useMemo(() => {
    const verdicts = inOrder(checked.assessment.verdicts, askedFor);
    return { draft, answers, checked, verdicts, askedFor };
  }, [draft, answers, checked, askedFor]);
  return (
    <ResultSource.Provider value={source}>
      <ResultPage />
    </ResultSource.Provider>
  );
}

function ResultPage() {
  const { verdicts, checked } = useResult();
  const main = useStep()(bestStep(verdicts, checked.journey.answers));
  const [only, setOnly] = useState<Outcome | undefined>();
  return (
    <Screen title={resultWords.title} main={main}>
      <ResultHead only={only} onOnly={setOnly} />
      <ResultLists only={only} />
      <ResultActions />
      <WrongResult />
    </Screen>
  );
}
