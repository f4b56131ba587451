import { common } from '@/content/messages/screen/common';
import { type FormDefinition, type FormPage, type QuestionKind, questionOf } from '@/domain/form/definition';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { TextLink } from '@/ui/text-link/text-link';
import styles from '../page/form-runner.module.scss';

const freeText: readonly QuestionKind[] = ['name', 'text', 'long-text'];

/** The last field of a page that is to be written in one's own words; below it one may telephone instead. */
export function lastFreeText(form: FormDefinition, { questions }: FormPage): string | undefined {
  return questions.filter((id) => freeText.includes(questionOf(form, id).kind)).pop();
}

/** 「不会打字？打电话说」 */
export function CannotType() {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  return (
    <Box className={styles.call}>
      <TextLink icon="phone" label={common.cannotType} onTap={() => void actions.dial(hotline.dialled)} />
    </Box>
  );
}
