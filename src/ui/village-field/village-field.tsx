import { memo, useState } from 'react';
import { kitWord } from '@/content/messages/screen/kit';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { ChoiceField } from '../choice-field/choice-field';
import type { FieldProps } from '../field/field';
import styles from './village-field.module.scss';

/** The value of 「不在名单里」. */
export const otherVillage = 'other';

/** With the way out seven; what is asked beside them stays on the screen. */
const shownAtOnce = 6;

export interface VillageFieldProps extends FieldProps {
  readonly villages: readonly { readonly code: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (code: string) => void;
  readonly otherLabel: string;
  /** Villages shown at first, and added by 「再看」. */
  readonly pageSize?: number | undefined;
}

/** A village or community of the street, or one that is not on the list. */
export const VillageField = memo(function VillageField(props: VillageFieldProps) {
  const { villages, value, onChange, otherLabel, pageSize = shownAtOnce, ...field } = props;
  const [most, setMost] = useState(() => pageOf(villages, value, pageSize));
  const left = villages.length - most;
  const options = villages.slice(0, most).map(({ code, name }) => ({ value: code, label: name }));
  const other = { value: otherVillage, label: otherLabel, unknown: true };
  return (
    <Box>
      <ChoiceField {...field} options={[...options, other]} value={value} onChange={onChange} />
      {left > 0 && (
        <Box className={styles.more}>
          <Button
            tone="secondary"
            icon="down"
            label={kitWord('more', Math.min(left, pageSize))}
            onTap={() => setMost(most + pageSize)}
          />
        </Box>
      )}
    </Box>
  );
});

/** Enough pages to show what is already chosen. */
function pageOf(
  villages: VillageFieldProps['villages'],
  value: string | undefined,
  pageSize: number,
): number {
  const place = villages.findIndex(({ code }) => code === value);
  return pageSize * (Math.floor(Math.max(place, 0) / pageSize) + 1);
}
