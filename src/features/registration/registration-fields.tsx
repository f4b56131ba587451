import { registrationPageTexts } from '@/content/messages/registration/pages';
import type { FieldError } from '@/domain/failure';
import { Box } from '@/ui/box/box';
import { BegunBefore } from '../form-runner/page/begun-before';
import { errorWords } from '../form-runner/page/error-words';
import styles from '../form-runner/page/form-runner.module.scss';
import { QuestionField, type QuestionFieldProps } from '../form-runner/questions/question-field';
import { UrgencyField } from './urgency-field';
import { WhereField } from './where-field';

type Source = Omit<QuestionFieldProps, 'question' | 'error' | 'person'> & { readonly person: string };

const alone = { id: 'reach', questions: ['phone'] };

interface RegistrationFieldsProps {
  readonly source: Source;
  readonly errors: readonly FieldError[];
  /** Come from elsewhere: what stands here already may be about somebody else. */
  readonly fresh: boolean;
}

/** The fields of one page: two short groups, never more than a screen. */
export function RegistrationFields({ source, errors, fresh }: RegistrationFieldsProps) {
  const errorOf = (question: string): FieldError | undefined =>
    errors.find((error) => error.question === question);
  const words = (question: string): string | undefined => {
    const error = errorOf(question);
    return error && errorWords(source.form, source.texts, error);
  };
  if (source.page.id === 'reach') {
    return (
      <>
        {/* The heading asks it: its label is only spoken. */}
        <QuestionField {...source} page={alone} question="phone" error={errorOf('phone')} />
        <Box className={styles.field}>
          <UrgencyField source={source} error={words('urgency')} />
        </Box>
      </>
    );
  }
  return (
    <>
      {fresh && (
        <BegunBefore form={source.form} person={source.person} texts={registrationPageTexts.begunBefore} />
      )}
      <QuestionField {...source} question="personName" error={errorOf('personName')} />
      <WhereField source={source} error={errorOf('place')} words={words('place')} />
    </>
  );
}
