import { useDidShow } from '@tarojs/taro';
import { caseKindNames, caseStatusTexts, casesTexts, receiptTexts } from '@/content/messages/sending';
import { type CaseView, isSettled, isTaken } from '@/domain/case-timeline';
import { dayOf, shortDay } from '@/domain/dates';
import { groupReceipt } from '@/domain/receipt';
import { go, routes } from '@/routes';
import { caseOf } from '@/stores/cases';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { Strip } from '@/ui/strip/strip';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Timeline, type TimelineStep } from '@/ui/timeline/timeline';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { PapersToAdd } from './papers-to-add';

/** One case: its way so far in plain words, and what to do when nothing happens. */
export function CaseDetail({ receipt }: { receipt: string }) {
  const { cases } = useStores();
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const loading = useSelected(cases, (state) => state.loading);
  const failure = useSelected(cases, (state) => state.failure);
  useDidShow(() => void cases.getState().refresh());
  return (
    <Screen
      title={casesTexts.detail}
      titleIsHeading
      bands={failure && <Strip tone="wait" icon="offline" text={casesTexts.stale} live />}
    >
      {view ? <Way view={view} /> : <Missing loading={loading} />}
    </Screen>
  );
}

function Missing({ loading }: { loading: boolean }) {
  if (loading)
    return (
      <Section>
        <Loading text={casesTexts.loading} />
      </Section>
    );
  return (
    <EmptyState
      icon="search"
      title={casesTexts.notHereTitle}
      text={casesTexts.notHere}
      action={{ label: casesTexts.lookUp, onTap: () => go(routes.cases.lookUp) }}
    />
  );
}

function Way({ view }: { view: CaseView }) {
  const { region, actions } = useStores();
  return (
    <>
      <Section>
        <SummaryList
          rows={[
            { id: 'kind', label: casesTexts.kind, value: caseKindNames[view.kind] },
            { id: 'receipt', label: casesTexts.receiptLabel, value: groupReceipt(view.receipt) },
          ]}
        />
      </Section>
      <Section title={casesTexts.timeline}>
        <Timeline steps={stepsOf(view)} />
      </Section>
      <PapersToAdd receipt={view.receipt} />
      <Section title={casesTexts.lateTitle}>
        <Words text={casesTexts.late} />
        {region.hotlines.map(({ shown, dialled }) => (
          <Button
            key={dialled}
            tone="secondary"
            icon="phone"
            label={shown}
            onTap={() => void actions.dial(dialled)}
          />
        ))}
      </Section>
    </>
  );
}

const { taken, help, accepted, decided } = receiptTexts.steps;
const comingSteps = {
  'neighbour-report': [taken, help],
  'assistance-application': [accepted, decided],
} as const;

/** What has happened, and, while the case is open, the next step still to come. */
export function stepsOf(view: CaseView): readonly TimelineStep[] {
  const past = view.timeline.map(({ status, at, note }, index) => ({
    id: `${index}-${status}`,
    state:
      index === view.timeline.length - 1 && !isSettled(view.status) ? ('now' as const) : ('done' as const),
    when: shortDay(dayOf(at)),
    what: caseStatusTexts[status].what,
    note: note ?? caseStatusTexts[status].why,
  }));
  if (isSettled(view.status)) return past;
  const [first, last] = comingSteps[view.kind];
  const coming = isTaken(view.status) ? [last] : [first, last];
  return [...past, ...coming.map((step) => ({ id: step.what, state: 'todo' as const, ...step }))];
}
