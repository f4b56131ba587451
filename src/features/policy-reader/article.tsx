import { type ReactNode, useEffect, useState } from 'react';
import { policyTexts } from '@/content/messages/policy';
import { plain } from '@/domain/marked-text';
import type { Term } from '@/domain/policy';
import { nameScreen } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { Phrases } from '@/ui/phrases/phrases';
import { Tabs } from '@/ui/tabs/tabs';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { ArticleHead } from './article-head';
import { ChangeNotice } from './change-notice';
import { InDetail } from './in-detail';
import { InShort } from './in-short';
import { LegalBasis } from './legal-basis';
import { apply, selfCheckFor } from './next-steps';
import type { PolicyPageProps } from './policy-page';
import styles from './policy-reader.module.scss';
import { Related } from './related';
import { WhoCanHelp } from './who-can-help';

export type Depth = keyof typeof policyTexts.tabs;

const depths = ['short', 'long', 'law'] as const satisfies readonly Depth[];
const views = { short: InShort, long: InDetail, law: LegalBasis };

export interface ArticleProps extends PolicyPageProps {
  /** Ways to pass it on; left out where nothing can be opened. */
  readonly sharing: ReactNode;
}

/** One article at three depths: one sentence always, then 30 秒看懂, 详细 or 依据. */
export function Article({ policy, link, village, sharing }: ArticleProps) {
  const { singlePage } = useStores().launch;
  const [depth, setDepth] = useState<Depth>('short');
  const [term, setTerm] = useState<Term | undefined>();
  const View = views[depth];
  useEffect(() => {
    if (!singlePage) nameScreen(plain(policy.title));
  }, [policy.title, singlePage]);
  return (
    <Screen
      title={policyTexts.articleTitle}
      main={singlePage ? undefined : selfCheckFor(policy)}
      overlay={term && <Explained term={term} onClose={() => setTerm(undefined)} />}
    >
      <Section>
        <ArticleHead key={depth} policy={policy} depth={depth} />
        <Box className={styles.lead}>
          <Phrases text={policy.oneSentence} />
        </Box>
        <ChangeNotice policy={policy} />
        <Tabs
          label={policyTexts.depth}
          tabs={depths.map((id) => ({ id, label: policyTexts.tabs[id] }))}
          value={depth}
          onChange={(id) => setDepth(depths.find((one) => one === id) ?? 'short')}
        />
      </Section>
      <View policy={policy} onTerm={setTerm} />
      {!singlePage && <Apply />}
      <WhoCanHelp policy={policy} village={village} />
      {!singlePage && <Related policy={policy} village={link.village} />}
      {sharing}
    </Screen>
  );
}

function Apply() {
  return (
    <Section>
      <Button tone="secondary" icon="apply" label={policyTexts.apply} onTap={apply} />
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
