import { applicationPageTexts } from '@/content/messages/application/pages';
import { consentTexts } from '@/content/messages/form-runner/consent';
import { assistanceApplication } from '@/forms/application/application';
import { restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Agree } from '../../form-runner/consent/agree';
import { NotSent } from '../../form-runner/consent/not-sent';
import { useConsentSpeech } from '../../form-runner/consent/use-consent-speech';
import { DraftPhotoData } from '../../screen/photo-data';
import { Screen, useMain } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { PersonStrip } from '../person-strip';
import { sendConsent, useSendApplication } from './use-send-application';

/** Who receives it, for what, how long: read before anything leaves the phone. */
export function ApplySend({ person }: { person: string }) {
  const { region } = useStores();
  const { busy, trouble, send } = useSendApplication(person);
  const lines = sendConsent(person, region).words.split('\n');
  const { heard, speak } = useConsentSpeech(lines);
  const label = busy ? consentTexts.sending : applicationPageTexts.send.send;
  const main = useMain({ label, onTap: () => void send() });
  const onCheck = (): void => restart(routes.application.check, { p: person });
  return (
    <Screen title={applicationPageTexts.send.title} bands={<PersonStrip person={person} />}>
      <Section>
        <QuestionHeading title={applicationPageTexts.send.heading} speak={speak} />
        {trouble && <NotSent trouble={trouble} onCheck={onCheck} />}
        <DraftPhotoData form={assistanceApplication} person={person} />
        {lines.map((line) => (
          <Box key={line}>
            <Paragraph text={line} />
          </Box>
        ))}
        <Agree {...main} heard={heard} />
      </Section>
    </Screen>
  );
}
