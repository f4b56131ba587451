import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { common } from '@/content/messages/screen/common';
import { walk } from '@/domain/form/journey';
import { tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { backTo, go, routes, scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Loading } from '@/ui/loading/loading';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { TextLink } from '@/ui/text-link/text-link';
import { HalfFilledNotice } from '../../form-runner/page/half-filled-notice';
import { OtherCopy } from '../../form-runner/page/other-copy';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { UnreadableDraft } from '../../screen/unreadable';
import { useReadAloud } from '../../screen/use-read-aloud';
import { applicationFor, useBoundCase } from '../bound-case';
import { DraftIsGone, useGone } from '../draft-is-gone';
import { PersonStrip } from '../person-strip';
import { CheckParts } from './check-parts';
import { checkRows, spokenRows } from './check-rows';
import { CheckConsent, consentPlace } from './consent';
import { CheckTroubles } from './troubles';

/** Everything that will be sent, part by part, each line with its way back. */
export function ApplyCheck({ person, at }: CheckProps) {
  const store = useStores().draft(assistanceApplication, person);
  const isUnreadable = useSelected(store, ({ status }) => status === 'unreadable');
  useDidShow(() => void store.getState().open());
  if (useGone(person)) return <DraftIsGone />;
  if (isUnreadable) return <UnreadableDraft title={applicationPageTexts.title} store={store} />;
  return <Check person={person} at={at} />;
}

interface CheckProps {
  readonly person: string;
  /** The part that was just changed. */
  readonly at?: string | undefined;
}

function Check({ person, at }: CheckProps) {
  const store = useStores().draft(assistanceApplication, person);
  const status = useSelected(store, (state) => state.status);
  const [shown, setShown] = useState(false);
  const { send, error } = useSending(person);
  return (
    <Screen
      title={applicationPageTexts.check.title}
      bands={<PersonStrip person={person} />}
      onBack={() => backTo(routes.application.tasks, { p: person })}
      ownVoice
      main={send && { label: applicationPageTexts.check.send, onTap: send }}
    >
      <Section>
        <Head person={person} shown={shown} />
        <OtherCopy store={store} />
        {status === 'opening' && <Loading text={common.loading} />}
        <HalfFilledNotice
          form={assistanceApplication}
          texts={applicationTexts}
          person={person}
          path={routes.application.question}
          params={{ p: person }}
        />
      </Section>
      {status === 'open' && (
        <>
          <CheckTroubles person={person} />
          <CheckParts person={person} shown={shown} at={at}>
            <TextLink
              label={shown ? applicationPageTexts.check.hide : applicationPageTexts.check.show}
              onTap={() => setShown(!shown)}
            />
          </CheckParts>
          <CheckConsent person={person} error={error} />
        </>
      )}
    </Screen>
  );
}

/** The way on, where everything is right; before it, the tick or its being put off. */
function useSending(person: string) {
  const { draft, today } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const bound = useBoundCase(person);
  const [unsaid, setUnsaid] = useState(false);
  const ready = walk(applicationFor(person), answers, today()).complete && bound?.fresh !== 0;
  const consented = answers.meansCheck !== undefined;
  const send = (): void => {
    if (consented) go(routes.application.send, { p: person });
    else {
      setUnsaid(true);
      scrollTo(consentPlace);
    }
  };
  const error = unsaid && !consented ? applicationPageTexts.check.agreeFirst : undefined;
  return { send: ready ? send : undefined, error };
}

/** The question, and the way to have all answers read aloud. */
function Head({ person, shown }: { person: string; shown: boolean }) {
  const { draft, region } = useStores();
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  const rows = tasksOf(assistanceApplication, answers).flatMap((task) =>
    checkRows(task, answers, region, shown),
  );
  const speak = useReadAloud({ sentences: spokenRows(rows) });
  return <QuestionHeading title={applicationPageTexts.check.heading} speak={speak} />;
}
