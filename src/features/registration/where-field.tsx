import { useState } from 'react';
import { registrationPageTexts } from '@/content/messages/registration/pages';
import { common } from '@/content/messages/screen/common';
import type { FieldError } from '@/domain/failure';
import { isBlank, shownValue } from '@/domain/form/definition';
import { findVillage } from '@/domain/region';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { PickRow } from '@/ui/option/pick-row';
import { TextLink } from '@/ui/text-link/text-link';
import { VillageField } from '@/ui/village-field/village-field';
import styles from '../form-runner/page/form-runner.module.scss';
import { useNeed } from '../form-runner/page/use-need';
import { QuestionField, type QuestionFieldProps } from '../form-runner/questions/question-field';

interface WhereFieldProps {
  readonly source: Omit<QuestionFieldProps, 'question' | 'error'>;
  readonly error: FieldError | undefined;
  /** The error in words, for where the place is chosen instead of written. */
  readonly words: string | undefined;
}

/** A village of the town's list, or a sentence; a town without a list asks for the sentence at once. */
export function WhereField({ source, error, words }: WhereFieldProps) {
  const { draft, region } = useStores();
  const store = draft(source.form, source.person);
  const code = useVillage(source);
  const hasWords = useSelected(store, (state) => !isBlank(shownValue(state, 'place')));
  const listed = region.villages.length > 0;
  const hasVillage = listed && !['', 'other'].includes(code);
  const writes = !listed || code === 'other' || hasWords;
  const pick = (village: string): void => store.getState().choose('village', village);
  return (
    <>
      {listed && (
        <Village
          source={source}
          code={code}
          writes={writes}
          error={writes ? undefined : words}
          onPick={pick}
        />
      )}
      {writes && (
        <QuestionField {...source} question="place" error={error} need={hasVillage ? 'may' : 'must'} />
      )}
    </>
  );
}

/** What was chosen, or the village that this phone's owner lives in; empty for none. */
function useVillage({ form, person }: WhereFieldProps['source']): string {
  const { draft, preferences } = useStores();
  const told = useSelected(draft(form, person), (state) => shownValue(state, 'village'));
  const own = useSelected(preferences, (state) => state.village);
  return String(told ?? (person === 'self' ? own : undefined) ?? '');
}

interface VillageProps {
  readonly source: WhereFieldProps['source'];
  readonly code: string;
  /** The place is being told in words. */
  readonly writes: boolean;
  readonly error: string | undefined;
  readonly onPick: (code: string) => void;
}

/** Of village and words one must be told: the village, while nothing else stands there. */
function useRequired(source: VillageProps['source'], writes: boolean): true | undefined {
  const need = useNeed(source, 'village');
  return (need !== 'may' && !writes) || undefined;
}

/** Folded to one row until somebody wants the list. */
function Village({ source, code, writes, error, onPick }: VillageProps) {
  const { region } = useStores();
  const [open, setOpen] = useState(false);
  const label = source.texts.questions.village?.label ?? '';
  const required = useRequired(source, writes);
  const pick = (village: string): void => {
    onPick(village);
    setOpen(false);
  };
  return (
    <Box className={`${styles.field} stack`}>
      {open ? (
        <VillageField
          id="village"
          label={label}
          required={required}
          villages={region.villages}
          value={code || undefined}
          otherLabel={common.notListed}
          onChange={pick}
        />
      ) : (
        <PickRow
          // An error of the place leads here, where the place is chosen.
          id={error ? 'place' : 'village'}
          label={label}
          value={findVillage(region, code)?.name}
          empty={code === 'other' ? common.notListed : registrationPageTexts.pickVillage}
          error={error}
          required={required}
          onTap={() => setOpen(true)}
        />
      )}
      {!open && !writes && <TextLink label={registrationPageTexts.noVillage} onTap={() => pick('other')} />}
    </Box>
  );
}
