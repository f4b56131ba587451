import { common } from '@/content/messages/screen/common';
import { shownValue, unknownAnswer } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import styles from '../page/form-runner.module.scss';
import type { QuestionFieldProps } from './question-field';

/** 「不知道」 under something to type. Typing takes it back. */
export function UnknownBox({ source, id }: { source: QuestionFieldProps; id: string }) {
  const store = useStores().draft(source.form, source.person);
  const chosen = useSelected(store, (state) => shownValue(state, id) === unknownAnswer);
  const words = source.texts.questions[id]?.options?.[unknownAnswer]?.label ?? common.unknown;
  return (
    <Box className={styles.unknown}>
      <MultiChoiceField
        id={`${id}-unknown`}
        label={words}
        labelHidden
        options={[{ value: unknownAnswer, label: words, unknown: true }]}
        value={chosen ? [unknownAnswer] : []}
        onChange={(next) => store.getState().choose(id, next.length > 0 ? unknownAnswer : '')}
      />
    </Box>
  );
}
