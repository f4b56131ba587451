import { useDidShow } from '@tarojs/taro';
import { Children, type ReactNode } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { handsTexts } from '@/content/messages/cases/hands/hands';
import { caseKindNames } from '@/content/messages/cases/states';
import type { CaseView } from '@/domain/case/case-timeline';
import { makesCase, type OutboxItem } from '@/domain/case/outbox';
import { go, routes } from '@/routes';
import { linesOf } from '@/stores/cases/case-way';
import { useSelected, useStores } from '@/stores/context';
import type { UnreadDraft } from '@/stores/drafts/unfinished';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { Strip } from '@/ui/strip/strip';
import { TextLink } from '@/ui/text-link/text-link';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { UnreadDrafts } from '../../screen/trouble/unread-drafts';
import { Unreadable } from '../../screen/unreadable';
import { addressOfDraft, formsToFinish, kindOfDraft, origins } from '../origins';
import { ItemCard, UnfinishedCard, ViewCard } from './case-cards';

/** 我的办理: what lies on this phone and what the office knows of this phone. A row tells a covered name and no story. */
export function CaseList() {
  const { cases } = useStores();
  const failure = useSelected(cases, (state) => state.failure);
  useDidShow(useLook());
  return (
    <Screen
      title={casesTexts.title}
      titleIsHeading
      bands={failure && <Strip tone="wait" icon="offline" text={casesTexts.stale} live />}
    >
      <Rows />
    </Screen>
  );
}

function Rows() {
  const { cases, outbox, unfinished } = useStores();
  const views = useSelected(cases, (state) => state.cases);
  const begun = useSelected(unfinished, (state) => state.forms);
  const all = useSelected(outbox, (state) => state.items);
  const items = all.filter((item) => !((item.oneOff || !makesCase(item)) && item.state === 'received'));
  const elsewhere = views.filter((view) => !items.some((item) => receiptOf(item) === view.receipt));
  const unread = useSelected(unfinished, (state) => state.unread);
  const unreadable = useUnreadable();
  const look = useLook();
  if (items.length + begun.length + unread.length + elsewhere.length === 0) return <None />;
  const viewOf = (item: OutboxItem) => views.find(({ receipt }) => receipt === receiptOf(item));
  const needsYou = (item: OutboxItem): boolean => isRefused(item) || isYourTurn(viewOf(item));
  const card = (item: OutboxItem) => <ItemCard key={item.id} item={item} view={viewOf(item)} />;
  return (
    <>
      {unreadable && <Unreadable onRetry={look} />}
      <Part title={casesTexts.yours}>
        {items.filter(needsYou).map(card)}
        {elsewhere.filter(isYourTurn).map(viewCard)}
        {unread.length > 0 ? [<UnreadOnes key="unread" drafts={unread} />] : []}
        {begun.map((one) => (
          <UnfinishedCard key={`${one.form} ${one.person}`} unfinished={one} />
        ))}
      </Part>
      <Part title={casesTexts.waiting}>
        {items.filter((item) => !needsYou(item)).map(card)}
        {elsewhere.filter((view) => !isYourTurn(view)).map(viewCard)}
      </Part>
      <LookUpElsewhere />
    </>
  );
}

function UnreadOnes({ drafts }: { drafts: readonly UnreadDraft[] }) {
  return (
    <UnreadDrafts
      drafts={drafts}
      titleOf={({ form, person }) => caseKindNames[kindOfDraft(form, person)]}
      onRetry={useLook()}
      onOpen={({ form, person }) => {
        const kind = kindOfDraft(form, person);
        go(origins[kind].goOn, addressOfDraft(kind, person));
      }}
    />
  );
}

/** Whether there may be more than the phone shows now. */
function useUnreadable(): boolean {
  const { cases, unfinished } = useStores();
  const begun = useSelected(unfinished, ({ status }) => status === 'unreadable');
  return useSelected(cases, (state) => state.unreadable ?? false) || begun;
}

/** Nothing to show; called nothing only where all could be looked at. */
function None() {
  const { cases, unfinished, storage } = useStores();
  const loading = useSelected(cases, (state) => state.loading);
  const looking = useSelected(unfinished, ({ status }) => status === 'opening');
  const durable = useSelected(storage, (state) => state.durable);
  const unreadable = useUnreadable();
  const look = useLook();
  if (loading || looking) return <Fetching />;
  if (durable && !unreadable) return <Empty />;
  return (
    <>
      <Unreadable onRetry={look} />
      <LookUpElsewhere />
    </>
  );
}

function useLook(): () => void {
  const { cases, unfinished } = useStores();
  return () => {
    void unfinished.getState().refresh(formsToFinish);
    void cases.getState().refresh();
  };
}

function Fetching() {
  return (
    <Section>
      <Loading text={casesTexts.loading} />
    </Section>
  );
}

/** Only a person can go on with what was refused. */
function isRefused(item: OutboxItem): boolean {
  return item.state === 'refused';
}

/** What the office asked for never lies under 等着就行. */
function isYourTurn(view: CaseView | undefined): boolean {
  return view !== undefined && linesOf(view).told === 'you';
}

function viewCard(view: CaseView) {
  return <ViewCard key={view.receipt} view={view} />;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return Children.count(children) === 0 ? null : <Section title={title}>{children}</Section>;
}

function LookUpElsewhere() {
  return (
    <Section>
      <Button
        tone="secondary"
        icon="search"
        label={casesTexts.lookUp}
        onTap={() => go(routes.cases.lookUp)}
      />
      <TextLink label={handsTexts.enter} onTap={() => go(routes.cases.follow)} />
    </Section>
  );
}

function Empty() {
  return (
    <>
      <EmptyState icon="progress" title={casesTexts.emptyTitle} text={casesTexts.emptyText} />
      <LookUpElsewhere />
    </>
  );
}

function receiptOf(item: OutboxItem): string | undefined {
  return item.state === 'received' ? item.acknowledgement.receipt : undefined;
}
