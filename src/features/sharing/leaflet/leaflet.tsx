import { useState } from 'react';
import { sharingTexts } from '@/content/messages/sharing/sharing';
import { shortPath } from '@/domain/policy/policy-link';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { Notice } from '@/ui/notice/notice';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { OwnDoor } from '../own-door';
import { linkTo } from '../passed-on';
import type { SharedPolicyProps } from '../poster/poster';
import { useCodeAddress } from '../use-code-address';
import styles from './leaflet.module.scss';
import { LeafletCloseUp, LeafletPaper } from './leaflet-paper';

const kinds = ['slip', 'sheet'] as const;

export type LeafletKind = (typeof kinds)[number];

/** 宣传单: slips to hand out or a sheet for the notice board, usable by somebody without a phone. */
export function Leaflet({ policy, sharedVillage }: SharedPolicyProps) {
  const { actions, h5Address } = useStores();
  const codeAddress = useCodeAddress();
  const [kind, setKind] = useState<LeafletKind>('slip');
  const [large, setLarge] = useState(false);
  const { print } = actions;
  const path = shortPath(linkTo(policy, sharedVillage));
  const paper = { kind, policy, sharedVillage, address: codeAddress && codeAddress + path };
  return (
    <Screen
      title={sharingTexts.leafletTitle}
      titleIsHeading
      overlay={large && <LeafletCloseUp {...paper} onClose={() => setLarge(false)} />}
    >
      {print ? (
        <>
          <Kinds kind={kind} onChoose={setKind} print={print} />
          <LeafletPaper {...paper} onEnlarge={() => setLarge(true)} />
        </>
      ) : (
        <PrintElsewhere address={h5Address && h5Address + path} />
      )}
    </Screen>
  );
}

interface KindsProps {
  readonly kind: LeafletKind;
  readonly onChoose: (kind: LeafletKind) => void;
  readonly print: () => void;
}

function Kinds({ kind, onChoose, print }: KindsProps) {
  return (
    <Box className={styles.screen}>
      <Section>
        <ChoiceField
          id="kind"
          label={sharingTexts.kinds}
          options={kinds.map((value) => ({ value, label: sharingTexts[value] }))}
          value={kind}
          onChange={(value) => onChoose(value === 'sheet' ? 'sheet' : 'slip')}
        />
        <Paragraph quiet text={kind === 'slip' ? sharingTexts.slipHint : sharingTexts.sheetHint} />
        <Button icon="print" label={sharingTexts.print} onTap={print} />
        <OwnDoor />
      </Section>
    </Box>
  );
}

/** A phone in WeChat reaches no printer: the address goes to a computer. */
function PrintElsewhere({ address }: { address: string }) {
  const { actions } = useStores();
  const [copied, setCopied] = useState(false);
  if (address === '') {
    return (
      <Section>
        <Paragraph text={sharingTexts.printNoAddress} />
      </Section>
    );
  }
  const copy = async (): Promise<void> => setCopied((await actions.copy(address)) === 'copied');
  return (
    <Section>
      <Paragraph text={sharingTexts.printElsewhere} />
      <Box className={styles.address}>{address}</Box>
      <Button label={sharingTexts.copyAddress} onTap={() => void copy()} />
      {copied && <Notice tone="tip" title={sharingTexts.addressCopied} live />}
    </Section>
  );
}
