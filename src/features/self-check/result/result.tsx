import { common } from '@/content/messages/screen/common';
import { resultWords } from '@/content/messages/self-check/result';
import { Loading } from '@/ui/loading/loading';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { Unreadable } from '../../screen/unreadable';
import { useCheckDraft } from '../self-check-draft';
import { ResultDoor } from './result-door';

/** What the answers come to: which help may fit, why, and what to do now. */
export function SelfCheckResult() {
  const { draft, isOpen, isUnreadable, open } = useCheckDraft();
  return isOpen ? (
    <ResultDoor draft={draft} />
  ) : (
    <Screen title={resultWords.title}>
      <Section>{isUnreadable ? <Unreadable onRetry={open} /> : <Loading text={common.loading} />}</Section>
    </Screen>
  );
}
