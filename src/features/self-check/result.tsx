import { useMemo, useState } from 'react';
import { common } from '@/content/messages/common';
import { resultWords } from '@/content/messages/self-check';
import { scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/draft';
import { Loading } from '@/ui/loading/loading';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { Apply, applyPlace } from './apply';
import { useCheckDraft } from './check';
import { ResultActions } from './result-actions';
import { ResultHead } from './result-head';
import { ResultLists } from './result-lists';
import { ResultSource } from './result-source';
import { useChecked } from './use-assessment';
import { WrongResult } from './wrong-result';

/** What the answers come to: which help may fit, why, and what to do now. */
export function SelfCheckResult() {
  const { draft, isOpen } = useCheckDraft();
  return isOpen ? (
    <Result draft={draft} />
  ) : (
    <Screen title={resultWords.title}>
      <Section>
        <Loading text={common.loading} />
      </Section>
    </Screen>
  );
}

function Result({ draft }: { draft: DraftStore }) {
  const { selfCheck } = useStores();
  const answers = useSelected(draft, (state) => state.answers);
  const [today] = useState(() => selfCheck.getState().today());
  const checked = useChecked(answers, today);
  const source = useMemo(() => ({ draft, answers, checked }), [draft, answers, checked]);
  return (
    <ResultSource.Provider value={source}>
      <Screen
        title={resultWords.title}
        main={{ label: resultWords.apply, onTap: () => scrollTo(applyPlace) }}
      >
        <ResultHead />
        <ResultLists />
        <Apply />
        <ResultActions />
        <WrongResult />
      </Screen>
    </ResultSource.Provider>
  );
}
