import { useDidHide, useUnload } from '@tarojs/taro';
import { Fragment, type ReactNode } from 'react';
import type { FormTexts } from '@/content/form-texts';
import { common } from '@/content/messages/common';
import type { FieldError } from '@/domain/failure';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { type Params, scrollTo } from '@/routes';
import { useStores } from '@/stores/context';
import type { Whose } from '@/stores/draft';
import { Box } from '@/ui/box/box';
import { ErrorSummary } from '@/ui/error-summary/error-summary';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../screen/screen';
import { useMain } from '../screen/use-main';
import { CannotType, lastFreeText } from './cannot-type';
import { errorsInWords } from './error-words';
import styles from './form-runner.module.scss';
import { Notices } from './notices';
import { Progress } from './progress';
import { QuestionField } from './question-field';
import { recordProps } from './record-props';
import { useAdvance } from './use-advance';
import { useErrors } from './use-errors';
import { useFormPage } from './use-form-page';

export interface FormRunnerProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  /** Whose draft: every person has an own one. */
  readonly person: Whose;
  /** The question page of this form; `page` and `after` go into its parameters. */
  readonly path: string;
  /** What the address of every page of this form carries. */
  readonly params?: Params | undefined;
  /** `question.id` of the entry of a `records` question to fill in, instead of the form around it. */
  readonly record?: string | undefined;
  /** The page asked for; any other than one on the route opens where the person stands. */
  readonly page?: string | undefined;
  /** Set when one answer is being changed: back to the check as soon as the form is complete again. */
  readonly after?: string | undefined;
  readonly bands?: ReactNode;
  /** More about one page, under its heading. */
  readonly aside?: ((page: string) => ReactNode) | undefined;
  readonly onEnd: () => void;
}

/** One question page of any form: heading, fields, errors, and where to go next. */
export function FormRunner(props: FormRunnerProps) {
  return <Runner {...props} {...recordProps(props)} />;
}

function Runner(props: FormRunnerProps) {
  const { form, texts, person } = props;
  const { draft } = useStores();
  const store = draft(form, person);
  const page = useFormPage(form, store, props.page);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  if (!page) return <Screen title={texts.title}>{common.loading}</Screen>;
  return <Page key={page.id} {...props} page={page} />;
}

export type PageProps = Omit<FormRunnerProps, 'page'> & { readonly page: FormPage };

function Page(props: PageProps) {
  const { form, texts, person, page, bands, aside } = props;
  const { heading, hint } = texts.pages[page.id] ?? { heading: texts.title };
  const [errors, setErrors] = useErrors({ form, person, page });
  const advance = useAdvance(props, setErrors);
  const buttons = page.questions.some((id) => form.questions.find((one) => one.id === id)?.buttons);
  const main = useMain(buttons ? undefined : { label: common.next, onTap: advance });

  return (
    <Screen title={texts.title} hasErrors={errors.length > 0} bands={bands} main={main}>
      <Progress form={form} person={person} page={page.id} />
      <Errors form={form} texts={texts} errors={errors} />
      <Box className={styles.question}>
        <QuestionHeading title={heading} hint={hint} />
        {aside?.(page.id)}
        <Fields {...props} errors={errors} onAdvance={advance} />
        <Notices form={form} texts={texts} person={person} page={page} />
      </Box>
    </Screen>
  );
}

interface FieldsProps extends PageProps {
  readonly errors: readonly FieldError[];
  readonly onAdvance: () => void;
}

function Fields({ errors, ...props }: FieldsProps) {
  const { form, page } = props;
  const spoken = lastFreeText(form, page);
  return page.questions.map((id) => (
    <Fragment key={id}>
      <QuestionField {...props} question={id} error={errors.find(({ question }) => question === id)} />
      {id === spoken && <CannotType />}
    </Fragment>
  ));
}

function Errors({ form, texts, errors }: Pick<FieldsProps, 'form' | 'texts' | 'errors'>) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      title={common.errorTitle(errors.length)}
      errors={errorsInWords(form, texts, errors)}
      onPick={scrollTo}
    />
  );
}
