import { useEffect } from 'react';
import { papers as names } from '@/content/messages/application/paper-words';
import { addTexts, casesTexts } from '@/content/messages/cases/cases';
import { type CasePapers, notKnownYet } from '@/domain/case/case-timeline';
import type { OutboxItem, Unsent } from '@/domain/case/outbox';
import type { LaterPaperId } from '@/domain/case/paper';
import { go, routes } from '@/routes';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { CaseCard } from '@/ui/case-card/case-card';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Paragraph, Section } from '../../screen/section';
import { sendStateOf } from '../send-state';

/** 还可以补: papers put off, what is on its way, and what has come. Nothing where this phone may add nothing. */
export function PapersToAdd({ receipt, oneOff }: { receipt: string; oneOff?: boolean | undefined }) {
  const { cases, outbox } = useStores();
  const papers = useSelected(cases, (state) => caseOf(state, receipt)?.papers);
  const all = useSelected(outbox, (state) => state.items);
  const parcels = all.filter(({ kind, to }) => kind === 'added-papers' && to === receipt);
  const received = parcels.filter(({ state }) => state === 'received').length;
  // Once when shown, and after each that came: only the office knows what is still missing.
  useEffect(() => {
    if (received >= 0) void cases.getState().refresh();
  }, [cases, received]);
  if (oneOff) return <AtTheOffice />;
  const unsent = parcels.filter((item): item is Unsent => item.state !== 'received');
  if (!papers && unsent.length === 0) return null;
  return (
    <Section title={addTexts.title}>
      {unsent.map((item) => (
        <OnTheWay key={item.id} item={item} />
      ))}
      {papers && papers.added > 0 && <Paragraph text={addTexts.added(papers.added)} />}
      {papers && <ToTake receipt={receipt} papers={papers} unsent={unsent} />}
    </Section>
  );
}

function AtTheOffice() {
  return (
    <Section title={addTexts.title}>
      <Paragraph text={addTexts.oneOff} />
    </Section>
  );
}

interface ToTakeProps {
  readonly receipt: string;
  readonly papers: CasePapers;
  readonly unsent: readonly Unsent[];
}

function ToTake({ receipt, papers, unsent }: ToTakeProps) {
  const left = papers.toAdd.filter((paper) => !unsent.some(({ answers }) => answers.paper === paper));
  const named = left.filter((paper): paper is LaterPaperId => paper !== notKnownYet);
  const all: readonly LaterPaperId[] = [...named.filter((paper) => paper !== 'other'), 'other'];
  return (
    <>
      {left.length === 0 && <Paragraph quiet text={addTexts.none} />}
      {left.length > named.length && <Paragraph text={addTexts.alsoOthers} />}
      <SummaryList
        rows={all.map((paper) => ({
          id: paper,
          label: names[paper].name,
          value: '',
          changeLabel: addTexts.take,
          onChange: () => go(routes.cases.add, { receipt, paper }),
        }))}
      />
    </>
  );
}

function OnTheWay({ item }: { item: Unsent }) {
  const { connection } = useStores();
  const online = useSelected(connection, (state) => state.online);
  return (
    <CaseCard
      title={paperName(item)}
      kind=""
      state={sendStateOf(item, undefined, online)}
      action={{
        label: casesTexts.look,
        tone: 'link',
        onTap: () => go(routes.cases.receipt, { id: item.id }),
      }}
    />
  );
}

function paperName(item: OutboxItem): string {
  const paper = item.state === 'received' ? undefined : item.answers.paper;
  return Object.entries(names).find(([id]) => id === paper)?.[1].name ?? addTexts.page;
}
