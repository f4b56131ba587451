import { useState } from 'react';
import { common } from '@/content/messages/screen/common';
import {
  type AnswerValue,
  type Question,
  questionOf,
  shownValue,
  unknownAnswer,
} from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import { type Fen, formatYuan } from '@/domain/money';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { TextField, type TextFieldKind } from '@/ui/text-field/text-field';
import { TextLink } from '@/ui/text-link/text-link';
import { SafetyFirst } from '../../screen/danger/safety-first';
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

/** Where trouble is told, and words may tell of danger. */
const inOwnWords: readonly Question['kind'][] = ['text', 'long-text'];
const restMs = 600;

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
      {inOwnWords.includes(question.kind) && <SafetyFirst text={shown} restMs={restMs} />}
      <TextField
        {...field}
        kind={kinds[question.kind] ?? 'text'}
        value={shown}
        unit={unitOf(question, source.texts.questions[field.id]?.unit)}
        onStep={isCounted(question) ? (by) => step(store, question, by) : undefined}
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

/** Money says over which time; a number what it counts. */
function unitOf({ kind, per }: Question, unit: string | undefined): string | undefined {
  return kind === 'amount' ? per && common.moneyPer[per] : unit;
}

/** Up to so many, people count one by one. */
const maxCounted = 30;

function isCounted({ kind, most = Number.POSITIVE_INFINITY }: Question): boolean {
  return kind === 'number' && most <= maxCounted;
}

/** One more or one less than what stands there; the first tap on an empty field writes the fewest there can be. */
function step(store: DraftStore, question: Question, by: 1 | -1): void {
  const { id, least = 0, most = maxCounted } = question;
  const now = readAnswer(question, shownValue(store.getState(), id) ?? '');
  const next = typeof now === 'number' ? now + by : Math.max(least, by);
  store.getState().choose(id, String(Math.min(Math.max(next, least), most)));
}

/** What stands in the field: kept numbers as people write them. */
function shownText({ kind, unknown }: Question, value: AnswerValue | undefined): string {
  if (typeof value === 'number') return kind === 'amount' ? formatYuan(value as Fen) : String(value); // kept amounts are 分
  return typeof value === 'string' && !(unknown && value === unknownAnswer) ? value : '';
}
