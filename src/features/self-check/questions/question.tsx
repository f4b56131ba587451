import { useEffect } from 'react';
import { checkWords } from '@/content/messages/self-check/self-check';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { go, routes } from '@/routes';
import { useSelected } from '@/stores/context';
import { FormRunner } from '../../form-runner/page/form-runner';
import { Opening } from '../../screen/opening';
import { Screen } from '../../screen/screen';
import { Unreadable } from '../../screen/unreadable';
import { checkPerson, modeOf, setMode, useCheckDraft, useCheckTexts } from '../self-check-draft';

export interface QuestionProps {
  readonly page?: string | undefined;
  readonly after?: string | undefined;
  /** Set by an entry that leads straight into one mode, as 急难 on the first page does. */
  readonly startMode?: string | undefined;
}

/** One question of the self-check. */
export function SelfCheckQuestion({ page, after, startMode }: QuestionProps) {
  const { draft, isOpen, isUnreadable, open } = useCheckDraft();
  const mode = useSelected(draft, ({ answers }) => modeOf(answers));
  const texts = useCheckTexts(draft);
  useEffect(() => {
    if (isOpen && startMode) setMode(draft, modeOf({ mode: startMode }));
  }, [isOpen, startMode, draft]);
  if (!isOpen) {
    if (!isUnreadable) return <Opening title={checkWords.title} />;
    return (
      <Screen title={checkWords.title}>
        <Unreadable onRetry={open} />
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
