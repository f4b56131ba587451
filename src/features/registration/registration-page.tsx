import { useEffect } from 'react';
import type { FormTexts } from '@/content/form-texts';
import { registrationPageTexts } from '@/content/messages/registration/pages';
import { common } from '@/content/messages/screen/common';
import { storageTexts } from '@/content/messages/screen/storage';
import type { FieldError } from '@/domain/failure';
import { type FormPage, shownValue } from '@/domain/form/definition';
import { plain } from '@/domain/marked-text';
import type { RegisteredFor } from '@/domain/registered-for';
import { registration } from '@/forms/registration';
import { go, routes, scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { ErrorSummary } from '@/ui/error-summary/error-summary';
import { focusField, focusHeading } from '@/ui/focus-field';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Strip } from '@/ui/strip/strip';
import { errorsInWords } from '../form-runner/page/error-words';
import styles from '../form-runner/page/form-runner.module.scss';
import { OtherCopy } from '../form-runner/page/other-copy';
import { Saved } from '../form-runner/page/progress';
import { useAdvance, useErrors } from '../form-runner/page/use-form-page';
import { Screen } from '../screen/screen';
import { useReadAloud } from '../screen/use-read-aloud';
import { RegisterBand } from './register-band';
import { RegistrationFields } from './registration-fields';

interface RegistrationPageProps {
  readonly relation: RegisteredFor;
  readonly texts: FormTexts;
  readonly page: FormPage;
  readonly after: string | undefined;
}

/** Heading, fields, errors, and the way on; the draft is the relation's own. */
export function RegistrationPage({ relation, texts, page, after }: RegistrationPageProps) {
  const [errors, setErrors] = useErrors({ form: registration, person: relation, page });
  const source = {
    form: registration,
    texts,
    person: relation,
    path: routes.registration.question,
    params: { p: relation },
    page,
    after,
  };
  const goOn = useAdvance(
    { ...source, onEnd: () => go(routes.registration.send, { p: relation }) },
    setErrors,
  );
  const fill = useFillIn(relation, page);
  const advance = (): void => {
    fill();
    goOn();
  };
  useEffect(focusHeading, []);
  const heading = texts.pages[page.id] ?? { heading: texts.title };
  const speak = useReadAloud({ sentences: spokenWords(texts, page) });
  return (
    <Screen
      title={texts.title}
      subject={heading.heading}
      hasErrors={errors.length > 0}
      bands={<RegisterBand relation={relation} />}
      main={{ label: registrationPageTexts.next, onTap: advance }}
      ownVoice
    >
      <Where relation={relation} page={page} />
      <Errors texts={texts} errors={errors} />
      <Box className={styles.question}>
        <QuestionHeading title={heading.heading} hint={heading.hint} speak={speak} />
        <RegistrationFields
          source={{ ...source, onAdvance: advance }}
          errors={errors}
          fresh={after === undefined}
        />
      </Box>
    </Screen>
  );
}

/** Answers that no field asks for; only on going on, so that a form that was looked at leaves no draft behind. */
function useFillIn(relation: RegisteredFor, page: FormPage): () => void {
  const { draft, preferences } = useStores();
  const store = draft(registration, relation);
  return () => {
    if (!page.questions.includes('relation')) return;
    store.getState().choose('relation', relation);
    const { village } = preferences.getState();
    const told = shownValue(store.getState(), 'village');
    if (relation === 'self' && village !== undefined && told === undefined)
      store.getState().choose('village', village);
  };
}

/** Whether it is kept, and which of the pages this is. */
function Where({ relation, page }: Pick<RegistrationPageProps, 'relation' | 'page'>) {
  const { draft, storage } = useStores();
  const store = draft(registration, relation);
  const durable = useSelected(storage, (state) => state.durable);
  const { pages } = registration;
  const at = pages.findIndex(({ id }) => id === page.id) + 1;
  return (
    <>
      {!durable && <Strip tone="wait" icon="info" text={storageTexts.notDurable} />}
      <OtherCopy store={store} />
      <Saved store={store} durable={durable} step={registrationPageTexts.page(at, pages.length)} />
    </>
  );
}

/** Each time anew: the same error may be picked twice. */
function pick(id: string): void {
  scrollTo(id);
  focusField(id);
}

function Errors({ texts, errors }: { texts: FormTexts; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      title={common.errorTitle(errors.length)}
      errors={errorsInWords(registration, texts, errors)}
      onPick={pick}
    />
  );
}

function spokenWords({ pages, questions }: FormTexts, page: FormPage): readonly string[] {
  const { heading = '', hint = '' } = pages[page.id] ?? {};
  const asked = page.questions
    .filter((id) => id !== 'relation')
    .flatMap((id) => [
      questions[id]?.label ?? '',
      ...Object.values(questions[id]?.options ?? {}).map((one) => one.label),
    ]);
  return [heading, hint, ...asked].map(plain).filter(Boolean);
}
