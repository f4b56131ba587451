import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect } from 'react';
import { addConsentLines } from '@/content/messages/cases/parts/added-papers';
import {
  agreeLines,
  agreeTexts,
  requestAnswerTexts,
  requestTexts,
  wayLabel,
} from '@/content/messages/cases/request';
import { consentTexts } from '@/content/messages/form-runner/consent';
import { storageTexts } from '@/content/messages/screen/storage';
import { notKnownYet } from '@/domain/case/case-timeline';
import type { Receipt } from '@/domain/case/receipt';
import { type AnswerWay, answerWays, type Waiting } from '@/domain/case/way/waiting';
import { shownValue } from '@/domain/form/definition';
import { requestAnswerFor } from '@/forms/answer-to-request';
import { back, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { GoList } from '@/ui/go-list/go-list';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { QuestionField } from '../../form-runner/questions/question-field';
import { PhotoData } from '../../screen/photo-data';
import { Screen, useMain } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { UnreadableDraft } from '../../screen/unreadable';
import { OfficeAsks } from './office-asks';
import { type AnswerTrouble, useAnswer } from './use-answer';

export interface AnswerProps {
  readonly receipt: Receipt;
  readonly waiting: Waiting;
}

/** The ways to answer, of equal size; the one chosen is kept on the phone until it is sent. */
export function AnswerRequest({ receipt, waiting }: AnswerProps) {
  const { draft } = useStores();
  const paper = waiting.asked?.paper === notKnownYet ? undefined : waiting.asked?.paper;
  const form = requestAnswerFor(waiting.kind, paper);
  const person = `${receipt}-${waiting.id}`;
  const store = draft(form, person);
  const status = useSelected(store, (state) => state.status);
  const way = useSelected(store, (state) => wayIn(shownValue(state, 'way'), waiting));
  const { busy, trouble, send } = useAnswer({ receipt, waiting, form, person });
  const label = busy ? requestTexts.sending : requestTexts.send;
  const main = useMain(status === 'open' && way ? { label, onTap: () => void send() } : undefined);
  useEffect(() => void store.getState().open(), [store]);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  if (status === 'unreadable') return <UnreadableDraft title={requestTexts.page} store={store} />;
  return (
    <Screen title={requestTexts.page} hasErrors={trouble !== undefined} main={main}>
      <Section>
        <OfficeAsks receipt={receipt} waiting={waiting} />
        {trouble && <Notice tone="danger" title={troubleWords[trouble]} live />}
      </Section>
      {way ? (
        <Chosen way={way} waiting={waiting} store={store} person={person} form={form} />
      ) : (
        <Ways waiting={waiting} onChoose={(one) => store.getState().choose('way', one)} />
      )}
    </Screen>
  );
}

/** One that this request cannot be answered by any more is chosen anew. */
function wayIn(value: unknown, { ways }: Waiting): AnswerWay | undefined {
  return answerWays.find((way) => way === value && ways.includes(way));
}

interface WaysProps {
  readonly waiting: Waiting;
  readonly onChoose: (way: AnswerWay) => void;
}

function Ways({ waiting, onChoose }: WaysProps) {
  const { asked, ways } = waiting;
  const wish = asked?.wishedBy ? requestTexts.wish(asked.wishedBy) : requestTexts.noWish;
  const rows = ways.map((way) => ({ id: way, label: wayLabel(waiting, way), onTap: () => onChoose(way) }));
  return (
    <Section title={requestTexts.ways}>
      <GoList rows={[...rows, { id: 'later', label: requestTexts.later, onTap: back }]} />
      <Notice tone="tip">
        <Paragraph text={wish} />
        <Paragraph text={requestTexts.offline} />
      </Notice>
    </Section>
  );
}

interface ChosenProps {
  readonly way: AnswerWay;
  readonly waiting: Waiting;
  readonly store: DraftStore;
  readonly person: string;
  readonly form: ReturnType<typeof requestAnswerFor>;
}

function Chosen({ way, waiting, store, person, form }: ChosenProps) {
  const { region } = useStores();
  const photos = useSelected(store, (state) => String(shownValue(state, 'photos') ?? ''));
  const field = fieldOf[way];
  return (
    <Section title={requestTexts.youSay}>
      <Paragraph text={wayLabel(waiting, way)} />
      {way === 'agree' &&
        [...agreeLines(''), requestTexts.mayWrite].map((line) => <Paragraph key={line} text={line} />)}
      {field && (
        <QuestionField
          form={form}
          texts={way === 'agree' ? agreeTexts() : requestAnswerTexts}
          person={person}
          path={routes.cases.request}
          page={{ id: 'answer', questions: [field] }}
          question={field}
          error={undefined}
          onAdvance={() => undefined}
        />
      )}
      {way === 'photo' && <PhotoData photos={photos} />}
      {way === 'photo' && addConsentLines(region).map((line) => <Paragraph key={line} text={line} />)}
      <TextLink label={requestTexts.otherWay} onTap={() => store.getState().choose('way', '')} />
    </Section>
  );
}

/** What is asked for beside the way itself. */
const fieldOf: Readonly<Partial<Record<AnswerWay, 'photos' | 'words'>>> = {
  photo: 'photos',
  agree: 'photos',
  words: 'words',
};

const troubleWords: Readonly<Record<AnswerTrouble, string>> = {
  missing: requestTexts.missing,
  'missing-words': requestTexts.missingWords,
  lost: requestTexts.lost,
  refused: consentTexts.refusedTitle,
  undeclared: consentTexts.undeclared,
  ...storageTexts.notSent,
};
