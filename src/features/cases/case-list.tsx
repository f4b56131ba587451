import { useDidShow } from '@tarojs/taro';
import { Children, type ReactNode } from 'react';
import { casesTexts } from '@/content/messages/sending';
import type { OutboxItem } from '@/domain/outbox';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { Strip } from '@/ui/strip/strip';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { ItemCard, UnfinishedCard, ViewCard } from './case-cards';
import { origins } from './origins';

const forms = Object.values(origins).map(({ form }) => form);

/** 我的办理: what lies on this phone and what the office knows of this phone. A row tells no name and no story. */
export function CaseList() {
  const { cases, unfinished } = useStores();
  const failure = useSelected(cases, (state) => state.failure);
  useDidShow(() => {
    void unfinished.getState().refresh(forms);
    void cases.getState().refresh();
  });
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
  const loading = useSelected(cases, (state) => state.loading);
  const begun = useSelected(unfinished, (state) => state.forms);
  const all = useSelected(outbox, (state) => state.items);
  const items = all.filter(
    ({ oneOff, kind, state }) => !((oneOff || kind === 'added-papers') && state === 'received'),
  );
  const elsewhere = views.filter((view) => !items.some((item) => receiptOf(item) === view.receipt));
  if (items.length + begun.length + elsewhere.length === 0) return loading ? <Fetching /> : <Empty />;
  const card = (item: OutboxItem) => (
    <ItemCard key={item.id} item={item} view={views.find(({ receipt }) => receipt === receiptOf(item))} />
  );
  return (
    <>
      <Part title={casesTexts.yours}>
        {items.filter(needsYou).map(card)}
        {begun.map((one) => (
          <UnfinishedCard key={`${one.form} ${one.person}`} unfinished={one} />
        ))}
      </Part>
      <Part title={casesTexts.waiting}>
        {items.filter((item) => !needsYou(item)).map(card)}
        {elsewhere.map((view) => (
          <ViewCard key={view.receipt} view={view} />
        ))}
      </Part>
      <LookUpElsewhere />
    </>
  );
}

function Fetching() {
  return (
    <Section>
      <Loading text={casesTexts.loading} />
    </Section>
  );
}

/** Only a person can go on with what was refused. */
function needsYou(item: OutboxItem): boolean {
  return item.state === 'refused';
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
    </Section>
  );
}

function Empty() {
  return (
    <EmptyState
      icon="progress"
      title={casesTexts.emptyTitle}
      text={casesTexts.emptyText}
      action={{ label: casesTexts.lookUp, icon: 'search', onTap: () => go(routes.cases.lookUp) }}
    />
  );
}

function receiptOf(item: OutboxItem): string | undefined {
  return item.state === 'received' ? item.acknowledgement.receipt : undefined;
}
