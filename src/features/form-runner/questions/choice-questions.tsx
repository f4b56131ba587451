import { questionOf, shownValue, waysOut } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { MultiChoiceField } from '@/ui/multi-choice-field/multi-choice-field';
import type { Option } from '@/ui/option/option';
import type { KindProps, QuestionFieldProps } from './question-field';

export function ChoiceQuestion({ source, ...field }: KindProps) {
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const { buttons } = questionOf(source.form, field.id);
  const { choosing } = source;
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
      onChange={choosing?.pick ?? choose}
      onLead={lead}
      rareLabel={source.texts.questions[field.id]?.rare}
      asButtons={buttons}
      goesOn={choosing !== undefined}
    />
  );
}

export function ChoicesQuestion({ source, ...field }: KindProps) {
  const store = useStores().draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const chosen = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const leads = questionOf(source.form, field.id).leads ?? [];
  const more = leads.filter((item) => !waysOut.includes(item));
  const kept = chosen.filter((item) => more.includes(item));
  const lead = (option: string): void => {
    const beside = more.includes(option) ? chosen.filter((item) => item !== option) : [];
    store.getState().choose(field.id, [...beside, option]);
    source.onAdvance();
  };
  return (
    <MultiChoiceField
      {...field}
      options={optionsOf(source)}
      value={chosen.filter((item) => !more.includes(item))}
      onChange={(next) =>
        store.getState().choose(field.id, [...next.filter((item) => !leads.includes(item)), ...kept])
      }
      onLead={lead}
      rareLabel={source.texts.questions[field.id]?.rare}
    />
  );
}

function optionsOf({ form, texts, question, choosing }: QuestionFieldProps): readonly Option[] {
  const { options = [], leads = [], rare = [] } = questionOf(form, question);
  const words = texts.questions[question]?.options ?? {};
  return options.map((value) => ({
    value,
    label: words[value]?.label ?? value,
    note: words[value]?.note,
    unknown: value === 'unknown',
    rare: rare.includes(value),
    leads: leads.includes(value) && !waysOut.includes(value),
    goes: leads.includes(value) && waysOut.includes(value),
    opens: choosing?.opening.includes(value),
  }));
}
