import { casesTexts } from '@/content/messages/cases/cases';
import { supplementTexts } from '@/content/messages/cases/parts/supplement';
import { caseKindNames } from '@/content/messages/cases/states';
import { isSettled } from '@/domain/case/case-timeline';
import type { OutboxItem, Unsent } from '@/domain/case/outbox';
import type { Receipt } from '@/domain/case/receipt';
import { go, routes } from '@/routes';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { CaseCard } from '@/ui/case-card/case-card';
import { Paragraph, Section } from '../../screen/section';
import { sendStateOf } from '../send-state';
import { useGoOn } from './use-go-on';

/** 接着填 on the page of a case: what is on its way, what has come, and the way to fill in more. */
export function GoOn({ receipt }: { receipt: Receipt }) {
  const { cases, outbox } = useStores();
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const items = useSelected(outbox, (state) => state.items);
  const goOn = useGoOn(receipt);
  const unsent = items.filter((item): item is Unsent => isOnTheWay(item, receipt));
  const takes = view?.supplements !== undefined && !isSettled(view.status);
  const came = view?.supplements?.length ?? 0;
  if (!takes && unsent.length === 0) return null;
  return (
    <Section title={supplementTexts.goOnShort}>
      {unsent.map((item) => (
        <OnTheWay key={item.id} item={item} />
      ))}
      {came > 0 && <Paragraph text={supplementTexts.came(came)} />}
      {takes && <Button tone="secondary" label={supplementTexts.goOn} onTap={goOn} />}
    </Section>
  );
}

function isOnTheWay({ kind, to, state }: OutboxItem, receipt: Receipt): boolean {
  return kind === 'supplement' && to === receipt && state !== 'received';
}

function OnTheWay({ item }: { item: Unsent }) {
  const { connection } = useStores();
  const online = useSelected(connection, (state) => state.online);
  return (
    <CaseCard
      title={caseKindNames.supplement}
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
