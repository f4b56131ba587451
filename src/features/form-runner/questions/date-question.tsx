import { common } from '@/content/messages/screen/common';
import { questionOf, shownValue, unknownAnswer } from '@/domain/form/definition';
import { digitSigns } from '@/domain/typed/typed-text';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Group } from '@/ui/field/group';
import { TextField } from '@/ui/text-field/text-field';
import styles from '../page/form-runner.module.scss';
import type { KindProps } from './question-field';
import { UnknownBox } from './unknown-box';

const parts = ['year', 'month', 'day'] as const;
const lengths = { year: 4, month: 2, day: 2 } as const;

/** Year, month and day, each typed: a wheel of a hundred years is no help to anybody. */
export function DateQuestion({ source, ...field }: KindProps) {
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const text = typeof value === 'string' && value !== unknownAnswer ? value : '';
  const typed = text.split('-');
  const change = (place: number, part: string): void => {
    const next = parts.map((_, at) =>
      at === place ? digitSigns(part).replace(/\D/g, '') : (typed[at] ?? ''),
    );
    store.getState().type(field.id, next.join('-'));
  };
  return (
    <Group kind="group" {...field}>
      <Box className={styles.parts}>
        {parts.map((part, place) => (
          <Box key={part} className={styles.part}>
            <TextField
              id={`${field.id}-${part}`}
              kind="number"
              label={common.dateParts[part]}
              value={typed[place] ?? ''}
              maxLength={lengths[part]}
              onInput={(digits) => change(place, digits)}
              onBlur={() => void store.getState().flush()}
            />
          </Box>
        ))}
      </Box>
      {questionOf(source.form, field.id).unknown && <UnknownBox source={source} id={field.id} />}
    </Group>
  );
}
