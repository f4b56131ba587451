import { applyTexts } from '@/content/messages/application';
import { receiptTexts } from '@/content/messages/sending';
import type { CaseKind } from '@/domain/case-timeline';
import { clockTime, dayOf, longDay } from '@/domain/dates';
import type { Sent } from '@/domain/outbox';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { restart, routes } from '@/routes';
import { caseOf } from '@/stores/cases';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { ReceiptStub } from '@/ui/receipt-stub/receipt-stub';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Timeline } from '@/ui/timeline/timeline';
import { Section, Words } from '../screen/section';
import { stepsOf } from './case-detail';
import { PapersToAdd } from './papers-to-add';
import { PhotosLost } from './photos-lost';
import { ReadNumber } from './read-number';
import { SavePicture } from './save-picture';

/** The office's system has it: the number, what happens next, and what to do when nothing does. */
export function ReceiptReceived({ item, kind }: { item: Sent; kind: CaseKind }) {
  const { receipt, receivedAt, lookupCode } = item.acknowledgement;
  const { region, cases } = useStores();
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const first = { status: 'received', at: receivedAt } as const;
  const steps = stepsOf(view ?? { receipt, kind, status: 'received', timeline: [first] });
  return (
    <>
      <Section>
        <ReceiptStub
          title={receiptTexts.head}
          person={receiptTexts.kinds[kind]}
          time={`${longDay(dayOf(receivedAt))} ${clockTime(receivedAt)}`}
          numberLabel={receiptTexts.number}
          number={receipt}
          actions={
            <>
              <ReadNumber receipt={receipt} code={lookupCode} />
              <SavePicture item={item} />
            </>
          }
        />
        {lookupCode && <SummaryList rows={[{ id: 'code', label: receiptTexts.code, value: lookupCode }]} />}
        <Words quiet text={lookupCode ? receiptTexts.codeHint : receiptTexts.phoneHint[kind]} />
        {item.oneOff && (
          <Notice tone="wait" title={receiptTexts.oneOffTitle}>
            <Phrases text={receiptTexts.oneOffText} />
          </Notice>
        )}
        <Notice tone="tip">
          <Phrases text={receiptTexts.notApproval[kind]} />
        </Notice>
      </Section>
      <Section title={receiptTexts.next}>
        <Timeline steps={steps} />
        {region.contactWithin && <Words text={receiptTexts.contactWithin(region.contactWithin)} />}
      </Section>
      <PhotosLost item={item} />
      <PapersToAdd receipt={receipt} oneOff={item.oneOff && kind === 'assistance-application'} />
      {item.kind === 'assistance-application' && <NextPerson />}
      <NoAnswer />
    </>
  );
}

/** A fresh application for somebody else; of this one nothing goes along but the helper's own name and phone. */
function NextPerson() {
  const { people } = useStores();
  const begin = async (): Promise<void> => {
    const person = await people.getState().begin(assistanceApplication);
    restart(routes.apply.question, { p: person, t: 'who' });
  };
  return (
    <Section>
      <Button tone="secondary" label={applyTexts.send.nextPerson} onTap={() => void begin()} />
    </Section>
  );
}

function NoAnswer() {
  const { region, actions } = useStores();
  return (
    <Section title={receiptTexts.noPromiseTitle}>
      <Words text={receiptTexts.noPromise} />
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
  );
}
