import { casesTexts } from '@/content/messages/cases/cases';
import { type CaseView, notKnownYet } from '@/domain/case/case-timeline';
import { go, routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Paragraph, Section } from '../../screen/section';
import { isDecided } from '../way/steps-of';

interface NoAnswerProps {
  readonly view: Pick<CaseView, 'status' | 'kind'>;
  /** The ways on after a refusal stand on the page already. */
  readonly tellsWaysOn?: boolean;
}

/** Whom to ask: why nothing has come for long, or about how it ended; after a refusal, what the law gives. */
export function NoAnswer({ view: { status, kind }, tellsWaysOn = false }: NoAnswerProps) {
  const settled = isDecided({ status });
  return (
    <Section title={settled ? casesTexts.settledTitle : casesTexts.lateTitle}>
      {status === 'not-confirmed' && !tellsWaysOn && (
        <Button
          tone="secondary"
          label={casesTexts.ifRefused}
          onTap={() => go(routes.policy.article, { id: 'if-refused' })}
        />
      )}
      <Paragraph text={settled ? casesTexts.settled : lateWords(kind)} />
      <HotlineButtons />
    </Section>
  );
}

function lateWords(kind: CaseView['kind']): string {
  return casesTexts.late[kind === notKnownYet ? 'neighbour-report' : kind];
}
