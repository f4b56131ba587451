import { useDidShow } from '@tarojs/taro';
import { useId, useState } from 'react';
import { registrationConsentLines, registrationDetails } from '@/content/messages/registration/consent';
import { registrationPageTexts } from '@/content/messages/registration/pages';
import { common } from '@/content/messages/screen/common';
import { walk } from '@/domain/form/journey';
import { type RegisteredFor, relationOf } from '@/domain/registered-for';
import { registration } from '@/forms/registration';
import { go, restart, routes, scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Accordion } from '@/ui/accordion/accordion';
import { Box } from '@/ui/box/box';
import { Loading } from '@/ui/loading/loading';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { NotSent } from '../form-runner/consent/not-sent';
import { useConsentSpeech } from '../form-runner/consent/use-consent-speech';
import { OtherCopy } from '../form-runner/page/other-copy';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';
import { UnreadableDraft } from '../screen/unreadable';
import { RegisterBand } from './register-band';
import { RegisteredRows } from './registered-rows';
import { useSendRegistration } from './use-send-registration';

const texts = registrationPageTexts.send;
/** What goes out, what it is for, and 送出: the button is the consent, and its first sentence says so. */
export function RegistrationSend({ whom }: { whom?: string | undefined }) {
  const relation = relationOf(whom);
  const { draft, region, actions } = useStores();
  const store = draft(registration, relation);
  const status = useSelected(store, (state) => state.status);
  // Where the last paragraph begins: seen, or heard, before 送出 counts. Pages below in the stack have one too.
  const end = `end${useId().replace(/\W/g, '')}`;
  const complete = useSelected(store, ({ answers }) => walk(registration, answers).complete);
  const { busy, trouble, send } = useSendRegistration(relation);
  const onCheck = (): void => restart(routes.registration.question, { p: relation });
  const lines = registrationConsentLines(relation);
  const { heard, speak } = useConsentSpeech([...lines, ...registrationDetails(region)]);
  useDidShow(() => void store.getState().open());
  const agree = async (): Promise<void> => {
    if (heard || (await actions.isInView(end))) await send();
    else scrollTo(end);
  };
  if (status === 'unreadable') return <UnreadableDraft title={registrationPageTexts.title} store={store} />;
  return (
    <Screen
      title={registrationPageTexts.title}
      bands={<RegisterBand relation={relation} />}
      main={wayOn(relation, complete, {
        label: busy ? texts.sending : texts.send,
        onTap: () => void agree(),
      })}
    >
      <Section>
        <QuestionHeading title={texts.heading} speak={speak} />
        <OtherCopy store={store} />
        {trouble && <NotSent trouble={trouble} onCheck={onCheck} />}
        {status === 'open' ? <RegisteredRows relation={relation} /> : <Loading text={common.loading} />}
        {lines.map((line, place) => (
          <Box key={line} id={place === lines.length - 1 ? end : undefined}>
            <Paragraph text={line} />
          </Box>
        ))}
        <Details />
      </Section>
    </Screen>
  );
}

type Main = { readonly label: string; readonly onTap: () => void };

/** Whoever comes here by an address, or after it was sent, is led to the first page. */
function wayOn(relation: RegisteredFor, complete: boolean, send: Main): Main {
  if (complete) return send;
  return { label: texts.fill, onTap: () => go(routes.registration.question, { p: relation }) };
}

/** Who receives it, who may see it, how long: behind one link. */
function Details() {
  const { region } = useStores();
  const [open, setOpen] = useState<readonly string[]>([]);
  const content = registrationDetails(region).map((line) => <Paragraph key={line} text={line} />);
  return (
    <Accordion
      sections={[{ id: 'details', title: texts.details, content: <Box className="stack">{content}</Box> }]}
      open={open}
      onToggle={(id) => setOpen(open.includes(id) ? [] : [id])}
    />
  );
}
