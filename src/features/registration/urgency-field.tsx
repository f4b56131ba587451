import { useId } from 'react';
import { registrationPageTexts } from '@/content/messages/registration/pages';
import { urgentTexts } from '@/content/messages/screen/urgent';
import { shownValue } from '@/domain/form/definition';
import { urgencies } from '@/domain/registered-for';
import { scrollTo } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Group } from '@/ui/field/group';
import { OptionRow } from '@/ui/option/option-row';
import styles from '../form-runner/page/form-runner.module.scss';
import { useNeed } from '../form-runner/page/use-need';
import type { QuestionFieldProps } from '../form-runner/questions/question-field';
import { UrgentNow } from '../screen/danger/urgent-now';

const id = 'urgency';

interface UrgencyFieldProps {
  readonly source: Pick<QuestionFieldProps, 'form' | 'texts' | 'person' | 'page'>;
  readonly error: string | undefined;
}

/** 急不急: one choice; 今天就过不去 opens the numbers to call under its own row. */
export function UrgencyField({ source, error }: UrgencyFieldProps) {
  const name = useId();
  // Pages below in the stack may show the same question.
  const first = `now${name.replace(/\W/g, '')}`;
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, id));
  const required = useNeed(source, id) === 'must' || undefined;
  const { label, options = {} } = source.texts.questions[id] ?? { label: id };
  const pick = (chosen: string): void => {
    store.getState().choose(id, chosen);
    if (chosen === 'today') scrollTo(first);
  };
  return (
    // No radiogroup: what opens between its rows are buttons.
    <Group kind="group" id={id} label={label} error={error} required={required}>
      {urgencies.map((urgency) => (
        <Box key={urgency} id={urgency === 'today' ? first : undefined}>
          <OptionRow
            option={{ value: urgency, label: options[urgency]?.label ?? urgency }}
            shape="radio"
            name={name}
            chosen={value === urgency}
            onPick={pick}
          />
          <Box>{urgency === 'today' && value === urgency && <Now />}</Box>
        </Box>
      ))}
    </Group>
  );
}

function Now() {
  return (
    <Box className={styles.line}>
      <UrgentNow {...urgentTexts} after={registrationPageTexts.afterCall} live />
    </Box>
  );
}
