import { policyTexts } from '@/content/messages/policy-reader/policy';
import { withHotline } from '@/domain/marked-text';
import { useStores } from '@/stores/context';
import { Section } from '../../screen/section';
import { AskFigures, FigureCards } from '../article/figures';
import { figuresFor } from '../article/figures-in-words';
import type { DepthProps } from './depth-props';
import { TermText, useTerms } from './term-text';

/** 30 秒看懂: the amounts, then at most five short points. */
export function InShort({ policy, onTerm }: DepthProps) {
  const { region } = useStores();
  const terms = useTerms();
  const { shown, ask } = figuresFor(policy, region);
  const [hotline] = region.hotlines;
  return (
    <>
      <FigureCards figures={shown} titled />
      {policy.points.map(({ id, heading, text }) => (
        <Section key={id} title={heading ?? policyTexts.points[id]}>
          <TermText text={withHotline(text, hotline.shown)} terms={terms} onTerm={onTerm} />
        </Section>
      ))}
      {ask.length > 0 && (
        <Section>
          <AskFigures labels={ask} />
        </Section>
      )}
    </>
  );
}
