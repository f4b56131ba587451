import { requestTexts } from '@/content/messages/cases/request';
import { wayTexts } from '@/content/messages/cases/way';
import type { OutboxItem } from '@/domain/case/outbox';
import { isReceipt } from '@/domain/case/receipt';
import { isYours } from '@/domain/case/way/three-lines';
import { go, routes } from '@/routes';
import { wayOf } from '@/stores/cases/case-way';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { DeedOnTheWay } from '../deeds/on-the-way';
import { NoCase } from '../detail/no-case';
import { AnswerRequest } from './answer-request';

export interface RequestProps {
  readonly receipt: string;
  readonly request: string;
}

/** One thing the office asks for, in its words, with every way to answer it. */
export function RequestScreen({ receipt, request }: RequestProps) {
  const { cases, outbox } = useStores();
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const items = useSelected(outbox, (state) => state.items);
  const waiting = view && wayOf(view)?.waiting.find(({ id }) => id === request);
  const sent = items.find((item) => item.kind === 'answer' && item.request === request);
  if (sent) return <Answered item={sent} />;
  if (!view) return <Unknown receipt={receipt} />;
  if (!waiting || !isYours(waiting) || !isReceipt(receipt))
    return <Gone receipt={receipt} got={waiting?.got} />;
  return <AnswerRequest receipt={receipt} waiting={waiting} />;
}

function Answered({ item }: { readonly item: OutboxItem }) {
  return (
    <Screen title={requestTexts.page} titleIsHeading>
      <Section title={requestTexts.onTheWay}>
        <DeedOnTheWay item={item} />
      </Section>
    </Screen>
  );
}

/** Opened anew on this page, as after a reload: nothing is called gone before the office was asked. */
function Unknown({ receipt }: { readonly receipt: string }) {
  return (
    <Screen title={requestTexts.page} titleIsHeading>
      <NoCase gone={<GoneText receipt={receipt} got={undefined} />} />
    </Screen>
  );
}

interface GoneProps {
  readonly receipt: string;
  /** How it was answered. */
  readonly got: string | undefined;
}

function Gone({ receipt, got }: GoneProps) {
  return (
    <Screen title={requestTexts.page} titleIsHeading>
      <GoneText receipt={receipt} got={got} />
    </Screen>
  );
}

function GoneText({ receipt, got }: GoneProps) {
  return (
    <EmptyState
      icon="info"
      title={got ? requestTexts.answered : requestTexts.goneTitle}
      text={got ? requestTexts.answeredText : requestTexts.goneText}
      action={{ label: wayTexts.way, onTap: () => go(routes.cases.detail, { receipt }) }}
    />
  );
}
