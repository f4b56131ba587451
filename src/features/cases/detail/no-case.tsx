import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { storageTexts } from '@/content/messages/screen/storage';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Section } from '../../screen/section';
import { Unreadable } from '../../screen/unreadable';

/**
 * Stands where a case is not known. Only once the office has told all of this phone's cases is it `gone`: before, it
 * is being fetched, cannot be read now, or the office was not reached.
 */
export function NoCase({ gone }: { gone: ReactNode }) {
  const { cases } = useStores();
  const loading = useSelected(cases, (state) => state.loading);
  const heard = useSelected(cases, (state) => state.heard);
  const unreadable = useSelected(cases, (state) => state.unreadable);
  const failure = useSelected(cases, (state) => state.failure);
  const look = (): void => void cases.getState().refresh();
  useDidShow(look);
  if (heard && !loading) return gone;
  if (loading || !(unreadable || failure))
    return (
      <Section>
        <Loading text={casesTexts.loading} />
      </Section>
    );
  return unreadable ? <Unreadable onRetry={look} /> : <NotReached onRetry={look} />;
}

function NotReached({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <EmptyState
        icon="offline"
        title={casesTexts.notReached}
        text={casesTexts.notReachedText}
        action={{ label: storageTexts.again, onTap: onRetry }}
      />
      <HotlineButtons one />
    </>
  );
}
