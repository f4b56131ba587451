import { registeredTexts } from '@/content/messages/cases/parts/registered';
import { supplementTexts } from '@/content/messages/cases/parts/supplement';
import { receiptTexts } from '@/content/messages/cases/receipt';
import type { Sent } from '@/domain/case/outbox';
import { clockTime, dayOf, shortDay } from '@/domain/dates';
import { maskName } from '@/domain/privacy';
import { go, restart, routes } from '@/routes';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { a11y } from '@/ui/accessibility';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Heading } from '@/ui/heading/heading';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { ReceiptStub } from '@/ui/receipt-stub/receipt-stub';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { TextLink } from '@/ui/text-link/text-link';
import { UrgentNow } from '../../screen/danger/urgent-now';
import { Paragraph, Section } from '../../screen/section';
import { NoAnswer } from '../detail/no-answer';
import { ReadNumber } from './read-number';
import styles from './registration-received.module.scss';
import { SavePicture } from './save-picture';

/** 先报个名 arrived: the number, what it is not, two steps, and that this may be enough. */
export function RegistrationReceived({ item }: { item: Sent }) {
  const { lookupCode } = item.acknowledgement;
  return (
    <>
      <Section>
        {item.known?.urgency === 'today' && (
          <UrgentNow title={registeredTexts.urgentTitle} lines={[registeredTexts.urgentText]} />
        )}
        <Stub item={item} />
        {lookupCode && <SummaryList rows={[{ id: 'code', label: receiptTexts.code, value: lookupCode }]} />}
        <Notice tone="tip" title={registeredTexts.notApproval}>
          {registeredTexts.decides}
        </Notice>
      </Section>
      <Section title={registeredTexts.next}>
        <NextSteps />
        <Button tone="secondary" label={registeredTexts.enough} onTap={() => restart(routes.home)} />
      </Section>
      <Section>
        <Box className="card">
          <Heading level={2}>
            <Phrases text={supplementTexts.title} />
          </Heading>
          <Paragraph quiet text={supplementTexts.text} />
        </Box>
        <Paragraph quiet text={lookupCode ? receiptTexts.codeHint : receiptTexts.pictureHint} />
      </Section>
      <OnItsWay item={item} />
    </>
  );
}

function Stub({ item }: { item: Sent }) {
  const { receipt, receivedAt, lookupCode } = item.acknowledgement;
  const name = item.known?.personName;
  const who = typeof name === 'string' ? registeredTexts.by(maskName(name)) : registeredTexts.own;
  return (
    <ReceiptStub
      title={receiptTexts.head}
      time={`${who}，|${shortDay(dayOf(receivedAt))} ${clockTime(receivedAt)}`}
      numberLabel={receiptTexts.number}
      number={receipt}
      actions={
        <>
          <ReadNumber receipt={receipt} code={lookupCode} />
          <SavePicture item={item} />
        </>
      }
    />
  );
}

/** Days only where the town promises some. */
function NextSteps() {
  const { contactWithin } = useStores().region;
  const { first, visit } = registeredTexts;
  const steps = [{ ...first, when: contactWithin ?? first.when }, visit];
  return (
    <Box {...a11y({ role: 'list' })}>
      {steps.map(({ when, what }) => (
        <Box key={what} className={styles.step} {...a11y({ role: 'listitem' })}>
          <Box className={styles.when}>
            <Phrases text={when} />
          </Box>
          <Box className={styles.what}>
            <Phrases text={what} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Where the way of the case stands, with all its steps, and whom to ask when nothing comes. */
function OnItsWay({ item }: { item: Sent }) {
  const { receipt, receivedAt } = item.acknowledgement;
  const view = useSelected(useStores().cases, (state) => caseOf(state, receipt));
  const first = { status: 'received', at: receivedAt } as const;
  const begun = { receipt, kind: 'assistance-application', status: 'received', timeline: [first] } as const;
  return (
    <>
      <Section>
        <TextLink
          icon="right"
          label={receiptTexts.toCases}
          onTap={() => go(routes.cases.detail, { receipt })}
        />
      </Section>
      <NoAnswer view={view ?? begun} />
    </>
  );
}
