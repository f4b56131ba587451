import { bandTexts } from '@/content/messages/application/first/band';
import { shownValue } from '@/domain/form/definition';
import { maskName } from '@/domain/privacy';
import { assistanceApplication } from '@/forms/application/application';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { PersonBand } from '@/ui/person-band/person-band';

/** 「正在为 自己 申请」, or 张*, on every page of one person's application; nothing before anybody was chosen. */
export function PersonStrip({ person }: { person: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const name = useSelected(store, (state) => {
    if (state.answers.forWhom === 'self') return bandTexts.own;
    const value = shownValue(state, 'personName');
    const known = typeof value === 'string' ? maskName(value) : '';
    return known || (state.answers.forWhom === undefined ? undefined : bandTexts.unnamed);
  });
  if (name === undefined) return null;
  const { text, ending, swap } = bandTexts;
  return (
    <PersonBand
      text={text}
      name={name}
      ending={ending}
      actionLabel={swap}
      onSwap={() => go(routes.application.people)}
    />
  );
}
