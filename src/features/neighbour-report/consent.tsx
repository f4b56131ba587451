import { useState } from 'react';
import { consentTexts, reportConsentLines, reportConsentVersion } from '@/content/messages/consent';
import { neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { TextLink } from '@/ui/text-link/text-link';
import styles from '../form-runner/form-runner.module.scss';
import { DraftPhotoData } from '../screen/photo-data';
import { Screen } from '../screen/screen';
import { useMain } from '../screen/use-main';

type Trouble = 'refused' | 'undeclared' | 'full' | 'incomplete';

/** Who receives it, for what, how long, how to correct: read before anything leaves the phone. */
export function NeighbourReportConsent() {
  const { region } = useStores();
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const lines = reportConsentLines(region);
  const send = useSend(lines, setTrouble, setBusy);
  const main = useMain({ label: busy ? consentTexts.sending : consentTexts.send, onTap: () => void send() });

  return (
    <Screen title={consentTexts.title} main={main}>
      <Box className={styles.question}>
        <QuestionHeading title={consentTexts.heading} />
        {trouble && <ConsentTrouble trouble={trouble} />}
        <DraftPhotoData form={neighbourReport} person={reportPerson} />
        <Box className={styles.field}>
          {lines.map((line) => (
            <Box key={line} className={styles.line}>
              <Phrases text={line} />
            </Box>
          ))}
        </Box>
      </Box>
    </Screen>
  );
}

function useSend(
  lines: readonly string[],
  setTrouble: (trouble: Trouble | undefined) => void,
  setBusy: (busy: boolean) => void,
) {
  const { actions } = useStores();
  return async () => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const agreed = await actions.askPrivacy();
      if (agreed !== 'agreed') return setTrouble(agreed);
      const text = { version: reportConsentVersion, words: lines.join('\n') };
      const submitted = await actions.submit(neighbourReport, 'neighbour-report', reportPerson, text);
      if (submitted.kind === 'queued') restart(routes.cases.receipt, { id: submitted.id });
      else setTrouble('incomplete');
    } catch {
      setTrouble('full');
    } finally {
      setBusy(false);
    }
  };
}

function ConsentTrouble({ trouble }: { trouble: Trouble }) {
  const { actions } = useStores();
  const text = {
    refused: consentTexts.refusedText,
    undeclared: consentTexts.undeclared,
    full: consentTexts.full,
    incomplete: consentTexts.incomplete,
  }[trouble];
  const title = {
    refused: consentTexts.refusedTitle,
    undeclared: consentTexts.notSent,
    full: consentTexts.notSent,
    incomplete: consentTexts.notSent,
  }[trouble];
  return (
    <Box className={styles.notice}>
      <Notice tone="danger" title={title} live>
        {text}
      </Notice>
      {trouble === 'incomplete' && (
        <TextLink label={consentTexts.toCheck} onTap={() => restart(routes.neighbourReport.check)} />
      )}
      {trouble === 'refused' && (
        <TextLink label={consentTexts.readContract} onTap={() => void actions.readPrivacyText()} />
      )}
    </Box>
  );
}
