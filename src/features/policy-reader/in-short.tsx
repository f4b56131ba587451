import { policyTexts } from '@/content/messages/policy';
import { withHotline } from '@/domain/marked-text';
import { useStores } from '@/stores/context';
import { Section } from '../screen/section';
import type { DepthProps } from './depth-props';
import { AskFigures, FigureCards } from './figures';
import { figuresFor } from './figures-in-words';
import { TermText } from './term-text';
import { usePolicies } from './use-policies';

/** 30 秒看懂: the amounts, then at most five short points. */
export function InShort({ policy, onTerm }: DepthProps) {
  const { region } = useStores();
  const { glossary } = usePolicies();
  const { shown, ask } = figuresFor(policy, region);
  const [hotline] = region.hotlines;
  return (
    <>
      <FigureCards figures={shown} titled />
      {policy.points.map(({ id, heading, text }) => (
        <Section key={id} title={heading ?? policyTexts.points[id]}>
          <TermText text={withHotline(text, hotline.shown)} terms={glossary} onTerm={onTerm} />
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
