import { decisionTexts } from '@/content/messages/cases/decision';
import type { Decision } from '@/domain/case/way/case-way';
import { go, routes } from '@/routes';
import { GoList } from '@/ui/go-list/go-list';
import { Paragraph, Section } from '../../screen/section';

interface DecidedProps {
  readonly decision: Decision;
}

/** By which article it was decided. */
export function Basis({ decision: { document, article } }: DecidedProps) {
  return document ? <Paragraph quiet text={decisionTexts.basis(document, article)} /> : null;
}

/** What follows once something is given: what to tell, and the ways on where the money is late or too little. */
export function AfterGiven({ decision }: DecidedProps) {
  const review = decision.given?.reviewMonth;
  const article = (id: string) => () => go(routes.policy.article, { id });
  return (
    <Section title={decisionTexts.later}>
      {review && <Paragraph text={decisionTexts.review(review)} />}
      <Paragraph text={decisionTexts.change} />
      <Basis decision={decision} />
      <GoList
        rows={[
          { id: 'not-paid', label: decisionTexts.notPaid, onTap: article('late-payment') },
          { id: 'less', label: decisionTexts.less, onTap: article('if-refused') },
        ]}
      />
    </Section>
  );
}
