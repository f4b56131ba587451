import { casesTexts } from '@/content/messages/cases/cases';
import { caseKindNames } from '@/content/messages/cases/states';
import type { CaseView } from '@/domain/case/case-timeline';
import { whoseOf } from '@/domain/case/covered-name';
import { groupReceipt } from '@/domain/case/receipt';
import { useSelected, useStores } from '@/stores/context';
import { isSent } from '@/stores/outbox';
import { SummaryList } from '@/ui/summary-list/summary-list';

/** Whose case it is, what it is, and its number. */
export function AboutCase({ view: { receipt, kind } }: { readonly view: CaseView }) {
  const { whose } = useWhose(receipt);
  return (
    <SummaryList
      rows={[
        ...(whose ? [{ id: 'whose', label: casesTexts.whose, value: whose }] : []),
        { id: 'kind', label: casesTexts.kind, value: caseKindNames[kind] },
        { id: 'receipt', label: casesTexts.receiptLabel, value: groupReceipt(receipt) },
      ]}
    />
  );
}

/** The covered name the phone keeps of a case, and whether it holds those of several people. */
export function useWhose(receipt: string) {
  const items = useSelected(useStores().outbox, (state) => state.items).filter(isSent);
  const own = items.find((item) => item.acknowledgement.receipt === receipt && whoseOf(item));
  const names = new Set(items.flatMap((item) => whoseOf(item) ?? []));
  return { whose: own && whoseOf(own), isOneOfSeveral: names.size > 1 };
}
