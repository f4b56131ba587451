import { useState } from 'react';
import { todayTexts } from '@/content/messages/about/today';
import { type Helped, helpedOn } from '@/domain/case/helped';
import { groupReceipt } from '@/domain/case/receipt';
import { clockTime } from '@/domain/dates';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { GoList } from '@/ui/go-list/go-list';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';

/** 今天帮过谁: a worker's own list of this day, on this phone only. */
export function HelpedToday() {
  const { outbox, today } = useStores();
  const items = useSelected(outbox, (state) => state.items);
  const helped = helpedOn(items, today());
  const [asking, setAsking] = useState(false);
  return (
    <Screen
      title={todayTexts.title}
      main={{ label: todayTexts.next, onTap: () => go(routes.application.people) }}
      overlay={asking && <Confirm onClose={() => setAsking(false)} />}
    >
      <Section>
        <QuestionHeading title={todayTexts.heading} hint={todayTexts.hint} />
        {helped.length === 0 ? (
          <Notice tone="tip" title={todayTexts.nobody}>
            {todayTexts.nobodyText}
          </Notice>
        ) : (
          <>
            <SummaryList rows={helped.map(rowOf)} />
            <Button tone="danger" label={todayTexts.erase} onTap={() => setAsking(true)} />
          </>
        )}
        <GoList rows={[{ id: 'own', label: todayTexts.own, onTap: () => go(routes.about.own) }]} />
      </Section>
    </Screen>
  );
}

function rowOf({ item, name }: Helped): SummaryRow {
  const { id, createdAt } = item;
  return {
    id,
    label: todayTexts.row(name, clockTime(createdAt)),
    value:
      item.state === 'received'
        ? todayTexts.number(groupReceipt(item.acknowledgement.receipt))
        : todayTexts.waiting,
    titled: true,
    changeLabel: todayTexts.receipt,
    onChange: () => go(routes.cases.receipt, { id }),
  };
}

function Confirm({ onClose }: { onClose: () => void }) {
  const { actions } = useStores();
  const erase = (): void => {
    void actions.forgetHelped();
    onClose();
  };
  return (
    <Dialog
      title={todayTexts.eraseTitle}
      body={todayTexts.eraseText}
      onClose={onClose}
      actions={[
        { label: todayTexts.erase, onTap: erase, tone: 'danger' },
        { label: todayTexts.keep, onTap: onClose },
      ]}
    />
  );
}
