import { applicationPageTexts } from '@/content/messages/application/pages';
import { receiptTexts } from '@/content/messages/cases/receipt';
import type { CaseKind, CaseView } from '@/domain/case/case-timeline';
import type { Sent } from '@/domain/case/outbox';
import { clockTime, dayOf, longDay } from '@/domain/dates';
import { go, restart, routes, tryToOpen } from '@/routes';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { ReceiptStub } from '@/ui/receipt-stub/receipt-stub';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Timeline } from '@/ui/timeline/timeline';
import { UrgentNow } from '../../screen/danger/urgent-now';
import { Paragraph, Section } from '../../screen/section';
import { NoAnswer } from '../detail/no-answer';
import { PapersToAdd } from '../papers/papers-to-add';
import { PhotosLost } from '../papers/photos-lost';
import { nextSteps } from '../way/steps-of';
import { ReadNumber } from './read-number';
import { SavePicture } from './save-picture';

/** The office's system has it: the number, what happens next, and what to do when nothing does. */
export function ReceiptReceived({ item, kind }: { item: Sent; kind: CaseKind }) {
  const { receipt, receivedAt, lookupCode } = item.acknowledgement;
  const { cases } = useStores();
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const first = { status: 'received', at: receivedAt } as const;
  const begun = { receipt, kind, status: 'received', timeline: [first] } as const;
  return (
    <>
      <Section>
        {/* What could not wait when it was sent can wait no better now. */}
        {item.urgent && <UrgentNow title={receiptTexts.urgentTitle} lines={receiptTexts.urgentLines} />}
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
              <Print id={item.id} />
            </>
          }
        />
        {lookupCode && <SummaryList rows={[{ id: 'code', label: receiptTexts.code, value: lookupCode }]} />}
        <Paragraph quiet text={lookupCode ? receiptTexts.codeHint : receiptTexts.phoneHint[kind]} />
        {item.oneOff && (
          <Notice tone="wait" title={receiptTexts.oneOffTitle}>
            <FlowingText text={receiptTexts.oneOffText} />
          </Notice>
        )}
        <Notice tone="tip">
          <FlowingText text={receiptTexts.notApproval[kind]} />
        </Notice>
      </Section>
      <Coming view={view ?? begun} />
      <PhotosLost item={item} />
      {/* In a box of its own: papers are known later, and what stands around them is not sent again. */}
      <Box>
        <PapersToAdd receipt={receipt} oneOff={item.oneOff && kind === 'assistance-application'} />
      </Box>
      {item.kind === 'assistance-application' && <NextPerson />}
      <NoAnswer view={view ?? begun} />
    </>
  );
}

/** On paper, for somebody who has no phone; where there is a printer. */
function Print({ id }: { id: string }) {
  const { actions } = useStores();
  if (!actions.print) return null;
  const open = (): void => go(routes.about.slip, { id });
  return <Button small tone="secondary" icon="print" label={receiptTexts.print} onTap={open} />;
}

/** What is still to come; what was stands on the page of the case. */
function Coming({ view }: { view: CaseView }) {
  const { region } = useStores();
  const steps = nextSteps(view);
  if (steps.length === 0) return null;
  return (
    <Section title={receiptTexts.next}>
      <Timeline steps={steps} />
      {region.contactWithin && <Paragraph text={receiptTexts.contactWithin(region.contactWithin)} />}
    </Section>
  );
}

/** A fresh application for somebody else; of this one nothing goes along but the helper's own name and phone. */
function NextPerson() {
  const { people } = useStores();
  const begin = async (): Promise<void> => {
    const { assistanceApplication } = await import('@/forms/application/application');
    const person = await people.getState().begin(assistanceApplication);
    restart(routes.application.question, { p: person, t: 'who' });
  };
  return (
    <Section>
      <Button
        tone="secondary"
        label={applicationPageTexts.send.nextPerson}
        onTap={() => void tryToOpen(begin)}
      />
    </Section>
  );
}
