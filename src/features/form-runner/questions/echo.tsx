import { memo } from 'react';
import { common } from '@/content/messages/screen/common';
import { ageOn, type Day, longDay } from '@/domain/dates';
import { type AnswerValue, questionOf, shownValue } from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import { fen, formatYuan } from '@/domain/money';
import { identityFacts, readIdentityNumber } from '@/domain/typed/identity-number';
import { useSelected, useStores } from '@/stores/context';
import { a11y } from '@/ui/accessibility';
import { Box } from '@/ui/box/box';
import { FlowingText } from '@/ui/phrases/flowing-text';
import styles from '../page/form-runner.module.scss';
import type { QuestionFieldProps } from './question-field';

interface EchoProps {
  readonly source: QuestionFieldProps;
  readonly id: string;
  /** Counts how often the field was left. */
  readonly left: number;
}

/** What was understood of a number, beside its field. Apart from the field, so that a key draws only the field. */
export const Echo = memo(function Echo(props: EchoProps) {
  const { kind, per } = questionOf(props.source.form, props.id);
  if (kind === 'id-number') return <IdentityEcho {...props} />;
  return kind === 'amount' && per === 'year' ? <YearEcho {...props} /> : null;
});

/** Birthday and sex, as soon as a right number stands there: asked for a nod, never asked again. */
function IdentityEcho({ source, id }: EchoProps) {
  const { draft, today } = useStores();
  const store = draft(source.form, source.person);
  return <Told words={useSelected(store, (state) => identityWords(shownValue(state, id), today()))} />;
}

/** A year's sum as a month's: when the field is left or the keys rest, since each key may cost only the field. */
function YearEcho({ source, id }: EchoProps) {
  const store = useStores().draft(source.form, source.person);
  useSelected(store, (state) => state.savedAt);
  const value = shownValue(store.getState(), id);
  const question = questionOf(source.form, id);
  return <Told words={value === undefined ? '' : monthWords(readAnswer(question, value))} />;
}

/** Stands there empty too: words that come into it are then spoken. */
function Told({ words }: { words: string }) {
  return (
    <Box className={words ? styles.echo : ''} {...a11y({ live: 'polite' })}>
      {words && <FlowingText text={words} />}
    </Box>
  );
}

function identityWords(value: AnswerValue | undefined, today: Day): string {
  const facts = typeof value === 'string' ? identityFacts(readIdentityNumber(value)) : undefined;
  return facts ? common.born(longDay(facts.born), ageOn(facts.born, today), common.sexes[facts.sex]) : '';
}

function monthWords(value: AnswerValue): string {
  if (typeof value !== 'number' || value < 1200) return '';
  return common.monthly(formatYuan(fen(Math.round(value / 1200) * 100)));
}
