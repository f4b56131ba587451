import { casesTexts } from '@/content/messages/cases/cases';
import { alsoTexts } from '@/content/messages/cases/deeds';
import { caseKindNames } from '@/content/messages/cases/states';
import type { OutboxItem } from '@/domain/case/outbox';
import type { Receipt } from '@/domain/case/receipt';
import { isDeed } from '@/domain/case/way/deed';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { CaseCard } from '@/ui/case-card/case-card';
import { Section } from '../../screen/section';
import { sendStateOf } from '../send-state';

/** What was done with this case from this phone and is not yet in what the office tells of it. */
export function DeedsOnTheWay({ receipt }: { readonly receipt: Receipt }) {
  const { outbox } = useStores();
  const items = useSelected(outbox, (state) => state.items);
  const deeds = items.filter((item) => isDeed(item.kind) && item.to === receipt);
  if (deeds.length === 0) return null;
  return (
    <Section title={alsoTexts.onTheWay}>
      {deeds.map((item) => (
        <DeedOnTheWay key={item.id} item={item} />
      ))}
    </Section>
  );
}

/** One of them: how far it has come. */
export function DeedOnTheWay({ item }: { readonly item: OutboxItem }) {
  const { connection } = useStores();
  const online = useSelected(connection, (state) => state.online);
  return (
    <CaseCard
      title={caseKindNames[item.kind]}
      state={sendStateOf(item, undefined, online)}
      action={{
        label: casesTexts.lookAtSent,
        tone: 'link',
        onTap: () => go(routes.cases.receipt, { id: item.id }),
      }}
    />
  );
}
