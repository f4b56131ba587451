import { useState } from 'react';
import { common } from '@/content/messages/common';
import { shownValue } from '@/domain/form/answered';
import { type AnswerValue, type Question, questionOf, unknownAnswer } from '@/domain/form/definition';
import { type Fen, formatYuan } from '@/domain/money';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/draft';
import { TextField, type TextFieldKind } from '@/ui/text-field/text-field';
import { TextLink } from '@/ui/text-link/text-link';
import { Echo } from './echo';
import type { KindProps } from './question-field';
import { UnknownBox } from './unknown-box';

const kinds: Partial<Readonly<Record<Question['kind'], TextFieldKind>>> = {
  'long-text': 'long',
  phone: 'phone',
  'id-number': 'id-number',
  amount: 'money',
  number: 'number',
  receipt: 'number',
};

export function TextQuestion({ source, ...field }: KindProps) {
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const question = questionOf(source.form, field.id);
  const long = question.kind === 'long-text';
  const shown = shownText(question, value);
  const [left, leave] = useLeaving(store);
  const type = (typed: string): void => store.getState().type(field.id, typed);
  return (
    <>
      <TextField
        {...field}
        kind={kinds[question.kind] ?? 'text'}
        value={shown}
        maxLength={long ? question.most : undefined}
        counter={long}
        onInput={type}
        onBlur={leave}
      />
      <Echo source={source} id={field.id} left={left} />
      {question.kind === 'name' && <TextLink label={common.addDot} onTap={() => type(`${shown}·`)} />}
      {question.unknown && <UnknownBox source={source} id={field.id} />}
    </>
  );
}

/** Saves when the field is left, and counts that. */
function useLeaving(store: DraftStore): [number, () => void] {
  const [left, setLeft] = useState(0);
  const leave = (): void => {
    setLeft(left + 1);
    void store.getState().flush();
  };
  return [left, leave];
}

/** What stands in the field: kept numbers as people write them. */
function shownText({ kind, unknown }: Question, value: AnswerValue | undefined): string {
  if (typeof value === 'number') return kind === 'amount' ? formatYuan(value as Fen) : String(value); // kept amounts are 分
  return typeof value === 'string' && !(unknown && value === unknownAnswer) ? value : '';
}
