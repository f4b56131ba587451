import { useEffect } from 'react';
import { common } from '@/content/messages/common';
import { checkWords } from '@/content/messages/self-check';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useSelected } from '@/stores/context';
import { Loading } from '@/ui/loading/loading';
import { FormRunner } from '../form-runner/form-runner';
import { Screen } from '../screen/screen';
import { checkPerson, modeOf, setMode, useCheckDraft, useCheckTexts } from './check';

export interface QuestionProps {
  readonly page?: string | undefined;
  readonly after?: string | undefined;
  /** Set by an entry that leads straight into one mode, as 急难 on the first page does. */
  readonly startMode?: string | undefined;
}

/** One question of the self-check. */
export function SelfCheckQuestion({ page, after, startMode }: QuestionProps) {
  const { draft, isOpen } = useCheckDraft();
  const mode = useSelected(draft, ({ answers }) => modeOf(answers));
  const texts = useCheckTexts(draft);
  useEffect(() => {
    if (isOpen && startMode) setMode(draft, modeOf({ mode: startMode }));
  }, [isOpen, startMode, draft]);
  if (!isOpen) {
    return (
      <Screen title={checkWords.title}>
        <Loading text={common.loading} />
      </Screen>
    );
  }
  return (
    <FormRunner
      form={selfCheckFrom(mode)}
      texts={texts}
      person={checkPerson}
      path={routes.selfCheck.question}
      page={page}
      after={after}
      onEnd={() => go(routes.selfCheck.result)}
    />
  );
}
