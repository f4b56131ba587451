import type { FormTexts } from '@/content/form-texts';
import type { FieldError } from '@/domain/failure';
import { shownValue } from '@/domain/form/answered';
import { type FormDefinition, questionOf, unknownAnswer } from '@/domain/form/definition';
import type { Params } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { Whose } from '@/stores/draft';
import { Box } from '@/ui/box/box';
import { ChoiceQuestion, ChoicesQuestion } from './choice-questions';
import { DateQuestion } from './date-question';
import { errorWords } from './error-words';
import styles from './form-runner.module.scss';
import { PhotosQuestion } from './photos-question';
import { RecordsQuestion } from './records-question';
import { SignatureQuestion } from './signature-question';
import { TextQuestion } from './text-question';
import { VillageQuestion } from './village-question';

export interface QuestionFieldProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: Whose;
  /** The question page of this form and what its address carries beside the page. */
  readonly path: string;
  readonly params?: Params | undefined;
  readonly page: { readonly id: string; readonly questions: readonly string[] };
  readonly question: string;
  readonly error: FieldError | undefined;
  readonly onAdvance: () => void;
}

/** What every kind of question needs to draw itself. */
export interface KindProps {
  readonly id: string;
  readonly label: string;
  /** The page's heading already asks it. */
  readonly labelHidden: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly source: QuestionFieldProps;
}

/** One question of a form, drawn by its kind. Only this one draws again while it is being answered. */
export function QuestionField(props: QuestionFieldProps) {
  const { form, texts, question, error, page } = props;
  const text = texts.questions[question] ?? { label: question };
  const kind: KindProps = {
    id: question,
    label: text.label,
    labelHidden: page.questions.length === 1,
    hint: text.hint,
    error: error && errorWords(form, texts, error),
    source: props,
  };
  return (
    <Box className={page.questions[0] === question ? styles.first : styles.field}>
      <Kind {...kind} />
    </Box>
  );
}

function Kind(props: KindProps) {
  const { form, question } = props.source;
  const { kind, drawn } = questionOf(form, question);
  switch (kind) {
    case 'choice':
      return <Choice {...props} />;
    case 'choices':
      return <ChoicesQuestion {...props} />;
    case 'village':
      return <VillageQuestion {...props} />;
    case 'photos':
      return drawn ? <SignatureQuestion {...props} /> : <PhotosQuestion {...props} />;
    case 'records':
      return <RecordsQuestion {...props} />;
    case 'date':
      return <DateQuestion {...props} />;
    case 'text':
    case 'long-text':
    case 'phone':
    case 'name':
    case 'id-number':
    case 'amount':
    case 'number':
    case 'receipt':
      return <TextQuestion {...props} />;
  }
}

/** An age group is asked only where no number tells it. */
function Choice(props: KindProps) {
  const { form, person, question } = props.source;
  const store = useStores().draft(form, person);
  const { ageFrom } = questionOf(form, question);
  const asked = useSelected(
    store,
    (state) => ageFrom === undefined || shownValue(state, ageFrom) === unknownAnswer,
  );
  return asked ? <ChoiceQuestion {...props} /> : null;
}
