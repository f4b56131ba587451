import { type ReactNode, useState } from 'react';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import { withHotline } from '@/domain/marked-text';
import type { Policy } from '@/domain/policy/policy';
import type { Region } from '@/domain/region';
import { useStores } from '@/stores/context';
import { Accordion } from '@/ui/accordion/accordion';
import { unfoldedBefore } from '@/ui/before-start';
import { Box } from '@/ui/box/box';
import { Section } from '../../screen/section';
import { AskFigures, FigureCards } from '../article/figures';
import { figuresFor } from '../article/figures-in-words';
import type { DepthProps } from './depth-props';
import { PaperLines, Questions, StepLines } from './detail-parts';
import { TermText, useTerms } from './term-text';

type Part = { readonly id: string; readonly title: string; readonly content: ReactNode } | false | undefined;

/** 详细: parts to unfold; what is folded is not drawn. */
export function InDetail({ policy, onTerm }: DepthProps) {
  const { region } = useStores();
  const terms = useTerms();
  const [open, setOpen] = useState(unfoldedBefore);
  const lines = (own: readonly string[]): ReactNode =>
    own.map((line) => <TermText key={line} text={line} terms={terms} onTerm={onTerm} />);
  const toggle = (id: string): void =>
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  return (
    <Section>
      <Accordion
        sections={partsOf(spokenHere(policy, region), region, lines).flatMap((part) => part || [])}
        open={open}
        onToggle={toggle}
      />
    </Section>
  );
}

function partsOf(
  policy: Policy,
  region: Region,
  lines: (own: readonly string[]) => ReactNode,
): readonly Part[] {
  const { headings, conditions, standard, papers, steps, disagree, questions } = policy.details;
  const words = policyTexts.details;
  const listed = (id: string, title: string, own: readonly string[] | undefined): Part =>
    own && { id, title, content: <Box className="stack">{lines(own)}</Box> };
  return [
    listed('conditions', headings?.conditions ?? words.conditions, conditions),
    standard && {
      id: 'standard',
      title: headings?.standard ?? words.standard,
      content: <Standard policy={policy} region={region} lines={lines(standard)} />,
    },
    papers && { id: 'papers', title: words.papers, content: <PaperLines papers={papers} /> },
    steps && { id: 'steps', title: words.steps, content: <StepLines steps={steps} /> },
    listed('disagree', words.disagree, disagree),
    questions.length > 0 && {
      id: 'questions',
      title: words.questions,
      content: <Questions questions={questions} />,
    },
  ];
}

function Standard({ policy, region, lines }: { policy: Policy; region: Region; lines: ReactNode }) {
  const { shown, ask } = figuresFor(policy, region);
  return (
    <Box className="stack">
      {lines}
      <FigureCards figures={shown} />
      <AskFigures labels={ask} />
    </Box>
  );
}

/** Every `{hotline}` becomes the town's number. */
function spokenHere(policy: Policy, { hotlines: [hotline] }: Region): Policy {
  const details: unknown = JSON.parse(withHotline(JSON.stringify(policy.details), hotline.shown));
  return { ...policy, details: details as Policy['details'] }; // the same shape with other words
}
