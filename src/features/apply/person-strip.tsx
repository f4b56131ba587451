import { applyTexts } from '@/content/messages/application';
import { shownValue } from '@/domain/form/answered';
import { maskName } from '@/domain/privacy';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { PersonBand } from '@/ui/person-band/person-band';

/** 「正在为 张* 申请」, on every page of one person's application. */
export function PersonStrip({ person }: { person: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const name = useSelected(store, (state) => {
    const value = shownValue(state, 'personName');
    return typeof value === 'string' ? maskName(value) : '';
  });
  const { text, ending, swap } = applyTexts.band;
  return (
    <PersonBand
      text={text}
      name={name || applyTexts.band.unnamed}
      ending={ending}
      actionLabel={swap}
      onSwap={() => go(routes.apply.people)}
    />
  );
}
