import type { FormTexts } from '@/content/form-texts';
import { leftOpen } from '@/content/messages/form-runner/left-open';
import type { FieldError } from '@/domain/failure';
import {
  type AnswerValue,
  type FormDefinition,
  questionOf,
  shownValue,
  unknownAnswer,
} from '@/domain/form/definition';
import type { Need } from '@/domain/form/shown/left-open';
import { readIdentityNumber, tellsNoAge } from '@/domain/typed/identity-number';
import type { Params } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner } from '@/stores/drafts/draft-state';
import { Box } from '@/ui/box/box';
import type { Choosing } from '../choosing/use-choosing';
import { errorWords } from '../page/error-words';
import styles from '../page/form-runner.module.scss';
import { useNeed } from '../page/use-need';
import { PhotosQuestionDoor } from '../photos/photos-question-door';
import { SignatureQuestion } from '../signature/signature-question';
import { ChoiceQuestion, ChoicesQuestion } from './choice-questions';
import { DateQuestion } from './date-question';
import { RecordsQuestionDoor } from './records-question-door';
import { TextQuestion } from './text-question';
import { VillageQuestion } from './village-question';

export interface QuestionFieldProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: DraftOwner;
  /** The question page of this form and what its address carries beside the page. */
  readonly path: string;
  readonly params?: Params | undefined;
  readonly page: { readonly id: string; readonly questions: readonly string[] };
  readonly question: string;
  readonly error: FieldError | undefined;
  /** Where the screen knows more of it than the form's rules, which tell it else. */
  readonly need?: Need | undefined;
  /** Where a tap on an option goes on. */
  readonly choosing?: Choosing | undefined;
  readonly onAdvance: () => void;
}

/** What every kind of question needs to draw itself. */
export interface KindProps {
  readonly id: string;
  readonly label: string;
  readonly required: true | undefined;
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
  const told = useNeed(props, question);
  const need = props.need ?? told;
  const kind: KindProps = {
    id: question,
    label: need === 'may' ? leftOpen.label(text.label) : text.label,
    required: need === 'must' || undefined,
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
      return drawn ? <SignatureQuestion {...props} /> : <PhotosQuestionDoor {...props} />;
    case 'records':
      return <RecordsQuestionDoor {...props} />;
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
  const asked = useSelected(store, (state) => ageFrom === undefined || isAgeOpen(shownValue(state, ageFrom)));
  return asked ? <ChoiceQuestion {...props} /> : null;
}

function isAgeOpen(number: AnswerValue | undefined): boolean {
  return number === unknownAnswer || (typeof number === 'string' && tellsNoAge(readIdentityNumber(number)));
}
