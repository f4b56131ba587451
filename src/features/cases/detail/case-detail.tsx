import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { wayTexts } from '@/content/messages/cases/way';
import type { CaseView } from '@/domain/case/case-timeline';
import { isInHand } from '@/domain/case/way/three-lines';
import { go, routes } from '@/routes';
import { linesOf, wayOf } from '@/stores/cases/case-way';
import { caseOf } from '@/stores/cases/cases';
import { createSeenMarker } from '@/stores/cases/seen';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Strip } from '@/ui/strip/strip';
import { Timeline } from '@/ui/timeline/timeline';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { DecisionCard } from '../decision/decision-card';
import { DecisionParts } from '../decision/decision-parts';
import { KeepDecision } from '../decision/keep-decision';
import { Also } from '../deeds/also';
import { DeedsOnTheWay } from '../deeds/on-the-way';
import { PapersToAdd } from '../papers/papers-to-add';
import { ToAnswer } from '../request/to-answer';
import { GoOn } from '../supplement/go-on';
import { LateCall } from '../way/late-call';
import { stepsOf } from '../way/steps-of';
import { TurnOfCase } from '../way/turn';
import { AboutCase, useWhose } from './about-case';
import { helpWithCase } from './help-with-case';
import { mainOf } from './main-of';
import { NoAnswer } from './no-answer';
import { NoCase } from './no-case';

/** One case: its way so far in plain words, and what to do when nothing happens. */
export function CaseDetail({ receipt }: { receipt: string }) {
  const { cases, outbox, preferences, today } = useStores();
  const items = useSelected(outbox, (state) => state.items);
  const isLarge = useSelected(preferences, ({ textSize }) => textSize >= 3);
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const failure = useSelected(cases, (state) => state.failure);
  useDidShow(() => void cases.getState().refresh());
  useMarkSeen(view);
  return (
    <Screen
      title={casesTexts.detail}
      titleIsHeading
      main={view && mainOf(view, { items, isLarge, today: today() })}
      help={view && helpWithCase(view)}
      bands={view && failure && <Strip tone="wait" icon="offline" text={casesTexts.stale} live />}
    >
      {view ? <CaseFound view={view} /> : <NoCase gone={<Missing />} />}
    </Screen>
  );
}

/** Whoever looks at a case has seen what it was told about: said to the office with each answer of it that is new. */
function useMarkSeen(view: CaseView | undefined): void {
  const { actions } = useStores();
  const [mark] = useState(() => createSeenMarker(actions.ask));
  useEffect(() => {
    if (view) void mark(view);
  }, [mark, view]);
}

function Missing() {
  return (
    <EmptyState
      icon="search"
      title={casesTexts.notHereTitle}
      text={casesTexts.notHere}
      action={{ label: casesTexts.lookUp, onTap: () => go(routes.cases.lookUp) }}
    />
  );
}

function CaseFound({ view }: { view: CaseView }) {
  const lines = linesOf(view);
  const decision = wayOf(view)?.decision;
  const { whose, isOneOfSeveral } = useWhose(view.receipt);
  return (
    <>
      <Section {...(whose && isOneOfSeveral && { title: casesTexts.caseOf(whose) })}>
        {decision ? <DecisionCard decision={decision} /> : <TurnOfCase view={view} lines={lines} />}
        {!decision && isInHand(lines.told) && <LateCall due={lines.due} />}
      </Section>
      <Box>
        <DeedsOnTheWay receipt={view.receipt} />
      </Box>
      <ToAnswer view={view} />
      {decision && <DecisionParts view={view} decision={decision} />}
      {decision && <KeepDecision view={view} decision={decision} />}
      <Section title={wayTexts.way}>
        <Timeline steps={stepsOf(view, wayOf(view)?.waiting)} />
        <AboutCase view={view} />
      </Section>
      <Box>
        <GoOn receipt={view.receipt} />
      </Box>
      <PapersToAdd receipt={view.receipt} />
      <Also view={view} />
      <NoAnswer view={view} tellsWaysOn={decision !== undefined} />
    </>
  );
}
