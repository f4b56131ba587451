import { shownValue } from '@/domain/form/answered';
import { questionOf } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import type { Option } from '@/ui/option/option';
import type { KindProps, QuestionFieldProps } from './question-field';

export function ChoiceQuestion({ source, ...field }: KindProps) {
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const { buttons } = questionOf(source.form, field.id);
  const choose = (chosen: string): void => {
    store.getState().choose(field.id, chosen);
    if (buttons) source.onAdvance();
  };
  const lead = (chosen: string): void => {
    store.getState().choose(field.id, chosen);
    source.onAdvance();
  };
  return (
    <ChoiceField
      {...field}
      options={optionsOf(source)}
      value={typeof value === 'string' ? value : undefined}
      onChange={choose}
      onLead={lead}
      asButtons={buttons}
    />
  );
}

export function ChoicesQuestion({ source, ...field }: KindProps) {
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const chosen = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const leads = questionOf(source.form, field.id).leads ?? [];
  const kept = chosen.filter((item) => leads.includes(item));
  const lead = (option: string): void => {
    store.getState().choose(field.id, [...chosen.filter((item) => item !== option), option]);
    source.onAdvance();
  };
  return (
    <MultiChoiceField
      {...field}
      options={optionsOf(source)}
      value={chosen.filter((item) => !leads.includes(item))}
      onChange={(next) => store.getState().choose(field.id, [...next, ...kept])}
      onLead={lead}
    />
  );
}

function optionsOf({ form, texts, question }: QuestionFieldProps): readonly Option[] {
  const { options = [], leads = [] } = questionOf(form, question);
  const words = texts.questions[question]?.options ?? {};
  return options.map((value) => ({
    value,
    label: words[value]?.label ?? value,
    note: words[value]?.note,
    unknown: value === 'unknown',
    leads: leads.includes(value),
  }));
}
