import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { resultWords } from '@/content/messages/self-check/result';
import type { Verdict } from '@/domain/eligibility/verdict/verdict';
import { Box } from '@/ui/box/box';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Paragraph } from '../../../screen/section';
import styles from '../result.module.scss';
import { amountWords, formulaWords } from './benefit-lines';

/** What the answers give in one line, with its sum below; where no figure can be had, who decides how much. */
export function MoneyLine({ verdict: { benefit, scheme } }: { verdict: Verdict }) {
  if (!benefit) return <Paragraph text={resultWords.howMuch(schemeText[scheme].ask)} />;
  return (
    <>
      <Box className={styles.amount}>
        <FlowingText text={amountWords(benefit)} />
      </Box>
      <Paragraph quiet text={`${formulaWords(benefit)}。${resultWords.noPromise}`} />
    </>
  );
}
