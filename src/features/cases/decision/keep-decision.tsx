import { useState } from 'react';
import { decisionLines, keepTexts } from '@/content/messages/cases/hands/keep-decision';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Paragraph, Section } from '../../screen/section';
import type { DecisionProps } from './decision-parts';

/** 留一份: printed where there is a printer, else copied as text; what counts is what the office sends in writing. */
export function KeepDecision({ view, decision }: DecisionProps) {
  const { actions } = useStores();
  const [copied, setCopied] = useState<'copied' | 'failed' | undefined>(undefined);
  const copy = async (): Promise<void> =>
    setCopied(await actions.copy(decisionLines(view.receipt, decision).join('\n')));
  const { print } = actions;
  return (
    <Section title={keepTexts.title}>
      {copied && <Notice tone={copied === 'copied' ? 'tip' : 'danger'} title={keepTexts.came[copied]} live />}
      {print ? (
        <Box className="on-screen">
          <Button tone="secondary" icon="print" label={keepTexts.print} onTap={print} />
        </Box>
      ) : (
        <Button tone="secondary" label={keepTexts.copy} onTap={() => void copy()} />
      )}
      <Paragraph quiet text={keepTexts.counts} />
    </Section>
  );
}
