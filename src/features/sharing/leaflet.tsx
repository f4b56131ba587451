import { useState } from 'react';
import { sharingTexts } from '@/content/messages/sharing';
import { shortPath } from '@/domain/policy-link';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { Notice } from '@/ui/notice/notice';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import styles from './leaflet.module.scss';
import { LeafletPaper } from './leaflet-paper';
import { linkTo } from './passed-on';
import type { SharedPolicyProps } from './poster';

const kinds = ['slip', 'sheet'] as const;

export type LeafletKind = (typeof kinds)[number];

/** 宣传单: slips to hand out or a sheet for the notice board, usable by somebody without a phone. */
export function Leaflet({ policy, sharedVillage }: SharedPolicyProps) {
  const { actions, h5Address } = useStores();
  const [kind, setKind] = useState<LeafletKind>('slip');
  const { print } = actions;
  const path = shortPath(linkTo(policy, sharedVillage));
  return (
    <Screen title={sharingTexts.leafletTitle} titleIsHeading>
      {print ? (
        <>
          <Box className={styles.screen}>
            <Section>
              <ChoiceField
                id="kind"
                label={sharingTexts.kinds}
                options={kinds.map((value) => ({ value, label: sharingTexts[value] }))}
                value={kind}
                onChange={(value) => setKind(value === 'sheet' ? 'sheet' : 'slip')}
              />
              <Words quiet text={kind === 'slip' ? sharingTexts.slipHint : sharingTexts.sheetHint} />
              <Button icon="print" label={sharingTexts.print} onTap={print} />
            </Section>
          </Box>
          <LeafletPaper
            kind={kind}
            policy={policy}
            sharedVillage={sharedVillage}
            address={h5Address && h5Address + path}
          />
        </>
      ) : (
        <PrintElsewhere address={h5Address && h5Address + path} />
      )}
    </Screen>
  );
}

/** A phone in WeChat reaches no printer: the address goes to a computer. */
function PrintElsewhere({ address }: { address: string }) {
  const { actions } = useStores();
  const [copied, setCopied] = useState(false);
  if (address === '') {
    return (
      <Section>
        <Words text={sharingTexts.printNoAddress} />
      </Section>
    );
  }
  const copy = async (): Promise<void> => setCopied((await actions.copy(address)) === 'copied');
  return (
    <Section>
      <Words text={sharingTexts.printElsewhere} />
      <Box className={styles.address}>{address}</Box>
      <Button label={sharingTexts.copyAddress} onTap={() => void copy()} />
      {copied && <Notice tone="tip" title={sharingTexts.addressCopied} live />}
    </Section>
  );
}
