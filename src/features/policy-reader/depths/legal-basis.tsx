import { useState } from 'react';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import { longDay } from '@/domain/dates';
import type { ArticleFigure, Policy, PolicySource } from '@/domain/policy/policy';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph, Section } from '../../screen/section';
import { documentName, figureLine, figuresFor } from '../article/figures-in-words';
import type { DepthProps } from './depth-props';

/** 依据: each document with number, articles, first day, our check day, and the figures it gives. */
export function LegalBasis({ policy }: DepthProps) {
  const { region } = useStores();
  const { shown } = figuresFor(policy, region);
  return (
    <Section>
      {policy.sources.map((source) => (
        <SourceCard
          key={source.id}
          source={source}
          figures={shown.filter((figure) => figure.source.id === source.id)}
        />
      ))}
      <LastChange policy={policy} />
    </Section>
  );
}

function SourceCard({ source, figures }: { source: PolicySource; figures: readonly ArticleFigure[] }) {
  return (
    <Box className="card">
      <Box className="strong">
        <FlowingText text={documentName(source)} />
      </Box>
      {noteLines(source).map((line) => (
        <Box key={line} className="note">
          <FlowingText text={line} />
        </Box>
      ))}
      {figures.map((figure) => (
        <Box key={figure.id}>{figureLine(figure)}</Box>
      ))}
      {source.url !== undefined && <CopyAddress url={source.url} />}
    </Box>
  );
}

function noteLines({ article, from, confidence, note, checked }: PolicySource): readonly string[] {
  const { law } = policyTexts;
  const read = confidence === 'excerpt' ? law.excerpt : law.other;
  return [
    article && law.articles(article),
    from && law.from(longDay(from)),
    confidence === 'full-text' ? undefined : read,
    note,
    law.checked(longDay(checked)),
  ].flatMap((line) => line ?? []);
}

function CopyAddress({ url }: { url: string }) {
  const { actions } = useStores();
  const [answer, setAnswer] = useState<'copied' | 'failed' | undefined>();
  const copy = async (): Promise<void> => setAnswer(await actions.copy(url));
  return (
    <>
      <TextLink label={policyTexts.law.copy} onTap={() => void copy()} />
      {answer === 'copied' && <Notice tone="tip" title={policyTexts.law.copied} live />}
      {answer === 'failed' && <Box className="note">{url}</Box>}
    </>
  );
}

function LastChange({ policy: { change } }: { policy: Policy }) {
  if (!change) return null;
  return (
    <Notice tone="tip" title={policyTexts.law.changed}>
      <Paragraph text={`${policyTexts.since(longDay(change.since))}：|${change.line}`} />
      <Paragraph text={policyTexts.affects(change.affects)} />
    </Notice>
  );
}
