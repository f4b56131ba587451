import {
  consentTexts,
  reportConsentLines,
  reportConsentVersion,
} from '@/content/messages/form-runner/consent';
import { reportPerson } from '@/domain/case/whose-draft';
import { neighbourReport } from '@/forms/neighbour-report';
import { finish, restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Agree } from '../form-runner/consent/agree';
import { NotSent } from '../form-runner/consent/not-sent';
import { useConsentSpeech } from '../form-runner/consent/use-consent-speech';
import { useHandOver } from '../form-runner/consent/use-hand-over';
import styles from '../form-runner/page/form-runner.module.scss';
import { DraftPhotoData } from '../screen/photo-data';
import { Screen, useMain } from '../screen/screen';

/** Who receives it, for what, how long, how to correct: read before anything leaves the phone. */
export function NeighbourReportConsent() {
  const { region } = useStores();
  const lines = reportConsentLines(region);
  const { heard, speak } = useConsentSpeech(lines);
  const { busy, trouble, send } = useSend(lines);
  const main = useMain({ label: busy ? consentTexts.sending : consentTexts.send, onTap: () => void send() });

  return (
    <Screen title={consentTexts.title}>
      <Box className={styles.question}>
        <QuestionHeading title={consentTexts.heading} speak={speak} />
        {trouble && (
          <Box className={styles.notice}>
            <NotSent trouble={trouble} onCheck={() => restart(routes.neighbourReport.check)} />
          </Box>
        )}
        <DraftPhotoData form={neighbourReport} person={reportPerson} />
        <Box className={styles.field}>
          {lines.map((line) => (
            <Box key={line} className={styles.line}>
              <FlowingText text={line} />
            </Box>
          ))}
        </Box>
        <Agree {...main} heard={heard} />
      </Box>
    </Screen>
  );
}

function useSend(lines: readonly string[]) {
  const { actions } = useStores();
  return useHandOver<'incomplete'>(async () => {
    const text = { version: reportConsentVersion, words: lines.join('\n') };
    const submitted = await actions.submit(neighbourReport, 'neighbour-report', reportPerson, text);
    if (submitted.kind !== 'queued') return 'incomplete';
    finish(routes.cases.receipt, { id: submitted.id });
    return undefined;
  });
}
