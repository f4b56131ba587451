import { View } from '@tarojs/components';
import { common } from '@/content/messages/common';
import { questionOf } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { shownValue } from '@/stores/draft';
import { TextField, type TextFieldKind } from '@/ui/text-field/text-field';
import { TextLink } from '@/ui/text-link/text-link';
import styles from './form-runner.module.scss';
import type { KindProps } from './question-field';

const kinds = { text: 'text', 'long-text': 'long', phone: 'phone' } as const satisfies Record<
  string,
  TextFieldKind
>;

export function TextQuestion({ source, ...field }: KindProps) {
  const { draft, region, actions } = useStores();
  const store = draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const { kind, most } = questionOf(source.form, field.id);
  const [hotline] = region.hotlines;
  const long = kind === 'long-text';
  return (
    <>
      <TextField
        {...field}
        kind={kind in kinds ? kinds[kind as keyof typeof kinds] : 'text'}
        value={typeof value === 'string' ? value : ''}
        maxLength={long ? most : undefined}
        counter={long}
        onInput={(typed) => store.getState().type(field.id, typed)}
        onBlur={() => void store.getState().flush()}
      />
      {long && (
        <View className={styles.call}>
          <TextLink icon="phone" label={common.cannotType} onTap={() => void actions.dial(hotline.dialled)} />
        </View>
      )}
    </>
  );
}
