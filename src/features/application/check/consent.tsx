import { useState } from 'react';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { type Answers, isBlank } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { needsGuardian } from '@/forms/application/family/guardians';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { Group } from '@/ui/field/group';
import { OptionRow } from '@/ui/option/option-row';
import { TextLink } from '@/ui/text-link/text-link';
import { useAddressed } from '../../form-runner/page/use-addressed';
import { Paragraph, Section } from '../../screen/section';

const texts = applicationPageTexts.check;

/** Where the tick stands, for the bar to lead to. */
export const consentPlace = 'consent';

/** 声明 and 授权 by one tick, never ticked beforehand; whoever does not tick it may sign when somebody comes. */
export function CheckConsent({ person, error }: { person: string; error: string | undefined }) {
  const store = useStores().draft(assistanceApplication, person);
  const said = useSelected(store, ({ answers }) => answers.meansCheck);
  // Whoever asks for oneself decides for oneself.
  const forOthers = useSelected(
    store,
    ({ answers }) => answers.forWhom !== 'self' || answers.meansCheck === 'guardian',
  );
  const [shown, setShown] = useState(false);
  const words = useAddressed({ form: assistanceApplication, texts: applicationTexts, person });
  const { heading = '', hint = '' } = words.pages.truth ?? {};
  const guardian = (): void => {
    consent(store, 'guardian');
    openGuardian(person);
  };
  return (
    <Section>
      <Group kind="group" id={consentPlace} label={texts.title} labelHidden error={error}>
        <OptionRow
          shape="checkbox"
          name={consentPlace}
          option={{ value: 'agree', label: heading }}
          chosen={said === 'agree'}
          onPick={() => consent(store, said === 'agree' ? 'later' : 'agree')}
        />
      </Group>
      <TextLink label={shown ? texts.whatShown : texts.what} onTap={() => setShown(!shown)} />
      {shown && <Paragraph quiet text={hint} />}
      {said === 'later' ? (
        <Paragraph text={texts.laterChosen} />
      ) : (
        <TextLink label={texts.later} onTap={() => consent(store, 'later')} />
      )}
      {forOthers && (
        <TextLink label={words.questions.meansCheck?.options?.guardian?.label ?? ''} onTap={guardian} />
      )}
      <GuardianToo person={person} />
    </Section>
  );
}

/** Beside a child's own word the guardian's is wanted; until it is there it counts as put off. */
function GuardianToo({ person }: { person: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const open = useSelected(store, ({ answers }) => wantsGuardian(answers));
  return open ? <TextLink label={texts.guardian} onTap={() => openGuardian(person)} /> : null;
}

function wantsGuardian({ meansCheck, applicantAge, meansGuardian }: Answers): boolean {
  return needsGuardian(meansCheck, applicantAge) && (isBlank(meansGuardian) || meansGuardian === 'later');
}

function openGuardian(person: string): void {
  go(routes.application.question, { p: person, t: 'consent', page: 'means-guardian', after: 'check' });
}

function consent(store: DraftStore, said: 'agree' | 'later' | 'guardian'): void {
  store.getState().choose('truth', said === 'later' ? [] : ['agree']);
  store.getState().choose('meansCheck', said);
  store.getState().goOn('truth');
  const { answers } = store.getState();
  if (!wantsGuardian(answers) || !isBlank(answers.meansGuardian)) return;
  store.getState().choose('meansGuardian', 'later');
  store.getState().goOn('means-guardian');
}
