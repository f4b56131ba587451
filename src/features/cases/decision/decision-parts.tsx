import { conditionWords, decisionTexts, lastDayWords } from '@/content/messages/cases/decision';
import type { CaseView } from '@/domain/case/case-timeline';
import type { Decision, JudgedCondition } from '@/domain/case/way/case-way';
import { daysBetween } from '@/domain/dates';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { GoList } from '@/ui/go-list/go-list';
import { Quote } from '@/ui/quote/quote';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Paragraph, Section } from '../../screen/section';
import { AfterGiven, Basis } from './after-given';

export interface DecisionProps {
  readonly view: CaseView;
  readonly decision: Decision;
}

/** Condition by condition, the office's reasons beside the statutory sentence, and the ways on. */
export function DecisionParts({ view, decision }: DecisionProps) {
  const { conditions, outcome } = decision;
  return (
    <>
      {conditions.length > 0 && <Conditions conditions={conditions} />}
      <Reasons decision={decision} />
      {outcome === 'refused' && <WaysOn view={view} decision={decision} />}
      {outcome === 'given' && <AfterGiven decision={decision} />}
    </>
  );
}

const order: readonly JudgedCondition['state'][] = ['unmet', 'unclear', 'met'];

function Conditions({ conditions }: { readonly conditions: readonly JudgedCondition[] }) {
  const sorted = order.flatMap((state) => conditions.filter((one) => one.state === state));
  return (
    <Section title={decisionTexts.conditions}>
      <SummaryList
        rows={sorted.map(({ words, state }) => ({
          id: words,
          label: conditionWords[state],
          value: words,
          verbatim: true,
          unknown: state === 'unclear',
        }))}
      />
    </Section>
  );
}

/** What the office wrote; where it wrote nothing, only the statutory sentence of a refusal. */
function Reasons({ decision }: { readonly decision: Decision }) {
  const { reasons, outcome } = decision;
  if (reasons === undefined && outcome !== 'refused') return null;
  return (
    <Section title={decisionTexts.reasons}>
      {reasons !== undefined && <Quote text={reasons} from={decisionTexts.on(decision.on)} />}
      {outcome === 'refused' && <Paragraph text={decisionTexts.byLaw} />}
      {outcome === 'refused' && <Basis decision={decision} />}
    </Section>
  );
}

function WaysOn({ view: { receipt }, decision: { appeal } }: DecisionProps) {
  const today = useStores().today();
  const court = appeal?.court?.until;
  const article = () => go(routes.policy.article, { id: 'if-refused' });
  return (
    <>
      <Section title={decisionTexts.appealTitle}>
        <GoList
          rows={[
            {
              id: 'letter',
              label: decisionTexts.letter,
              note: appeal?.office ?? decisionTexts.askWho,
              onTap: () => go(routes.cases.letter, { receipt }),
            },
            {
              id: 'court',
              label: decisionTexts.court,
              note: court && lastDayWords(court, daysBetween(today, court.day)),
              onTap: article,
            },
            { id: 'article', label: decisionTexts.article, onTap: article },
          ]}
        />
      </Section>
      <Section title={decisionTexts.againTitle}>
        <GoList
          rows={[
            {
              id: 'again',
              label: decisionTexts.again,
              note: decisionTexts.againNote,
              onTap: () => go(routes.application.people),
            },
          ]}
        />
      </Section>
    </>
  );
}
