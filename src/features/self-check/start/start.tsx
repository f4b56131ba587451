import { useEffect, useState } from 'react';
import { common } from '@/content/messages/screen/common';
import { checkWords } from '@/content/messages/self-check/self-check';
import type { SelfCheckMode } from '@/forms/self-check/family/family';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { EntryCard } from '@/ui/entry-card/entry-card';
import { Heading } from '@/ui/heading/heading';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { Unreadable } from '../../screen/unreadable';
import { setMode, useCheckDraft } from '../self-check-draft';
import { InProgress } from './in-progress';
import { KeptCheck } from './kept-check';

/** The way in: how much to ask, and what is still on the phone from before. */
export function SelfCheckStart({ scheme }: { scheme?: string | undefined }) {
  const { draft, isOpen, isUnreadable, open } = useCheckDraft();
  const { actions, selfCheck } = useStores();
  useEffect(() => selfCheck.getState().askFor(scheme), [selfCheck, scheme]);
  return (
    <Screen title={checkWords.title}>
      <Section>
        <Heading level={1}>
          <Phrases text={checkWords.heading} />
        </Heading>
        <Paragraph quiet text={checkWords.private} />
        {!isOpen && !isUnreadable && <Loading text={common.loading} />}
        {isUnreadable && <Unreadable onRetry={open} />}
      </Section>
      {isOpen && <Kept draft={draft} />}
      {isOpen && <Modes draft={draft} />}
      <Section>
        <EmergencyNumbers
          title={common.emergencyTitle}
          numbers={common.emergency}
          onCall={(number) => void actions.dial(number)}
        />
      </Section>
    </Screen>
  );
}

const icons = { emergency: 'siren', quick: 'check', full: 'family' } as const;
const modes: readonly SelfCheckMode[] = ['emergency', 'quick', 'full'];

function Modes({ draft }: { draft: DraftStore }) {
  const start = (mode: SelfCheckMode): void => {
    setMode(draft, mode);
    go(routes.selfCheck.question);
  };
  return (
    <Section>
      {modes.map((mode) => (
        <EntryCard key={mode} icon={icons[mode]} {...checkWords.modes[mode]} onTap={() => start(mode)} />
      ))}
    </Section>
  );
}

/** What stands on the phone from before; nothing when there is nothing. */
function Kept({ draft }: { draft: DraftStore }) {
  const { selfCheck } = useStores();
  const hasAnswers = useSelected(draft, ({ answers }) =>
    Object.keys(answers).some((question) => question !== 'mode'),
  );
  const saved = useSelected(selfCheck, (state) => state.saved);
  const [cleared, setCleared] = useState(false);
  if (!hasAnswers && !saved && !cleared) return null;
  return (
    <Section>
      {hasAnswers && <InProgress draft={draft} onCleared={() => setCleared(true)} />}
      {cleared && !hasAnswers && <Notice tone="tip" title={checkWords.cleared} live />}
      {saved && <KeptCheck saved={saved} draft={draft} />}
    </Section>
  );
}
