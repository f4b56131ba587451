import { type ReactNode, useEffect, useState } from 'react';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import { plain } from '@/domain/marked-text';
import type { Term } from '@/domain/policy/policy';
import { nameScreen } from '@/routes';
import { useStores } from '@/stores/context';
import { chosenBefore } from '@/ui/before-start';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Tabs } from '@/ui/tabs/tabs';
import { Below } from '../../screen/pieces/below';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { apply, complaintFor, selfCheckFor } from '../next-steps';
import styles from '../policy-reader.module.scss';
import { ArticleHead } from './article-head';
import { ChangeNotice } from './change-notice';
import type { PolicyPageProps } from './policy-page';
import { Related } from './related';
import { ShownDepth } from './shown-depth';
import { WhoCanHelp } from './who-can-help';

export type Depth = keyof typeof policyTexts.tabs;

const depths = ['short', 'long', 'law'] as const satisfies readonly Depth[];
const depthOf = (name: string | undefined): Depth => depths.find((one) => one === name) ?? 'short';

export interface ArticleProps extends PolicyPageProps {
  /** Ways to pass it on; left out where nothing can be opened. */
  readonly sharing: ReactNode;
}

/** One article at three depths: one sentence always, then 30 秒看懂, 详细 or 依据. */
export function Article({ policy, link, village, sharing }: ArticleProps) {
  const { singlePage } = useStores().launch;
  const [depth, setDepth] = useState(() => depthOf(chosenBefore()));
  const [term, setTerm] = useState<Term | undefined>();
  useEffect(() => {
    if (!singlePage) nameScreen(plain(policy.title));
  }, [policy.title, singlePage]);
  return (
    <Screen
      title={policyTexts.articleTitle}
      ownVoice
      main={singlePage ? undefined : selfCheckFor(policy)}
      overlay={term && <Explained term={term} onClose={() => setTerm(undefined)} />}
    >
      <Section>
        <ArticleHead key={depth} policy={policy} depth={depth} />
        <Box className={styles.lead}>
          <FlowingText text={policy.oneSentence} />
        </Box>
        <ChangeNotice policy={policy} />
        <Tabs
          label={policyTexts.depth}
          tabs={depths.map((id) => ({ id, label: policyTexts.tabs[id] }))}
          value={depth}
          onChange={(id) => setDepth(depthOf(id))}
        />
      </Section>
      <ShownDepth depth={depth} policy={policy} onTerm={setTerm} />
      <Below>
        {!singlePage && <Apply complain={complaintFor(policy)} />}
        <WhoCanHelp policy={policy} village={village} />
        {!singlePage && <Related policy={policy} village={link.village} />}
        {sharing}
      </Below>
    </Screen>
  );
}

function Apply({ complain }: { complain: ReturnType<typeof complaintFor> }) {
  return (
    <Section>
      <Box className="stack">
        {complain && <Button tone="secondary" icon="edit" {...complain} />}
        <Button tone="secondary" icon="apply" label={policyTexts.apply} onTap={apply} />
      </Box>
    </Section>
  );
}

function Explained({ term, onClose }: { term: Term; onClose: () => void }) {
  return (
    <Dialog
      title={term.term}
      body={term.explain}
      actions={[{ label: policyTexts.termClose, onTap: onClose }]}
      onClose={onClose}
    />
  );
}
