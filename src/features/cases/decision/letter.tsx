import { useState } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { letterLines, letterTexts, openEnd } from '@/content/messages/office/letter';
import { groupReceipt } from '@/domain/case/receipt';
import { wayOf } from '@/stores/cases/case-way';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { unmarked } from '@/ui/phrases/sentences';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { NoCase } from '../detail/no-case';
import styles from './letter.module.scss';

/** 行政复议申请书 with what is known filled in: printed where there is a printer, else copied as text. */
export function AppealLetter({ receipt }: { readonly receipt: string }) {
  const { cases, today, actions } = useStores();
  const view = useSelected(cases, (state) => caseOf(state, receipt));
  const [copied, setCopied] = useState<'copied' | 'failed' | undefined>(undefined);
  const decision = view && wayOf(view)?.decision;
  if (!view || decision?.outcome !== 'refused') return <NoLetter isKnown={view !== undefined} />;
  const lines = letterLines({ receipt: groupReceipt(view.receipt), decision, today: today() });
  const copy = async (): Promise<void> =>
    setCopied(await actions.copy([letterTexts.title, ...lines].join('\n')));
  const { print } = actions;
  const main = print
    ? { label: letterTexts.print, icon: 'print' as const, onTap: print }
    : { label: letterTexts.copy, onTap: () => void copy() };
  return (
    <Screen title={letterTexts.page} main={main}>
      <Box className={styles.screen}>
        <Section>
          <QuestionHeading title={letterTexts.heading} hint={letterTexts.hint} />
          {copied && (
            <Notice
              tone={copied === 'copied' ? 'tip' : 'danger'}
              title={copied === 'copied' ? letterTexts.copied : letterTexts.copyFailed}
              live
            />
          )}
        </Section>
      </Box>
      <Section>
        <Box className={styles.paper}>
          <Box className={styles.title}>{letterTexts.title}</Box>
          {lines.map((line) => (
            <Line key={line} line={line} />
          ))}
        </Box>
      </Section>
    </Screen>
  );
}

/** What is left open at its end goes to the edge of the paper, however wide that is. */
function Line({ line }: { line: string }) {
  const { words, lines } = openEnd(line);
  return (
    <>
      <Box className={lines > 0 ? `${styles.line} ${styles.open}` : styles.line}>
        <Box>
          <FlowingText text={unmarked(words)} />
        </Box>
        {lines > 0 && <Box className={styles.rule} />}
      </Box>
      {lines > 1 && <Box className={styles.more} />}
    </>
  );
}

function NoLetter({ isKnown }: { isKnown: boolean }) {
  const none = <EmptyState icon="search" title={casesTexts.notHereTitle} text={casesTexts.notHere} />;
  return (
    <Screen title={letterTexts.page} titleIsHeading>
      {isKnown ? none : <NoCase gone={none} />}
    </Screen>
  );
}
