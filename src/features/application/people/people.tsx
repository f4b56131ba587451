import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { common } from '@/content/messages/screen/common';
import { type Answers, questionOf } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { PersonDraft } from '@/stores/people';
import { Button } from '@/ui/button/button';
import { Dialog } from '@/ui/dialog/dialog';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { LeadRow } from '@/ui/option/lead-row';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { useInPieces } from '../../screen/pieces/use-in-pieces';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { UnreadDrafts } from '../../screen/trouble/unread-drafts';
import { Unreadable } from '../../screen/unreadable';
import { nameOf, PersonCard } from './person-card';

const texts = applicationPageTexts.people;

/** Whom an application is being filled in for on this phone: one draft a person. */
export function ApplyPeople() {
  const { people } = useStores();
  const all = useSelected(people, (state) => state.people);
  const unread = useSelected(people, (state) => state.unread);
  const drawn = useInPieces(all.length);
  const status = useSelected(people, (state) => state.status);
  const [dropping, setDropping] = useState<PersonDraft | undefined>(undefined);
  const refresh = (): void => void people.getState().refresh(assistanceApplication);
  useDidShow(refresh);
  const begin = async (answers?: Answers): Promise<void> => {
    const person = await people.getState().begin(assistanceApplication, answers);
    go(routes.application.question, { p: person, t: 'who' });
  };
  const isFirst = status === 'open' && all.length + unread.length === 0;
  return (
    <Screen
      title={applicationPageTexts.title}
      onBack={() => restart(routes.home)}
      main={mainOf(status === 'opening' || isFirst, begin)}
      overlay={dropping && <DropDialog person={dropping} onClose={() => setDropping(undefined)} />}
    >
      <Section>
        <QuestionHeading title={texts.heading} hint={texts.hint} />
        {status === 'opening' && <Loading text={common.loading} />}
        {status === 'unreadable' && <Unreadable onRetry={refresh} />}
        <Dropped />
        {isFirst && <ForWhom onPick={(forWhom) => void begin({ forWhom })} />}
      </Section>
      {unread.length > 0 && (
        <Section>
          <UnreadDrafts
            drafts={unread}
            titleOf={() => texts.unread}
            onRetry={refresh}
            onOpen={({ person }) => go(routes.application.tasks, { p: person })}
          />
        </Section>
      )}
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

/** With nobody's draft there is nothing to choose from but for whom the first one is. */
function ForWhom({ onPick }: { onPick: (forWhom: string) => void }) {
  const words = applicationTexts.questions.forWhom?.options ?? {};
  return questionOf(assistanceApplication, 'forWhom').options?.map((value) => (
    <LeadRow key={value} option={{ value, label: words[value]?.label ?? value }} onLead={onPick} />
  ));
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

/** Another person's application, once it is known that there is one. */
function mainOf(isNone: boolean, begin: () => Promise<void>) {
  return isNone ? undefined : { label: texts.start, onTap: () => void begin() };
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
