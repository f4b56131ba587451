import { useState } from 'react';
import { applyTexts } from '@/content/messages/application';
import { applicationConsentLines } from '@/content/messages/application-consent';
import { consentTexts } from '@/content/messages/consent';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { TextLink } from '@/ui/text-link/text-link';
import { DraftPhotoData } from '../screen/photo-data';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { useMain } from '../screen/use-main';
import { PersonStrip } from './person-strip';
import { type SendTrouble, useSendApplication } from './use-send-application';

/** Who receives it, for what, how long: read before anything leaves the phone. */
export function ApplySend({ person }: { person: string }) {
  const { region } = useStores();
  const [trouble, setTrouble] = useState<SendTrouble | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const send = useSendApplication(person, setTrouble, setBusy);
  const label = busy ? consentTexts.sending : applyTexts.send.send;
  const main = useMain({ label, onTap: () => void send() });
  return (
    <Screen title={applyTexts.send.title} bands={<PersonStrip person={person} />} main={main}>
      <Section>
        <QuestionHeading title={applyTexts.send.heading} />
        {trouble && <Trouble trouble={trouble} person={person} />}
        <DraftPhotoData form={assistanceApplication} person={person} />
        {applicationConsentLines(region).map((line) => (
          <Box key={line}>
            <Words text={line} />
          </Box>
        ))}
      </Section>
    </Screen>
  );
}

function Trouble({ trouble, person }: { trouble: SendTrouble; person: string }) {
  const { actions } = useStores();
  const words = {
    refused: [consentTexts.refusedTitle, consentTexts.refusedText],
    undeclared: [consentTexts.notSent, consentTexts.undeclared],
    full: [consentTexts.notSent, consentTexts.full],
    incomplete: [consentTexts.notSent, consentTexts.incomplete],
    lost: [consentTexts.notSent, consentTexts.lost],
  } as const;
  const [title, text] = words[trouble];
  return (
    <>
      <Notice tone="danger" title={title} live>
        {text}
      </Notice>
      {(trouble === 'incomplete' || trouble === 'lost') && (
        <TextLink
          label={trouble === 'lost' ? consentTexts.toSign : consentTexts.toCheck}
          onTap={() => restart(routes.apply.check, { p: person })}
        />
      )}
      {trouble === 'refused' && (
        <TextLink label={consentTexts.readContract} onTap={() => void actions.readPrivacyText()} />
      )}
    </>
  );
}
