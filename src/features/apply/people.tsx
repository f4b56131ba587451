import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applyTexts } from '@/content/messages/application';
import { common } from '@/content/messages/common';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { PersonDraft } from '@/stores/people';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';
import { useInPieces } from '../screen/use-in-pieces';
import { nameOf, PersonCard } from './person-card';

const texts = applyTexts.people;

/** Whom an application is being filled in for on this phone: one draft a person. */
export function ApplyPeople() {
  const { people } = useStores();
  const all = useSelected(people, (state) => state.people);
  const drawn = useInPieces(all.length);
  const status = useSelected(people, (state) => state.status);
  const [dropping, setDropping] = useState<PersonDraft | undefined>(undefined);
  useDidShow(() => void people.getState().refresh(assistanceApplication));
  const begin = async (): Promise<void> => {
    const person = await people.getState().begin(assistanceApplication);
    go(routes.apply.question, { p: person, t: 'who' });
  };
  return (
    <Screen
      title={applyTexts.title}
      onBack={() => restart(routes.home)}
      main={{ label: texts.start, onTap: () => void begin() }}
      overlay={dropping && <DropDialog person={dropping} onClose={() => setDropping(undefined)} />}
    >
      <Section>
        <QuestionHeading title={texts.heading} hint={texts.hint} />
        {status === 'opening' && <Loading text={common.loading} />}
        <Dropped />
      </Section>
      {all.length > 0 && (
        <Section title={texts.drafts}>
          {all.slice(0, drawn).map((one) => (
            <PersonCard key={one.person} person={one} onDrop={() => setDropping(one)} />
          ))}
        </Section>
      )}
    </Screen>
  );
}

function Dropped() {
  const { people } = useStores();
  const dropped = useSelected(people, (state) => state.dropped);
  const failed = useSelected(people, (state) => state.undoFailed ?? false);
  if (!dropped) return null;
  return (
    <Notice
      tone={failed ? 'danger' : 'wait'}
      title={failed ? texts.undoFailed : texts.dropped(nameOf(dropped))}
      live
    >
      <Button
        small
        tone="secondary"
        label={texts.undo}
        onTap={() => void people.getState().undo(assistanceApplication)}
      />
    </Notice>
  );
}

function DropDialog({ person, onClose }: { person: PersonDraft; onClose: () => void }) {
  const { people } = useStores();
  const drop = (): void => {
    void people.getState().drop(assistanceApplication, person);
    onClose();
  };
  return (
    <Dialog
      title={texts.dropTitle(nameOf(person))}
      body={texts.dropText}
      onClose={onClose}
      actions={[
        { label: texts.dropYes, onTap: drop, tone: 'danger' },
        { label: texts.dropNo, onTap: onClose },
      ]}
    />
  );
}
