import { useDidHide, useUnload } from '@tarojs/taro';
import { Fragment, type ReactNode, useEffect } from 'react';
import type { FormTexts } from '@/content/form-texts';
import { leftOpen } from '@/content/messages/form-runner/left-open';
import { common } from '@/content/messages/screen/common';
import type { FieldError } from '@/domain/failure';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { type Params, scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner } from '@/stores/drafts/draft-state';
import { Box } from '@/ui/box/box';
import { ErrorSummary } from '@/ui/error-summary/error-summary';
import { focusField, focusHeading } from '@/ui/focus-field';
import type { GoRow } from '@/ui/go-list/go-list';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { useFormHelp } from '../../screen/help/help-topic';
import { Opening } from '../../screen/opening';
import { Screen, useMain } from '../../screen/screen';
import { UnreadableDraft } from '../../screen/unreadable';
import { PreviousAnswer } from '../choosing/previous-answer';
import { type Choosing, useChoosing } from '../choosing/use-choosing';
import { CannotType, lastFreeText } from '../questions/cannot-type';
import { QuestionField } from '../questions/question-field';
import { recordProps } from '../questions/record-props';
import { errorsInWords } from './error-words';
import styles from './form-runner.module.scss';
import { Notices } from './notices';
import { Progress } from './progress';
import { useAddressed } from './use-addressed';
import { useAdvance, useErrors, useFormPage } from './use-form-page';
import { useNeed } from './use-need';

export interface FormRunnerProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  /** Whose draft: every person has an own one. */
  readonly person: DraftOwner;
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
  /** Pages answered already are passed over by whoever comes to them for the first time. */
  readonly skipsAnswered?: boolean | undefined;
  /** Ways on without a call in the help sheet of this form. */
  readonly helpRows?: readonly GoRow[] | undefined;
  readonly onEnd: () => void;
}

/** One question page of any form: heading, fields, errors, and where to go next. */
export function FormRunner(props: FormRunnerProps) {
  const texts = useAddressed(props);
  return <Runner {...props} unaddressed={props.texts} texts={texts} {...recordProps({ ...props, texts })} />;
}

function Runner(props: FormRunnerProps & { readonly unaddressed: FormTexts }) {
  const { form, texts, person } = props;
  const { draft } = useStores();
  const store = draft(form, person);
  const page = useFormPage(form, store, props.page);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  const unreadable = useSelected(store, ({ status }) => status === 'unreadable');
  if (unreadable) return <UnreadableDraft title={texts.title} store={store} />;
  if (!page) return <Opening title={texts.title} />;
  return <Page key={page.id} {...props} page={page} />;
}

export type PageProps = Omit<FormRunnerProps, 'page'> & {
  readonly page: FormPage;
  /** The same words before anybody in them was called by name. */
  readonly unaddressed?: FormTexts | undefined;
};

function PageHeading(props: PageProps) {
  const { texts, page } = props;
  const { heading, hint } = texts.pages[page.id] ?? { heading: texts.title };
  const [question, second] = page.questions;
  // Of several, each says it beside its name.
  const may = useNeed(props, question) === 'may' && second === undefined;
  return <QuestionHeading title={heading} hint={may ? leftOpen.hint(hint) : hint} />;
}

function Page(props: PageProps) {
  const { form, texts, unaddressed, person, page, bands, aside } = props;
  const [errors, setErrors] = useErrors({ form, person, page });
  const advance = useAdvance(props, setErrors);
  const help = useFormHelp(props.helpRows);
  const choosing = useChoosing(props, advance);
  const buttons = page.questions.some((id) => form.questions.find((one) => one.id === id)?.buttons);
  const goesOn = buttons || (choosing && !choosing.waits && errors.length === 0);
  const main = useMain(goesOn ? undefined : { label: common.next, onTap: advance });
  useEffect(focusHeading, []);

  return (
    <Screen
      title={texts.title}
      subject={unaddressed?.pages[page.id]?.heading}
      hasErrors={errors.length > 0}
      bands={bands}
      main={main}
      help={help}
    >
      <Progress form={form} person={person} page={page.id} />
      <PreviousAnswer {...props} />
      <Errors form={form} texts={texts} errors={errors} />
      <Box className={styles.question}>
        <PageHeading {...props} />
        {aside?.(page.id)}
        <Fields {...props} errors={errors} choosing={choosing} onAdvance={advance} />
        <Notices form={form} texts={texts} person={person} page={page} />
      </Box>
    </Screen>
  );
}

interface FieldsProps extends PageProps {
  readonly errors: readonly FieldError[];
  readonly choosing: Choosing | undefined;
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

/** Each time anew: the same error may be picked twice. */
function pick(id: string): void {
  scrollTo(id);
  focusField(id);
}

function Errors({ form, texts, errors }: Pick<FieldsProps, 'form' | 'texts' | 'errors'>) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      title={common.errorTitle(errors.length)}
      errors={errorsInWords(form, texts, errors)}
      onPick={pick}
    />
  );
}
