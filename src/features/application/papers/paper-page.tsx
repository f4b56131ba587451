import { useEffect } from 'react';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { papers as names } from '@/content/messages/application/paper-words';
import { paperTexts } from '@/content/messages/application/papers';
import type { PaperId } from '@/domain/case/paper';
import { isBlank, pageOf } from '@/domain/form/definition';
import { assistanceApplication as form } from '@/forms/application/application';
import { back, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { QuestionField } from '../../form-runner/questions/question-field';
import { Screen, useMain } from '../../screen/screen';
import { Section } from '../../screen/section';
import { PersonStrip } from '../person-strip';
import { PaperAdvice } from './paper-advice';
import { answerPaper } from './use-papers';

/** One paper by itself: all its photos, and, while there is none, why. Every change is an answer at once. */
export function PaperPage({ person, paper }: { person: string; paper: PaperId }) {
  const store = useStores().draft(form, person);
  const photos = `${paper}Photos`;
  const state = `${paper}State`;
  const typed = useSelected(store, ({ typing }) => JSON.stringify([typing[photos], typing[state]]));
  const taken = useSelected(store, ({ answers }) => !isBlank(answers[photos]));
  useEffect(() => {
    if (typed === '[null,null]') return;
    if (!isBlank(store.getState().typing[photos])) store.getState().choose('papersConsent', 'agree');
    answerPaper(store, paper);
  }, [typed, store, photos, paper]);
  const main = useMain({ label: paperTexts.ready, onTap: back });
  const source = {
    form,
    texts: applicationTexts,
    person,
    path: routes.application.question,
    page: pageOf(form, paper),
    error: undefined,
    onAdvance: back,
  };
  return (
    <Screen
      title={applicationPageTexts.tasks.names.papers ?? ''}
      bands={<PersonStrip person={person} />}
      main={main}
    >
      <Section>
        <QuestionHeading title={names[paper].heading} />
        <PaperAdvice paper={paper} person={person} />
        {/* The heading names it already. */}
        <QuestionField {...source} page={{ id: paper, questions: [photos] }} question={photos} />
        {!taken && paper !== 'other' && <QuestionField {...source} question={state} />}
      </Section>
    </Screen>
  );
}
